// A worker: measures one system on one corpus, and sends a sign of life at each article.
import {parentPort, workerData} from 'node:worker_threads';
import {splitSentences} from '../../dist/summarizer/index.js';
import {WEIGHTS} from '../../dist/summarizer/weights.js';
import {readSummaries} from '../read-summaries.mjs';
import {dangles} from './dangling.mjs';
import {prepare, rouge} from './rouge.mjs';
import {loadSystem} from './systems.mjs';

/** Sentences of a summary, for all. */
const COUNT = 3;

/** The sentences of an article, as our own splitter finds them. */
async function sentencesOf({blocks, language}) {
  const sentences = [];
  for (const {text} of blocks) {
    for (const {start, end} of await splitSentences(text, language)) sentences.push(text.slice(start, end));
  }
  return sentences;
}

/** The first tokens of a prepared text. */
function opening(prepared, count) {
  const token = /[^ \n]+[ \n]?/g;
  let end = 0;
  for (let i = 0; i < count && token.test(prepared); i++) end = token.lastIndex;
  return prepared.slice(0, end).trimEnd();
}

const tokensIn = (prepared) => (prepared === '' ? 0 : prepared.split(/[ \n]/).length);
const add = (sums, values) => values.forEach((value, i) => (sums[i] += value));

class Tally {
  rouge = [0, 0, 0];
  beyondSentences = [0, 0, 0];
  beyondWords = [0, 0, 0];
  articles = 0;
  failures = 0;
  sentences = 0;
  dangling = 0;

  count(sentences, language) {
    for (const sentence of sentences) {
      const isDangling = dangles(sentence, language);
      if (isDangling === undefined) continue;
      this.sentences++;
      if (isDangling) this.dangling++;
    }
  }

  add(measured, lead, sameWords) {
    this.articles++;
    add(this.rouge, measured);
    add(
      this.beyondSentences,
      measured.map((value, i) => value - lead[i]),
    );
    add(
      this.beyondWords,
      measured.map((value, i) => value - sameWords[i]),
    );
  }

  get result() {
    const mean = (sums) => sums.map((sum) => sum / (this.articles || 1));
    return {
      rouge: mean(this.rouge),
      beyondSentences: mean(this.beyondSentences),
      beyondWords: mean(this.beyondWords),
      articles: this.articles,
      failures: this.failures,
      sentences: this.sentences,
      dangling: this.dangling,
    };
  }
}

const {folder, corpus, system, weights} = workerData;
// The scorer is a list of weights; the worker has its own.
if (weights) WEIGHTS.splice(0, WEIGHTS.length, ...weights);
const run = await loadSystem(system);
const tally = new Tally();

for (const {article, references} of readSummaries(folder, corpus)) {
  parentPort.postMessage('alive');
  const sentences = await sentencesOf(article);
  const first = sentences.slice(0, COUNT);
  let summary;
  try {
    summary = run === undefined ? first : await run(article, COUNT);
  } catch {
    // It is counted.
  }
  const prepared = prepare(summary ?? []);
  if (prepared === '') {
    tally.failures++;
    continue;
  }
  const wanted = references.map((reference) => prepare(reference.split('\n')));
  const lead = rouge(prepare(first), wanted);
  tally.add(rouge(prepared, wanted), lead, rouge(opening(prepare(sentences), tokensIn(prepared)), wanted));
  tally.count(summary, article.language);
}
parentPort.postMessage(tally.result);
