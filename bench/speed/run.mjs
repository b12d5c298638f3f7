// Times this summariser and its peers on the same texts in one run: npm run bench:speed
import {fork} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {OURS, peerNames, similarityPeers} from '../quality/systems.mjs';

const SIZES = [250, 1000, 4000, 16000, 100000];
/** A system that needs longer for a text is stopped, in ms; what it repeats is not counted. */
const LIMIT = 20_000;

const measure = (name, words) =>
  new Promise((resolve) => {
    let result;
    let hasStarted = false;
    const child = fork(new URL('measure-system.mjs', import.meta.url), [name, String(words)], {
      execArgv: ['--expose-gc', '--no-deprecation'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT + 2000);
    child.on('message', (message) => {
      result = message;
      if (!hasStarted) {
        hasStarted = true;
        clearTimeout(timer);
        // Warm runs of a slow system are cut short; the cold one stands for them.
        setTimeout(() => child.kill('SIGKILL'), LIMIT).unref();
      }
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(result ?? (signal === 'SIGKILL' ? {isStopped: true} : {hasFailed: true}));
    });
  });

const timeOf = ({warm, cold}) => warm ?? cold;
/** How time grows with length, as the slope of its logarithm over that of the words. */
function exponent(results) {
  const points = SIZES.map((words, i) => [Math.log(words), Math.log(timeOf(results[i]))]).filter(
    ([x, y]) => x >= Math.log(1000) && Number.isFinite(y),
  );
  if (points.length < 2) return undefined;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return (
    points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  );
}

const cell = (result, unit) => (result.isStopped ? 'over 20 s' : result.hasFailed ? 'failed' : unit(result));
const milliseconds = (ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0)) + ' ms';

console.log(`Milliseconds for a summary of three sentences, warm (the median) and at the first call; Node ${process.version},
${availableParallelism()} cores. Memory: by how much the process grew at the first call.\n`);
console.log(['words'.padEnd(18), ...SIZES.map((words) => String(words).padStart(20)), '  exponent'].join(''));
const results = {};
for (const name of [OURS, ...peerNames]) {
  results[name] = [];
  for (const words of SIZES) results[name].push(await measure(name, words));
  const row = (title, unit) =>
    console.log(title.padEnd(18) + results[name].map((result) => cell(result, unit).padStart(20)).join(''));
  const slope = exponent(results[name]);
  console.log(
    name.padEnd(18) +
      results[name]
        .map((result) => cell(result, (r) => `${milliseconds(timeOf(r))} (${milliseconds(r.cold)})`).padStart(20))
        .join('') +
      (slope === undefined ? '' : slope.toFixed(2).padStart(10)),
  );
  row('  memory', ({memory}) => `${memory.toFixed(0)} MB`);
}

const ours = results[OURS];
const at = (words) => SIZES.indexOf(words);
const longest = Math.max(...ours.map((result) => result.longest ?? Infinity));
const ratio = (name, words) => {
  const result = results[name][at(words)];
  return result.isStopped ? LIMIT / timeOf(ours[at(words)]) : timeOf(result) / timeOf(ours[at(words)]);
};
const slower = similarityPeers.filter(
  (name) =>
    !results[name].every((result, i) => result.hasFailed || result.isStopped || timeOf(result) > timeOf(ours[i])),
);
const slowest = Math.max(...similarityPeers.map((name) => ratio(name, 4000)).filter(Number.isFinite));

console.log('\nTargets\n');
const target = (name, value, isMet) => console.log(`  ${isMet ? 'met   ' : 'missed'}  ${name}: ${value}`);
target('1,000 words in under 3 ms warm', milliseconds(timeOf(ours[at(1000)])), timeOf(ours[at(1000)]) < 3);
target(
  'faster than every peer that ranks by similarity, at every length',
  slower.join(', ') || 'all',
  slower.length === 0,
);
target('20 times faster than the slowest at 4,000 words', `${slowest.toFixed(0)} times`, slowest >= 20);
target('exponent at most 1.1 from 1,000 to 100,000 words', exponent(ours).toFixed(2), exponent(ours) <= 1.1);
target('no slice of work over 16 ms', milliseconds(longest), longest <= 16);
