import type {Pacer} from './pacer.js';
import type {Sentence} from './sentence.js';

/** The first features, which are divided by their spread in the article. */
export const SCALED = 6;

/** What the article's sentences say of its terms, and of one another. */
export interface Statistics {
  /** In how many sentences a term stands. */
  readonly frequency: Uint32Array;
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
  const sum = new Float64Array(terms);
  let words = 0;
  for (const sentence of sentences) {
    if (pacer.isDue) await pacer.rest();
    words += sentence.words;
    for (const term of sentence.terms) frequency[term]!++;
  }
  for (const sentence of sentences) {
    if (pacer.isDue) await pacer.rest();
    const length = lengthOf(sentence, frequency, count);
    for (const term of sentence.terms) sum[term]! += rarity(frequency[term]!, count) / length;
  }
  return {frequency, sum, words: words / count};
}

/**
 * Describes each sentence in turn by its features. Only operations that IEEE 754 rounds correctly are used, no
 * logarithm, so that every engine finds the same to the last bit; and all is linear in the article's length, for likeness
 * is measured against a running sum (a centroid: Radev et al. 2004), of what follows only (Zheng and Lapata 2019,
 * "Sentence centrality revisited for unsupervised summarization").
 * @param title The numbers of the title's terms.
 */
export function* describeSentences(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  statistics: Statistics,
): Generator<number[]> {
  const {frequency} = statistics;
  const count = sentences.length;
  const rest = statistics.sum.slice();
  for (const [index, sentence] of sentences.entries()) {
    const {text, terms, words, source} = sentence;
    const length = lengthOf(sentence, frequency, count);
    let following = 0;
    let frequencies = 0;
    let roots = 0;
    let shared = 0;
    let inTitle = 0;
    for (const term of terms) {
      const occurrences = frequency[term]!;
      const weight = rarity(occurrences, count) / length;
      rest[term]! -= weight;
      following += weight * rest[term]!;
      frequencies += occurrences;
      roots += Math.sqrt(occurrences);
      if (occurrences > 1) shared++;
      if (title.has(term)) inTitle++;
    }
    const size = terms.length || 1;
    const titleShare = title.size && inTitle / title.size;
    yield [
      sentence.capitals, // capitalized words
      saturate(text.match(/[,،、，]/g)?.length ?? 0, 2), // commas
      saturate(following, 1), // likeness to what follows, saturating
      saturate(frequencies, 40), // frequency of its terms, sum
      saturate(roots - terms.length, 10), // root of that frequency, sum
      shared / size, // share of terms it shares
      4 / (index + 4), // early
      index / count, // place
      3 / (count - index + 2), // near the end
      +(source.block !== sentences[index - 1]?.source.block), // first of its block
      +(words < 10), // under 10 words
      words > 25 ? 25 / words : 1, // over 25 words
      saturate(words, statistics.words), // length beside the average
      titleShare, // share of the title it has
      inTitle / size, // share of it in the title
      +/^["'“‘«„‹「『”»]/.test(text), // begins with a quotation mark
    ];
  }
}
