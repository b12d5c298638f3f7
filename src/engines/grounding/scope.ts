import type {Reading} from './evidence.js';
import type {Word} from './words.js';

/** So many words with content it bears on at most, of those behind it; and if these are fewer than that, so many before it. */
const BEHIND = 4;
const FEWEST = 2;

/**
 * Words that a denial or a hedge bears on: up to four with content in its clause, those behind it first, the nearest first.
 * @param ends Tells whether nothing more is of it from a word on, with how many words are before that.
 */
export function scopeOf(
  index: number,
  {words, telling}: Reading,
  ends: (lower: string, found: number) => boolean = () => false,
): Word[] {
  const word = words[index];
  if (!word) return [];
  const tells = new Set(telling);
  const behind: Word[] = [];
  for (const other of words.slice(index + 1)) {
    if (other.clause !== word.clause || behind.length === BEHIND || ends(other.lower, behind.length)) break;
    if (tells.has(other)) behind.push(other);
  }
  const before = telling.filter(({clause, at}) => clause === word.clause && at < word.at).reverse();
  return behind.length >= FEWEST ? behind : [...behind, ...before.slice(0, FEWEST)];
}
