// A process of its own for one system and one length, so that it can be stopped and its memory is its own.
import {loadSystem} from '../quality/systems.mjs';
import {makeArticle} from './make-text.mjs';

const [name, words] = [process.argv[2], Number(process.argv[3])];
/** Runs that warm up, and runs that are timed, for as long as they last. */
const WARMUP = 500;
const TIMED = 1500;
const MOST = 300;

const run = await loadSystem(name);
const article = makeArticle(words);
globalThis.gc?.();
const before = process.resourceUsage().maxRSS;

/** The longest that the thread was held between two turns of the event loop. */
let longest = 0;
let last = 0;
let isWatching = false;
const watch = () => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  if (isWatching) setImmediate(watch);
};

const time = async () => {
  const start = performance.now();
  await run(article, 3);
  return performance.now() - start;
};
const cold = await time();
const memory = (process.resourceUsage().maxRSS - before) / 1024;
process.send({cold, memory});

for (const end = performance.now() + WARMUP; performance.now() < end;) await time();
const times = [];
for (const end = performance.now() + TIMED; times.length === 0 || (times.length < MOST && performance.now() < end);) {
  times.push(await time());
}
times.sort((a, b) => a - b);

isWatching = true;
last = performance.now();
setImmediate(watch);
await time();
isWatching = false;
watch();
process.send({cold, memory, warm: times[Math.floor(times.length / 2)], longest});
