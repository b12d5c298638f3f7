// Measures summaries and sentence boundaries on a folder of corpora: npm run bench:quality -- <folder>
import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {corporaIn, readSummaries} from '../read-summaries.mjs';
import {FEATURES} from '../train/feature-names.mjs';
import {learn, SEED} from '../train/learn.mjs';
import {readDocument} from '../train/read-documents.mjs';
import {measureBoundaries} from './boundaries.mjs';
import {report} from './report.mjs';
import {OPENING, OURS, peerNames} from './systems.mjs';

/** The row of our summariser where its weights were trained without the corpus at hand. */
const WITHOUT = 'trained without it';
/** What an article may take a summariser, in ms. */
const LIMIT = 20_000;

const folder = process.argv[2];
if (folder === undefined || !['summaries', 'sentences'].every((name) => existsSync(join(folder, name)))) {
  console.error('Usage: npm run bench:quality -- <folder that holds summaries/*.jsonl and sentences/*.jsonl>');
  process.exit(2);
}

console.log(`Training without each corpus in turn … (seed ${SEED})`);
const corpora = corporaIn(folder);
const documents = [];
for (const entry of readSummaries(folder)) {
  const document = await readDocument(entry, FEATURES.length);
  if (document !== undefined) documents.push(document);
}
const tasks = corpora.flatMap((corpus) => {
  const others = documents.filter((document) => document.corpus !== corpus);
  return [
    {system: OURS, row: WITHOUT, weights: learn(others, FEATURES.length, SEED)},
    ...[OPENING, OURS, ...peerNames].map((system) => ({system, row: system})),
  ].map((task) => ({...task, folder, corpus, size: documents.length - others.length}));
});
documents.length = 0;
// The longest first, so that the last do not wait for one another.
tasks.sort((a, b) => b.size - a.size);

console.log('Measuring …');
const results = Object.fromEntries(corpora.map((corpus) => [corpus, {}]));

/** Runs a task in a worker, and ends it where one article takes longer than the limit. */
const measure = (task) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('measure-corpus.mjs', import.meta.url), {workerData: task, stderr: true});
    let timer;
    const settle = (result) => {
      clearTimeout(timer);
      results[task.corpus][task.row] = result;
      void worker.terminate();
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log(`  ${task.row} on ${task.corpus}: stopped, one article took over ${LIMIT / 1000} s`);
        settle(undefined);
      }, LIMIT);
    };
    wait();
    worker.on('message', (message) => {
      if (message === 'alive') wait();
      else settle(message);
    });
    worker.once('error', reject);
  });
const lanes = Array.from({length: availableParallelism()}, async () => {
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) await measure(task);
});
await Promise.all(lanes);

report(
  corpora.map((corpus) => [corpus, results[corpus]]),
  await measureBoundaries(folder),
  WITHOUT,
);
