import type {Language} from './languages/language.js';
import type {Pacer} from './pacer.js';
import {splitWords} from './split-words.js';
import type {Article, SourcePosition} from './types.js';

/** A sentence of the article that may stand in its summary. */
export interface Candidate {
  readonly source: SourcePosition;
  readonly text: string;
  readonly words: number;
  /** Its distinct content terms, as numbers shared by all candidates. */
  readonly terms: readonly number[];
  readonly isQuestion: boolean;
}

export interface ScoredCandidate extends Candidate {
  readonly score: number;
}

/** What is summed where a score is more than one thing; the shares add up to 1. */
const CENTRALITY = 0.55;
const POSITION = 0.25;
const BLOCK_START = 0.08;
const TITLE = 0.12;

/** The sentence at which the value of standing early has fallen to half. */
const HALF_POSITION = 4;
/** Words from which on a sentence says enough, and up to which it is quick to read. */
const SHORT = 8;
const LONG = 40;
/** What a sentence of each kind is worth beside one of a paragraph. */
const KIND = {heading: 0, paragraph: 1, 'list-item': 0.8, quote: 0.75} as const;
const QUESTION = 0.6;

/** Numbers the terms of all sentences and leaves out the language's function words. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** The distinct content terms of a text. */
  terms(text: string): number[] {
    const terms = new Set<number>();
    for (const word of splitWords(text)) {
      if (this.#language.functionWords.has(word)) continue;
      let number = this.#numbers.get(word);
      if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
      terms.add(number);
    }
    return [...terms];
  }
}

/**
 * Scores each sentence by its similarity to the whole article, its place, and its overlap with the title.
 *
 * Similarity is the cosine of the sentence and the centroid of all sentences (Radev et al. 2004, "Centroid-based
 * summarization of multiple documents"): one dot product a sentence, so the work is linear in the article's length.
 * Terms weigh by the share of sentences that lack them. Only operations that IEEE 754 rounds correctly are used,
 * no logarithm, so that every JavaScript engine finds the same score to the last bit.
 */
export async function scoreSentences(
  candidates: readonly Candidate[],
  article: Article,
  vocabulary: Vocabulary,
  pacer: Pacer,
): Promise<ScoredCandidate[]> {
  const title = new Set(article.title === undefined ? [] : vocabulary.terms(article.title));
  const frequency = new Uint32Array(vocabulary.size);
  for (const {terms} of candidates) for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;

  const rarity = (term: number) => 1 - (frequency[term] ?? 0) / (candidates.length + 1);
  const centralities: number[] = [];
  for (const {terms} of candidates) {
    if (pacer.isDue) await pacer.rest();
    centralities.push(centrality(terms, frequency, rarity));
  }
  const highest = centralities.reduce((a, b) => (a > b ? a : b), 0) || 1;

  return candidates.map((candidate, index) => {
    const {source, terms, words} = candidate;
    const type = article.blocks[source.block]?.type ?? 'paragraph';
    const merit =
      (CENTRALITY * (centralities[index] ?? 0)) / highest +
      (POSITION * HALF_POSITION) / (HALF_POSITION + index) +
      (source.start === 0 && type === 'paragraph' ? BLOCK_START : 0) +
      TITLE * share(terms, title);
    const fit = words < SHORT ? words / SHORT : words > LONG ? LONG / words : 1;
    return {...candidate, score: merit * fit * KIND[type] * (candidate.isQuestion ? QUESTION : 1)};
  });
}

function centrality(terms: readonly number[], frequency: Uint32Array, rarity: (term: number) => number): number {
  let product = 0;
  let squares = 0;
  for (const term of terms) {
    const weight = rarity(term);
    squares += weight * weight;
    // A term of one sentence tells nothing of its likeness to the others.
    if ((frequency[term] ?? 0) > 1) product += weight * weight * (frequency[term] ?? 0);
  }
  return squares === 0 ? 0 : product / Math.sqrt(squares);
}

/** The share of `whole` that stands among `terms`. */
function share(terms: readonly number[], whole: ReadonlySet<number>): number {
  if (whole.size === 0) return 0;
  return terms.filter((term) => whole.has(term)).length / whole.size;
}
