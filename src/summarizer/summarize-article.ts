import {loadLanguage} from './languages/load-language.js';
import {lossOfPlace, lossOfTerseness} from './losses.js';
import {Pacer} from './pacer.js';
import {readSentences} from './read-sentences.js';
import {scoreSentences} from './score-sentences.js';
import {selectSentences, type Candidate} from './select-sentences.js';
import {countWords} from './split-words.js';
import {judgeDependence, trimSentence} from './stand-alone.js';
import {summarySize} from './summary-size.js';
import type {Article, SummarizeOptions, Summary, SummarySentence} from './types.js';

/** The name under which these summaries are made. */
export const EXTRACTIVE = 'extractive';

/** Summarises an article by its own most salient sentences, in their order. Its arguments are what their types say. */
export async function summarizeArticle(
  article: Article,
  {length = 'medium', sentences: exactly, signal}: SummarizeOptions,
): Promise<Summary> {
  const pacer = new Pacer(signal);
  const tag = article.language || (await guess(article));
  const language = await loadLanguage(tag);
  signal?.throwIfAborted();

  const {sentences, times, title, terms, words} = await readSentences(article, language, pacer);
  const scores = await scoreSentences(sentences, title, terms, pacer);
  const candidates: Candidate[] = [];
  let lowest = Infinity;
  for (const [index, sentence] of sentences.entries()) {
    if (pacer.isDue) await pacer.rest();
    const {type} = article.blocks[sentence.source.block]!;
    const score = scores[index]! - lossOfPlace(type) - lossOfTerseness(sentence.words);
    lowest = Math.min(lowest, score);
    candidates.push({...sentence, score});
  }
  const chosen = await selectSentences(
    candidates,
    title,
    exactly ?? summarySize(words, length),
    exactly !== undefined,
    judgeDependence(sentences, title, times, language),
    pacer,
  );

  const shown: SummarySentence[] = [];
  let summaryWords = 0;
  for (const {text: untrimmed, source, score} of chosen) {
    if (pacer.isDue) await pacer.rest();
    const text = trimSentence(untrimmed, language);
    summaryWords += countWords(text);
    shown.push({text, source, score: score - lowest});
  }

  signal?.throwIfAborted();
  return {
    sentences: shown,
    language: tag ?? 'und',
    articleWords: words,
    summaryWords,
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
