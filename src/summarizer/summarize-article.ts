import {loadLanguage} from './languages/load-language.js';
import {Pacer} from './pacer.js';
import {readSentences} from './read-sentences.js';
import {scoreSentences} from './score-sentences.js';
import {selectSentences} from './select-sentences.js';
import {countWords} from './split-words.js';
import {judgeDependence, trimSentence} from './stand-alone.js';
import {summarySize} from './summary-size.js';
import type {Article, SummarizeOptions, Summary} from './types.js';

/** The name under which these summaries are made. */
export const EXTRACTIVE = 'extractive';

/** What a sentence of a list or a quotation is worth less than one of a paragraph. No corpus tells; scores spread by 2. */
const DISCOUNT = 1;

/** Summarises an article by its own most salient sentences, in their order. Its arguments are what their types say. */
export async function summarizeArticle(
  article: Article,
  {length = 'medium', sentences: exactly, signal}: SummarizeOptions,
): Promise<Summary> {
  const pacer = new Pacer(signal);
  const tag = article.language === undefined || article.language === '' ? await guess(article) : article.language;
  const language = await loadLanguage(tag);
  signal?.throwIfAborted();

  const {sentences, title, terms, words} = await readSentences(article, language, pacer);
  const scores = await scoreSentences(sentences, title, terms, pacer);
  const candidates = sentences.map((sentence, index) => ({
    ...sentence,
    score: scores[index]! - (article.blocks[sentence.source.block]!.type === 'paragraph' ? 0 : DISCOUNT),
  }));
  const lowest = candidates.reduce((least, {score}) => Math.min(least, score), Infinity);
  const chosen = await selectSentences(
    candidates,
    exactly ?? summarySize(words, length),
    exactly !== undefined,
    judgeDependence(sentences, title, language),
    pacer,
  );

  signal?.throwIfAborted();
  const shown = chosen.map(({text, source, score}) => ({
    text: trimSentence(text, language),
    source,
    score: score - lowest,
  }));

  return {
    sentences: shown,
    language: tag ?? 'und',
    articleWords: words,
    summaryWords: shown.reduce((sum, {text}) => sum + countWords(text), 0),
    engine: EXTRACTIVE,
  };
}

/** The language of an article that does not say. */
async function guess({blocks}: Article): Promise<string | undefined> {
  try {
    const {guessLanguage} = await import('./languages/guess-language.js');
    return guessLanguage(
      blocks
        .map(({text}) => text.slice(0, 400))
        .slice(0, 20)
        .join(' '),
    );
  } catch {
    // The part could not be loaded; the text is read all the same.
    return undefined;
  }
}
