// What each peer needs to be told, to give its own summary of `count` sentences as a list in the article's order.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** The best of what a peer scored, in the order of the article. */
const best = (scored, count) =>
  scored
    .map((sentence, index) => ({...sentence, index}))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({text}) => text);

/** node-summarizer gives one string, its sentences run together: they are told apart by its own splitter. */
const nodeSummarizer = (method) => () => {
  const {SummarizerManager} = require('node-summarizer');
  const {Preprocesser} = require('node-summarizer/src/Preprocesser.js');
  return async ({text, count}) => {
    const {summary} = await new SummarizerManager(text, count)[method]();
    if (typeof summary !== 'string') throw new Error('no summary');
    const sentences = new Preprocesser().paragraphToSentences(text);
    return sentences.filter((sentence, index) => summary.includes(sentence) && sentences.indexOf(sentence) === index);
  };
};

/**
 * - `similarity`: ranks sentences by comparing each with every other.
 * - `language`: the only one it knows; without it, the peer is asked in every language.
 * - `load`: what is not counted as its time.
 */
export const PEERS = {
  'lexrank.js': {
    similarity: true,
    async load() {
      const {default: lexrank} = await import('lexrank.js');
      return ({text, count}) =>
        best(
          lexrank(text)
            .flat()
            .map(({text, weight}) => ({text, score: weight})),
          count,
        );
    },
  },
  'ts-textrank': {
    similarity: true,
    load() {
      const {
        AbsoluteSummarizerConfig,
        DefaultTextParser,
        NullLogger,
        SorensenDiceSimilarity,
        Summarizer,
      } = require('ts-textrank');
      const stopWords = require('stopword');
      const parser = new DefaultTextParser();
      return ({text, count, language}) => {
        if (!(language in stopWords)) throw new Error(`does not know the language ${language}`);
        const order = Summarizer.SORT_OCCURENCE;
        const config = new AbsoluteSummarizerConfig(count, new SorensenDiceSimilarity(), parser, 0.85, order);
        return new Summarizer(config, new NullLogger()).summarize(text, language);
      };
    },
  },
  textrank: {
    similarity: true,
    load() {
      const {TextRank} = require('textrank');
      return ({text, count}) => new TextRank(text, {extractAmount: count, summaryType: 'array'}).summarizedArticle;
    },
  },
  'node-summarizer (frequency)': {
    similarity: false,
    load: nodeSummarizer('getSummaryByFrequency'),
  },
  'node-summarizer (rank)': {
    similarity: true,
    language: 'en',
    load: nodeSummarizer('getSummaryByRank'),
  },
  'wink-nlp': {
    similarity: false,
    language: 'en',
    load() {
      const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
      return ({text, count}) => {
        const document = wink.readDoc(text);
        const sentences = document.sentences().out();
        const importance = document.out(wink.its.sentenceWiseImportance);
        return best(
          importance.map(({index, importance}) => ({text: sentences[index], score: importance})),
          count,
        );
      };
    },
  },
};
