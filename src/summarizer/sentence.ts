import type {Language} from './languages/language.js';
import type {Pacer} from './pacer.js';
import {splitWords} from './split-words.js';
import type {SourcePosition} from './types.js';

/** A sentence of the article, as far as it can be described on its own. */
export interface Sentence {
  readonly source: SourcePosition;
  readonly text: string;
  readonly words: number;
  /** Its distinct content terms, as numbers shared by all sentences. */
  readonly terms: readonly number[];
  /** Its distinct function words, numbered among the terms. */
  readonly functionTerms: readonly number[];
  /** Those of its terms that begin with a capital letter, its first word apart. */
  readonly names: readonly number[];
  /** The share of its words that are capitalized, its first one apart. */
  readonly capitals: number;
  /** How many of its words are stigma words; where no spaces part them, as words are counted there. */
  readonly stigmas: number;
  /** Whether it says what the text is about, does or finds. */
  readonly isCue: boolean;
  /** Whether a quotation mark stands in it. */
  readonly isQuoting: boolean;
  /** Whether it ends in a terminator, closing marks behind it: most headings, labels and bylines do not. */
  readonly isStopped: boolean;
}

const FINAL_STOP = /[.!?…。！？।॥۔؟:][\p{P}\p{S}]{0,3}$/u;

/**
 * The length of the prefix that stands for a word. A fixed-length prefix does nearly what a stemmer does, in every
 * language that inflects at the end, and needs no data (Can et al. 2008, "Information retrieval on Turkish texts").
 */
const PREFIX = 7;

/** Reads sentences, and numbers their content terms; the language's function words are none. */
export class SentenceReader {
  readonly #numbers = new Map<string, number>();
  readonly #language: Language;
  readonly #pacer: Pacer;

  constructor(language: Language, pacer: Pacer) {
    this.#language = language;
    this.#pacer = pacer;
  }

  /** How many terms it has numbered. */
  get size(): number {
    return this.#numbers.size;
  }

  async read(text: string, source: SourcePosition): Promise<Sentence> {
    const terms = new Set<number>();
    const functionTerms = new Set<number>();
    const names = new Set<number>();
    let count = 0;
    let words = 0;
    let capitals = 0;
    let stigmas = 0;
    for (const {term, size, isCapitalized} of splitWords(text)) {
      // A sentence may be as long as a hostile page makes it; the clock is too slow to be asked at every word.
      if (count % 256 === 0 && this.#pacer.isDue) await this.#pacer.rest();
      words += size;
      const root = term.includes("'") ? longestPart(term) : term;
      // Inside a sentence a capital makes a name of it, "US" or "May", but of "I" and "I'm".
      const mayTalk = count === 0 || !isCapitalized || term.length === 1 || term.includes("'");
      if (mayTalk && this.#isStigma(term)) stigmas += size;
      const isContent = !this.#language.functionWords.has(root);
      // A function word is numbered whole: it is not the same as the root of another word.
      const number = this.#numberOf(isContent ? root.slice(0, PREFIX) : `${root} `);
      (isContent ? terms : functionTerms).add(number);
      if (count++ > 0 && isCapitalized) {
        capitals++;
        if (isContent) names.add(number);
      }
    }
    return {
      source,
      text,
      words: Math.round(words),
      terms: [...terms],
      functionTerms: [...functionTerms],
      names: [...names],
      capitals: capitals / (count || 1),
      stigmas,
      isCue: this.#language.cuePhrases.test(text.toLowerCase()),
      isQuoting: /["“”„«»「『]/.test(text),
      isStopped: FINAL_STOP.test(text.slice(-4)),
    };
  }

  /** "Would" and "don't", of which "don" is listed. */
  #isStigma(term: string): boolean {
    const {stigmas} = this.#language;
    return stigmas.has(term) || (term.includes("'") && term.split("'").some((part) => stigmas.has(part)));
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) this.#numbers.set(term, (number = this.#numbers.size));
    return number;
  }
}

/** "homme" of "l'homme", "oslo" of "oslo's". */
function longestPart(word: string): string {
  return word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest));
}
