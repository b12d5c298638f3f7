import {loadLanguage} from './languages/load-language.js';
import {Pacer} from './pacer.js';
import {readSentences} from './read-sentences.js';
import {scoreSentences} from './score-sentences.js';
import {selectSentences} from './select-sentences.js';
import {countWords} from './split-words.js';
import {judgeDependence, trimSentence} from './stand-alone.js';
import {summarySize} from './summary-size.js';
import type {Article, SummarizeOptions, Summary} from './types.js';
import {validateArticle, validateOptions} from './validate.js';

/** The name under which these summaries are made. */
export const EXTRACTIVE = 'extractive';

/** What a sentence of a list or a quotation is worth less than one of a paragraph. No corpus tells; scores spread by 2. */
const DISCOUNT = 1;

/**
 * Summarises an article by its own most salient sentences, in their order.
 * The same input gives the same summary in every JavaScript engine.
 * @param article An article, or its text with a line break between paragraphs.
 * @throws TypeError or RangeError where an argument is not what its type says; the signal's reason where it aborts.
 */
export async function summarize(article: Article | string, options: SummarizeOptions = {}): Promise<Summary> {
  validateArticle(article);
  validateOptions(options);
  const {length = 'medium', sentences: exactly, signal} = options;
  const whole = typeof article === 'string' ? articleFromText(article) : article;
  const pacer = new Pacer(signal);
  const language = await loadLanguage(whole.language);

  const {sentences, title, terms, words} = await readSentences(whole, language, pacer);
  const scores = await scoreSentences(sentences, title, terms, pacer);
  const candidates = sentences.map((sentence, index) => ({
    ...sentence,
    score: scores[index]! - (whole.blocks[sentence.source.block]!.type === 'paragraph' ? 0 : DISCOUNT),
  }));
  const lowest = candidates.reduce((least, {score}) => Math.min(least, score), Infinity);
  const chosen = await selectSentences(
    candidates,
    exactly ?? summarySize(words, length),
    exactly !== undefined,
    judgeDependence(sentences, title, language),
    pacer,
  );

  const shown = chosen.map(({text, source, score}) => ({
    text: trimSentence(text, language),
    source,
    score: score - lowest,
  }));

  return {
    sentences: shown,
    language: whole.language ?? 'und',
    articleWords: words,
    summaryWords: shown.reduce((sum, {text}) => sum + countWords(text), 0),
    engine: EXTRACTIVE,
  };
}

function articleFromText(text: string): Article {
  const lines = text.split(/[\n\r]+/).map((line) => line.trim());
  return {blocks: lines.filter((line) => line !== '').map((line) => ({type: 'paragraph', text: line}))};
}
