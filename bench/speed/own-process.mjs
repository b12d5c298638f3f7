// This project on one text, in a process of its own: how long, in what slices, with how much memory.
import {performance} from 'node:perf_hooks';
import {setImmediate} from 'node:timers';
import {getHeapStatistics} from 'node:v8';
import {summarize} from '../../dist/summarizer/index.js';
import {madeParagraphs} from './made-text.mjs';
import {median, warmMedian} from './warm-median.mjs';

const {gc} = globalThis;
const blocks = madeParagraphs(Number(process.argv[2])).map((text) => ({type: 'paragraph', text}));
const work = () => summarize({blocks, language: 'en'}, {sentences: 3});

const time = async () => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Between two slices of work the host's own tasks run: this one looks at the clock, and at the heap. */
const watch = async () => {
  gc();
  const before = getHeapStatistics().used_heap_size;
  let isDone = false;
  let slice = 0;
  let heap = 0;
  const start = performance.now();
  let last = start;
  const look = () => {
    slice = Math.max(slice, performance.now() - last);
    heap = Math.max(heap, getHeapStatistics().used_heap_size - before);
    last = performance.now();
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isDone = true;
  look();
  return {milliseconds: last - start, slice, heap};
};

const first = await watch();
const warm = await warmMedian(time);
// One run's longest slice may be another program's doing: the middle one of several tells what is ours.
const later = [];
for (let left = 5; left > 0; left--) later.push(await watch());

process.stdout.write(
  JSON.stringify({
    cold: first.milliseconds,
    coldSlice: first.slice,
    warm,
    warmSlice: median(later.map(({slice}) => slice)),
    heap: Math.max(...[first, ...later].map(({heap}) => heap)),
  }),
);
