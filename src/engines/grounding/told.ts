import {isDateWord} from './calendar.js';
import type {Evidence, Reading} from './evidence.js';
import {isCompoundOf, isInflected, openingOf, type Word} from './words.js';

/** True where the article has a claim's word in some form; numbers and dates have checks of their own. */
export function isTold(word: Word, reading: Reading, {stems, lowers, openings}: Evidence): boolean {
  const {lower, stem} = word;
  if (stems.has(stem) || isInflected(lower, stems)) return true;
  if (reading.figures.has(word) || isDateWord(lower)) return true;
  const opening = openingOf(lower);
  if (opening !== undefined && openings.has(opening)) return true;
  const parts = lower.split('-').filter((part) => part.length > 2 && part !== lower);
  return parts.some((part) => lowers.has(part) || isInflected(part, lowers)) || isCompoundOf(lower, lowers);
}
