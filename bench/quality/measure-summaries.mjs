import {availableParallelism} from 'node:os';
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {readSummaries} from '../read-summaries.mjs';
import {trainWithout} from '../train/train-without.mjs';

const size = (samples) => JSON.stringify(samples).length;

/**
 * What every system scored on every article, `{corpus: {system: [result]}}`, and what this project gains by length,
 * `{corpus: [{length: gain}]}`, and every system at the length of the references, `{corpus: {count, gains}}`; several corpora
 * at once.
 */
export async function measureSummaries(folder) {
  const corpora = {};
  for (const sample of readSummaries(folder)) (corpora[sample.corpus] ??= []).push(sample);
  const unseen = await trainWithout(Object.values(corpora).flat());

  // The largest first, since the last to end is waited for.
  const queue = Object.entries(corpora).sort(([, a], [, b]) => size(b) - size(a));
  const results = {};
  const lengths = {};
  const fitted = {};
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [corpus, samples] = next;
      const workerData = {samples, unseen: unseen[corpus]};
      const worker = new Worker(new URL('measure-corpus.mjs', import.meta.url), {workerData});
      const [message] = await once(worker, 'message');
      results[corpus] = message.results;
      lengths[corpus] = message.lengths;
      fitted[corpus] = message.fitted;
      console.error(`measured ${corpus}`);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  const inOrder = (table) => Object.fromEntries(Object.keys(corpora).map((corpus) => [corpus, table[corpus]]));
  return {corpora: inOrder(results), lengths: inOrder(lengths), fitted: inOrder(fitted)};
}
