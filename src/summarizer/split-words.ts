import {SPACELESS} from './languages/language.js';

/**
 * A run of a script without spaces, or a word: letters, marks and digits, joined inside by one of ' ’ . , - _ at a time.
 * A longer one counts as several, for engines remember each step of a match.
 */
const LETTERS = `(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}]){1,500}`;
const RUN = new RegExp(`([${SPACELESS}][${SPACELESS}\\p{M}]{0,500})|${LETTERS}(?:['’.,_-]${LETTERS}){0,50}`, 'gu');

/** Characters of a script without spaces that make a word, on average, in Chinese and Japanese text. */
const CHARACTERS_PER_WORD = 2;

export interface Word {
  /** In lower case; in scripts without spaces a character bigram. */
  readonly term: string;
  /** The words it stands for: 1, and less for a character bigram. */
  readonly size: number;
  /** Whether it begins with a capital letter. */
  readonly isCapitalized: boolean;
}

/**
 * The words of a text in order, and its character bigrams in scripts without spaces.
 * `Intl.Segmenter` would know words there too, but knows other ones in every browser.
 */
export function* splitWords(text: string): Generator<Word> {
  for (const [run, spaceless] of text.matchAll(RUN)) {
    if (spaceless === undefined) {
      const term = run.toLowerCase().replaceAll('’', "'");
      yield {term, size: 1, isCapitalized: run.charCodeAt(0) !== term.charCodeAt(0)};
      continue;
    }
    const characters = Array.from(run);
    const bigrams = Math.max(1, characters.length - 1);
    const size = wordsOf(characters) / bigrams;
    for (let i = 0; i < bigrams; i++) {
      yield {term: `${characters[i]!}${characters[i + 1] ?? ''}`, size, isCapitalized: false};
    }
  }
}

/** How many words a text has; in scripts without spaces, an estimate from its characters. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run, spaceless] of text.matchAll(RUN)) words += spaceless === undefined ? 1 : wordsOf(Array.from(run));
  return words;
}

const wordsOf = (characters: readonly string[]): number => Math.ceil(characters.length / CHARACTERS_PER_WORD);
