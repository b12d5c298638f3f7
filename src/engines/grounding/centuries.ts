import type {Word} from './words.js';

/** A century, in the languages that there are cues of. */
const CENTURY = /(?:^|-)(?:century|jahrhunderts?|siècle|siglo|secolo|século|eeuw|århundradet?)$/;

/** There was none yet after this one. */
const LAST = 21;

/** "The 18th century" may be told as "the 1700s": the year that a century begins with, where a number is that of one. */
export function centuryYears(values: readonly number[], words: readonly Word[], index: number, last: number): number[] {
  const isOfOne = [words[index - 1], words[last], words[last + 1]].some((word) => CENTURY.test(word?.lower ?? ''));
  return isOfOne ? values.filter((value) => value >= 2 && value <= LAST).map((value) => (value - 1) * 100) : [];
}
