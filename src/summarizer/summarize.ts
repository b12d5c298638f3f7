import {loadLanguage} from './languages/load-language.js';
import {Pacer} from './pacer.js';
import {scoreSentences, Vocabulary, type Candidate} from './score-sentences.js';
import {selectSentences} from './select-sentences.js';
import {findSentences} from './split-sentences.js';
import {countWords} from './split-words.js';
import {summarySize} from './summary-size.js';
import type {Article, SummarizeOptions, Summary, SummaryLength} from './types.js';
import {validateArticle, validateOptions} from './validate.js';

/** The name under which these summaries are made. */
export const EXTRACTIVE = 'extractive';

/**
 * Summarises an article by its own most salient sentences, in their order.
 * The same input gives the same summary in every JavaScript engine.
 * @param article An article, or its text with a line break between paragraphs.
 * @throws TypeError or RangeError where an argument is not what its type says; the signal's reason where it aborts.
 */
export async function summarize(article: Article | string, options: SummarizeOptions = {}): Promise<Summary> {
  validateArticle(article);
  validateOptions(options);
  const {length = 'medium', sentences, signal} = options;
  const whole = typeof article === 'string' ? articleFromText(article) : article;
  const pacer = new Pacer(signal);

  // 1. Sentences and their terms
  const language = await loadLanguage(whole.language);
  const vocabulary = new Vocabulary(language);
  const candidates: Candidate[] = [];
  let articleWords = 0;
  for (const [block, {type, text}] of whole.blocks.entries()) {
    if (pacer.isDue) await pacer.rest();
    if (type === 'heading') {
      articleWords += countWords(text);
      continue;
    }
    for (const {start, end} of findSentences(text, language)) {
      if (pacer.isDue) await pacer.rest();
      const sentence = text.slice(start, end);
      const words = countWords(sentence);
      if (words === 0) continue;
      articleWords += words;
      candidates.push({
        source: {block, start, end},
        text: sentence,
        words,
        terms: vocabulary.terms(sentence),
        isQuestion: /[?？؟]["'”’»)\]]*$/.test(sentence.slice(-4)),
      });
    }
  }

  // 2. Scores
  const scored = await scoreSentences(candidates, whole, vocabulary, pacer);

  // 3. Selection
  const size = sentences ?? summarySize(articleWords, length satisfies SummaryLength);
  const chosen = await selectSentences(scored, size, sentences !== undefined, pacer);

  return {
    sentences: chosen.map(({text, source, score}) => ({text, source, score})),
    language: whole.language ?? 'und',
    articleWords,
    summaryWords: chosen.reduce((sum, {words}) => sum + words, 0),
    engine: EXTRACTIVE,
  };
}

function articleFromText(text: string): Article {
  const lines = text.split(/[\n\r]+/).map((line) => line.trim());
  return {blocks: lines.filter((line) => line !== '').map((line) => ({type: 'paragraph', text: line}))};
}
