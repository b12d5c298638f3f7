// Runs every check there is, and ends with one line that counts them all.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {wantedEngines} from './browsers/find-browsers.mjs';
import {installBrowsers} from './browsers/install-browsers.mjs';

const total = {passed: 0, failed: 0, skipped: 0};
const count = (counts) => {
  for (const outcome in total) total[outcome] += counts[outcome];
};
const failure = {passed: 0, failed: 1, skipped: 0};

const run = (title, command, args, env = {}) => {
  console.log(`\n— ${title}`);
  return (
    spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}}).status === 0
  );
};

/** A check that passes or fails as a whole. */
const check = (title, script) => {
  const passed = run(title, 'npm', ['run', '--silent', script]);
  count(passed ? {passed: 1, failed: 0, skipped: 0} : failure);
  return passed;
};

/** Tests that count themselves, into the file TALLY. */
const tests = (title, argumentsFor) => {
  const folder = mkdtempSync(join(tmpdir(), 'tldr-article-'));
  const file = join(folder, 'tally.json');
  const passed = run(title, process.execPath, argumentsFor(file), {TALLY: file});
  let counts = failure;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`${title}: did not get as far as counting`);
  }
  rmSync(folder, {recursive: true});
  count(counts);
  if (!passed && counts.failed === 0) count(failure);
};

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
const toStandardOutput = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
const toTally = (file) => ['--test-reporter=./test/package/tally-reporter.mjs', `--test-reporter-destination=${file}`];

// Before all else, so that a name nobody knows is told at once.
try {
  wantedEngines();
} catch (error) {
  console.error(`${error.message}\n`);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

check('Types', 'types');
check('Lint and format', 'lint');
if (check('Build', 'build')) {
  const inNode = (title, ...folders) =>
    tests(title, (tally) => ['--test', ...toStandardOutput, ...toTally(tally), ...folders.flatMap(testsIn)]);
  inNode('The package and its benchmarks, in Node', 'test/package', 'test/bench');
  if (installBrowsers()) {
    if (wantedEngines().includes('chromium')) inNode('What only Chromium tells of itself', 'test/chromium');
    tests('The element, in browsers', () => ['node_modules/@web/test-runner/dist/bin.js']);
  } else count(failure);
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
