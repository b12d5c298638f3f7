import {describeSentences, gatherStatistics, SCALED} from './features.js';
import type {Pacer} from './pacer.js';
import type {Sentence} from './sentence.js';
import {WEIGHTS} from './weights.js';

const CAPITALS = 0;
const EARLY = 6;

/**
 * Scores each sentence by a linear model of its features. How it was trained: `bench/train`.
 * @param title The numbers of the title's terms.
 * @param terms How many terms the sentences and the title have between them.
 * @param model A weight for each feature of a sentence, and for three of the article: its capitals, its number of
 *   sentences, and whether it has a title, which tell how much its lead is worth.
 */
export async function scoreSentences(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  terms: number,
  pacer: Pacer,
  model = WEIGHTS,
): Promise<number[]> {
  const statistics = await gatherStatistics(sentences, terms, pacer);

  // Described twice rather than remembered: an article may have a million sentences.
  const sums = new Float64Array(model.length);
  const squares = new Float64Array(model.length);
  for (const features of describeSentences(sentences, title, statistics)) {
    if (pacer.isDue) await pacer.rest();
    features.forEach((value, feature) => {
      sums[feature]! += value;
      squares[feature]! += value * value;
    });
  }
  const count = sentences.length;
  const weights = model.map((weight, feature) => {
    const mean = sums[feature]! / count;
    const variance = squares[feature]! / count - mean * mean;
    return feature < SCALED && variance > 1e-9 ? weight / Math.sqrt(variance) : weight;
  });
  const article = [sums[CAPITALS]! / count, count / (count + 20), +(title.size > 0)];
  article.forEach((value, i) => (weights[EARLY]! += value * model[model.length - 3 + i]!));

  const scores: number[] = [];
  for (const features of describeSentences(sentences, title, statistics)) {
    if (pacer.isDue) await pacer.rest();
    scores.push(features.reduce((score, value, feature) => score + value * weights[feature]!, 0));
  }
  return scores;
}
