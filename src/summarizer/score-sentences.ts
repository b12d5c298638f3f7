import {describeSentences, gatherStatistics} from './features.js';
import type {Pacer} from './pacer.js';
import type {Sentence} from './sentence.js';
import {WEIGHTS} from './weights.js';

/** Places of features that count by what the article is like; from the commonness on they have no weight of their own. */
const EARLY = 0;
const FUNCTION_WORDS = 5;
const FREQUENCY = 10;
const COMMONNESS = 12;

/**
 * How much the features from the title's to the commonness spread over the sentences of twelve corpora. They are measured
 * by that and their spread in the article together, so that they tell its sentences apart and yet make little of small
 * differences.
 */
const SCALED_FROM = 8;
const SPREADS = [0.19, 0.16, 0.2, 0.11, 0.09];

type Gates = [
  earlyByTitle: number,
  earlyByNames: number,
  frequencyByNames: number,
  frequencyByFunctionWords: number,
  commonnessByLength: number,
  wordsByQuotations: number,
];

/** The sentences of an article that is neither short nor long. */
const MIDDLING = 15;

/**
 * Scores each sentence by a linear model of its features. How it was trained: `bench/train`.
 * @param title The numbers of the title's terms.
 * @param terms How many terms the sentences have between them.
 * @param model A weight for each of a sentence's features but the last two, and six by what the article is like: how much
 *   more an early place is worth under a title, and among many names; frequent terms among many names, and in a language
 *   or a style of many function words; common words in a long article; and many words among many quotations.
 */
export async function scoreSentences(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  terms: number,
  pacer: Pacer,
  model = WEIGHTS,
): Promise<number[]> {
  const statistics = await gatherStatistics(sentences, terms, pacer);
  const count = sentences.length;

  // Described twice rather than remembered: an article may have a million sentences.
  const sums = new Float64Array(SCALED_FROM + SPREADS.length + 1);
  const squares = new Float64Array(sums.length);
  let names = 0;
  let quotations = 0;
  for (const {capitals, isQuoting} of sentences) {
    names += capitals / count;
    if (isQuoting) quotations += 1 / count;
  }
  for (const features of describeSentences(sentences, title, statistics)) {
    if (pacer.isDue) await pacer.rest();
    features.forEach((value, feature) => {
      sums[feature]! += value;
      squares[feature]! += value * value;
    });
  }

  const [
    earlyByTitle,
    earlyByNames,
    frequencyByNames,
    frequencyByFunctionWords,
    commonnessByLength,
    wordsByQuotations,
  ] = model.slice(COMMONNESS) as Gates;
  const weights = [
    ...model.slice(0, COMMONNESS),
    (commonnessByLength * (count - MIDDLING)) / (count + MIDDLING),
    wordsByQuotations * quotations,
  ];
  weights[EARLY]! += (title.size > 0 ? earlyByTitle : 0) + earlyByNames * names;
  weights[FREQUENCY]! += frequencyByNames * names + (frequencyByFunctionWords * sums[FUNCTION_WORDS]!) / count;
  SPREADS.forEach((usual, i) => {
    const feature = SCALED_FROM + i;
    const mean = sums[feature]! / count;
    const variance = Math.max(0, squares[feature]! / count - mean * mean);
    weights[feature]! /= usual + Math.sqrt(variance);
  });

  const scores: number[] = [];
  for (const features of describeSentences(sentences, title, statistics)) {
    if (pacer.isDue) await pacer.rest();
    scores.push(features.reduce((score, value, feature) => score + value * weights[feature]!, 0));
  }
  return scores;
}
