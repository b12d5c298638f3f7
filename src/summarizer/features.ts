import type {Pacer} from './pacer.js';
import type {Sentence} from './sentence.js';

/** The first features, which are divided by their spread in the article. */
export const SCALED = 13;

/** What the article's sentences say of its terms, and of one another. */
export interface Statistics {
  /** In how many sentences a term stands. */
  readonly frequency: Uint32Array;
  /** The first of them. */
  readonly first: Int32Array;
  /** The sum of the sentences' vectors, each of length 1: a dot product with it is the sum of all cosines. */
  readonly sum: Float64Array;
  /** Words of a sentence, on average. */
  readonly words: number;
}

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
  const first = new Int32Array(terms);
  const sum = new Float64Array(terms);
  let words = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (pacer.isDue) await pacer.rest();
    words += sentence.words;
    for (const term of sentence.terms) if (frequency[term]!++ === 0) first[term] = index;
  }
  for (const sentence of sentences) {
    if (pacer.isDue) await pacer.rest();
    const length = lengthOf(sentence, frequency, count);
    for (const term of sentence.terms) sum[term]! += rarity(frequency[term]!, count) / length;
  }
  return {frequency, first, sum, words: words / count};
}

/**
 * Describes each sentence in turn by its features. Only operations
 * that IEEE 754 rounds correctly are used, no logarithm, so that every engine finds the same to the last bit; and all is
 * linear in the article's length, for likeness is measured against running sums (centroids: Radev et al. 2004;
 * forwards and backwards apart: Zheng and Lapata 2019, "Sentence centrality revisited for unsupervised summarization").
 * @param title The numbers of the title's terms.
 */
export function* describeSentences(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  statistics: Statistics,
): Generator<number[]> {
  const {frequency, first, sum} = statistics;
  const count = sentences.length;
  const before = new Float64Array(sum.length);
  let blocks = 0;
  for (const [index, sentence] of sentences.entries()) {
    const {text, terms, words, source} = sentence;
    const startsBlock = source.block !== sentences[index - 1]?.source.block;
    if (startsBlock) blocks++;

    const length = lengthOf(sentence, frequency, count);
    let all = 0;
    let preceding = 0;
    let frequencies = 0;
    let roots = 0;
    let shared = 0;
    let isNew = 0;
    let returning = 0;
    let inTitle = 0;
    for (const term of terms) {
      const occurrences = frequency[term]!;
      const weight = rarity(occurrences, count) / length;
      all += weight * (sum[term]! - weight);
      preceding += weight * before[term]!;
      before[term]! += weight;
      frequencies += occurrences;
      roots += Math.sqrt(occurrences);
      const recurs = occurrences > 1;
      if (recurs) shared++;
      if (first[term] === index) {
        isNew++;
        if (recurs) returning++;
      }
      if (title.has(term)) inTitle++;
    }
    const size = terms.length || 1;
    const titleShare = title.size && inTitle / title.size;
    yield [
      sentence.capitals, // capitalized words
      saturate(text.match(/[,،、，]/g)?.length ?? 0, 2), // commas
      index && preceding / index, // likeness to what precedes
      saturate(preceding, 1), // likeness to what precedes, saturating
      saturate(all - preceding, 1), // likeness to what follows, saturating
      saturate(frequencies, 40), // frequency of its terms, sum
      saturate(frequencies / size, 3), // frequency of its terms, mean
      roots / size, // root of that frequency, mean
      saturate(roots - terms.length, 10), // root of that frequency, sum
      saturate(shared, 6), // terms it shares with others
      shared / size, // share of terms it shares
      saturate(returning, 4), // terms that are taken up later
      isNew / size, // share of new terms
      4 / (index + 4), // early
      index / count, // place
      Math.abs((2 * index) / count - 1), // distance from the middle
      3 / (count - index + 2), // near the end
      4 / (blocks + 3), // early block
      +(index === 0), // first
      +startsBlock, // first of its block
      saturate(words, 15), // length
      +(words < 6), // under 6 words
      +(words < 10), // under 10 words
      words > 25 ? 25 / words : 1, // over 25 words
      saturate(words, statistics.words), // length beside the average
      titleShare, // share of the title it has
      inTitle / size, // share of it in the title
      +(titleShare > 0.8 && inTitle > 0.8 * size), // says the title again
      +/^\p{Ll}/u.test(text), // begins in lower case
      +/^["'“‘«„‹「『”»]/.test(text), // begins with a quotation mark
      +/[:;：；]/.test(text), // has a colon
    ];
  }
}
