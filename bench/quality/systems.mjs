import {createRequire} from 'node:module';
import {summarize} from '../../dist/summarizer/index.js';

const require = createRequire(import.meta.url);

const textOf = ({blocks}) => blocks.map(({text}) => text).join('\n');
const best = (sentences, count) =>
  [...sentences]
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({text}) => text);

/** Packages log what they do, some of them every sentence. */
async function quietly(work) {
  const {log, error, warn} = console;
  console.log = console.error = console.warn = () => {};
  try {
    return await work();
  } finally {
    Object.assign(console, {log, error, warn});
  }
}

async function lexrank() {
  const {default: rank} = await import('lexrank.js');
  return (article, count) => best(rank(textOf(article)).flat(), count);
}

function tsTextrank() {
  const {
    SorensenDiceSimilarity,
    DefaultTextParser,
    NullLogger,
    AbsoluteSummarizerConfig,
    Summarizer,
  } = require('ts-textrank');
  return (article, count) => {
    const config = new AbsoluteSummarizerConfig(
      count,
      new SorensenDiceSimilarity(),
      new DefaultTextParser(),
      0.85,
      Summarizer.SORT_OCCURENCE,
    );
    return new Summarizer(config, new NullLogger()).summarize(textOf(article), article.language ?? 'en');
  };
}

function textrank() {
  const {TextRank} = require('textrank');
  return (article, count) =>
    new TextRank(textOf(article), {extractAmount: count, summaryType: 'array'}).summarizedArticle;
}

function nodeSummarizer() {
  const {SummarizerManager} = require('node-summarizer');
  return async (article, count) => {
    const {summary, sentence_list: list} = await new SummarizerManager(textOf(article), count).getSummaryByRank();
    if (summary instanceof Error) throw summary;
    return Array.isArray(list) ? list : [summary];
  };
}

function wink() {
  const winkNLP = require('wink-nlp');
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  return (article, count) => {
    const document = nlp.readDoc(textOf(article));
    const sentences = document.sentences().out();
    const weights = document.out(nlp.its.sentenceWiseImportance);
    return best(
      weights.map(({index, importance}) => ({index, weight: importance, text: sentences[index]})),
      count,
    );
  };
}

/** Each takes an article and a number of sentences, and gives sentences; those that rank by similarity are marked. */
const PEERS = {
  'lexrank.js': {load: lexrank, ranksBySimilarity: true},
  'ts-textrank': {load: tsTextrank, ranksBySimilarity: true},
  textrank: {load: textrank, ranksBySimilarity: true},
  'node-summarizer': {load: nodeSummarizer, ranksBySimilarity: true},
  'wink-nlp': {load: wink, ranksBySimilarity: false},
};

export const OURS = 'tldr-article';
/** The article's first sentences; nothing needs to be loaded for them. */
export const OPENING = 'opening';
export const peerNames = Object.keys(PEERS);
export const similarityPeers = peerNames.filter((name) => PEERS[name].ranksBySimilarity);

/** A summariser by its name, undefined for the opening. What it throws, or that it gave nothing, is its caller's to count. */
export async function loadSystem(name) {
  if (name === OPENING) return undefined;
  if (name === OURS) {
    return async (article, count) => (await summarize(article, {sentences: count})).sentences.map(({text}) => text);
  }
  const run = await quietly(PEERS[name].load);
  return (article, count) => quietly(() => run(article, count));
}
