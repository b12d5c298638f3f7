// One corpus, in a thread of its own: what each system says of each article, scored.
import {parentPort, workerData} from 'node:worker_threads';
import {summarize} from '../../dist/summarizer/index.js';
import {WEIGHTS} from '../../dist/summarizer/weights.js';
import {PEERS} from '../peers/adapters.mjs';
import {Peer} from '../peers/peer.mjs';
import {fitLength, measureFitted} from './measure-fitted.mjs';
import {measureLengths} from './measure-lengths.mjs';
import {countOpeners} from './openers.mjs';
import {openingSentences, openingWords} from './openings.mjs';
import {rougeAgainst, tokenize} from './rouge.mjs';
import {SENTENCES, SYSTEMS, WITHOUT} from './systems.mjs';

/** How often a peer may exceed its time on one corpus, at one length, before it is given up. */
const PATIENCE = 3;

const {samples: given, unseen} = workerData;
const own = [...WEIGHTS];

/** The scorer is a list of weights, and this thread has its own. */
const summarizeBy = async (weights, article, count) => {
  WEIGHTS.splice(0, WEIGHTS.length, ...weights);
  const {sentences} = await summarize(article, {sentences: count});
  return {sentences: sentences.map(({text}) => text)};
};

/** Each system gives so many `{sentences}` of an article, or `{reason}` why not. */
const ask = {
  opening: async ({article}, count) => ({sentences: await openingSentences(article, count)}),
  'tldr-article': ({article}, count) => summarizeBy(own, article, count),
  [WITHOUT]: ({article}, count) => summarizeBy(unseen, article, count),
};
const stops = {};
for (const name of Object.keys(PEERS)) {
  const peer = new Peer(name);
  stops[name] = 0;
  ask[name] = async ({article: {language}, text}, count) => {
    // So that a run comes to an end.
    if (stops[name] === PATIENCE) return {reason: `not tried any more, having been stopped ${PATIENCE} times`};
    const result = await peer.summarize({text, language, count});
    if (result.stopped) stops[name]++;
    return result;
  };
}

const measure = async (system, sample) => {
  const {sentences = [], reason = 'gave nothing'} = await ask[system](sample, SENTENCES);
  const summary = sentences.join('\n');
  const words = tokenize(summary).length;
  if (words === 0) return {reason};
  const opening = await openingSentences(sample.article, sentences.length);
  return {
    words,
    rouge: sample.score(summary),
    againstSentences: sample.score(opening.join('\n')),
    againstWords: sample.score(openingWords(sample.text, words)),
    sentences: sentences.length,
    ...countOpeners(sentences, sample.text, sample.article.language),
  };
};

const results = Object.fromEntries(SYSTEMS.map((system) => [system, []]));
const samples = given
  .map(({article, references}) => ({
    article,
    references,
    text: article.blocks.map(({text}) => text).join('\n'),
    score: rougeAgainst(references, article.language),
  }))
  .sort((a, b) => a.text.length - b.text.length);
const lengths = [];
for (const sample of samples) {
  for (const system of SYSTEMS) results[system].push(await measure(system, sample));
  WEIGHTS.splice(0, WEIGHTS.length, ...own);
  lengths.push(await measureLengths(sample));
}

const count = await fitLength(samples);
for (const name of Object.keys(PEERS)) stops[name] = 0;
const gains = {};
for (const system of SYSTEMS) gains[system] = await measureFitted(samples, (sample) => ask[system](sample, count));
parentPort.postMessage({results, lengths, fitted: {count, gains}});
process.exit();
