import {perList} from './remembered.js';

/** Finds the sense of a word among lists of words that tell the same. */
type SenseOf = (lower: string) => string | undefined;

/** No word of the lists begins with more than this and an ending. */
const LONGEST = 16;

/**
 * Reads lists of words that tell the same, each ended by a semicolon; `*` stands for an ending, which is no longer than what it ends.
 * A word in two lists is of the first.
 */
export const sensesOf = perList((lists): SenseOf => {
  const words = new Map<string, string>();
  const beginnings = new Map<string, string>();
  for (const [index, line] of lists.split(';').entries()) {
    for (const word of line.match(/\S+/g) ?? []) {
      const isBeginning = word.endsWith('*');
      const map = isBeginning ? beginnings : words;
      const key = isBeginning ? word.slice(0, -1) : word;
      if (!map.has(key)) map.set(key, `=${index}`);
    }
  }
  return (lower) => {
    const whole = words.get(lower);
    if (whole !== undefined) return whole;
    for (let length = Math.min(lower.length, LONGEST); length * 2 >= lower.length && length > 1; length--) {
      const sense = beginnings.get(lower.slice(0, length));
      if (sense !== undefined) return sense;
    }
    return undefined;
  };
});
