import type {Pacer} from './pacer.js';
import type {Sentence} from './sentence.js';

/** What the article's sentences say of its terms, and of one another. */
export interface Statistics {
  /** In how many sentences a term stands. */
  readonly frequency: Uint32Array;
  /** The sum of the sentences' vectors, each of length 1: a dot product with it is the sum of all cosines. */
  readonly sum: Float64Array;
  /** The length of that sum. */
  readonly length: number;
  /** The share of stigma words among the article's words. */
  readonly talk: number;
}

/**
 * A sentence's share of stigma words is told as though it had this many words more, with talk among them as in the whole
 * article (Dirichlet smoothing: Zhai and Lafferty 2004). So one such word in a short sentence says little, and a scrap
 * without any is no better than its neighbours where all is talk.
 */
const USUAL_WORDS = 4;

const saturate = (x: number, half: number): number => x / (x + half);

/** How much a term weighs: the share of sentences that lack it. */
const rarity = (frequency: number, sentences: number): number => 1 - frequency / (sentences + 1);

function lengthOf({terms}: Sentence, frequency: Uint32Array, sentences: number): number {
  let squares = 0;
  for (const term of terms) {
    const weight = rarity(frequency[term]!, sentences);
    squares += weight * weight;
  }
  return Math.sqrt(squares) || 1;
}

/** @param terms How many terms the sentences have between them. */
export async function gatherStatistics(
  sentences: readonly Sentence[],
  terms: number,
  pacer: Pacer,
): Promise<Statistics> {
  const count = sentences.length;
  const frequency = new Uint32Array(terms);
  const sum = new Float64Array(terms);
  let words = 0;
  let stigmas = 0;
  for (const sentence of sentences) {
    if (pacer.isDue) await pacer.rest();
    for (const term of sentence.terms) frequency[term]!++;
    for (const term of sentence.functionTerms) frequency[term]!++;
    words += sentence.words;
    stigmas += sentence.stigmas;
  }
  for (const sentence of sentences) {
    if (pacer.isDue) await pacer.rest();
    const length = lengthOf(sentence, frequency, count);
    for (const term of sentence.terms) sum[term]! += rarity(frequency[term]!, count) / length;
  }
  let squares = 0;
  for (const value of sum) squares += value * value;
  return {frequency, sum, length: Math.sqrt(squares) || 1, talk: stigmas / (words || 1)};
}

/**
 * Describes each sentence in turn by its features. Only operations that IEEE 754 rounds correctly are used, no
 * logarithm, so that every engine finds the same to the last bit; and all is linear in the article's length, for likeness
 * is measured against a sum of all sentences (a centroid: Radev et al. 2004).
 * @param title The numbers of the title's terms.
 */
export function* describeSentences(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  statistics: Statistics,
): Generator<number[]> {
  const {frequency} = statistics;
  const count = sentences.length;
  let titleWeight = 0;
  for (const term of title) titleWeight += rarity(frequency[term]!, count);

  for (const [index, sentence] of sentences.entries()) {
    const {text, terms, functionTerms, names, words, stigmas, isCue} = sentence;
    const length = lengthOf(sentence, frequency, count);
    const size = terms.length + functionTerms.length || 1;
    let central = 0;
    let frequencies = 0;
    let repeated = 0;
    let inTitle = 0;
    let commonness = 0;
    for (const term of terms) {
      const occurrences = frequency[term]!;
      const weight = rarity(occurrences, count);
      central += (weight / length) * statistics.sum[term]!;
      frequencies += occurrences;
      repeated += (occurrences - 1) / (occurrences + 2);
      commonness += Math.sqrt(occurrences / count);
      if (title.has(term)) inTitle += weight;
    }
    for (const term of functionTerms) commonness += Math.sqrt(frequency[term]! / count);
    yield [
      4 / (index + 4), // early
      +(words < 10), // under 10 words
      +(words < 15), // under 15 words
      names.filter((term) => frequency[term]! > 1).length / (words || 1), // names that come back
      +/^["'“‘«„‹「『”»]/.test(text), // begins with a quotation mark
      functionTerms.length / size, // share of function words
      (stigmas + USUAL_WORDS * statistics.talk) / (words + USUAL_WORDS), // share of talk
      +isCue, // a cue of what the text does
      titleWeight && inTitle / titleWeight, // share of the title it has
      repeated / (terms.length || 1), // frequency of its terms, saturating, mean
      saturate(frequencies, 40), // frequency of its terms, sum
      central / statistics.length, // likeness to the whole
      commonness / size, // commonness of all its words
      saturate(words, 20), // its words, saturating
    ];
  }
}
