import type {Check} from './claim.js';

const SCORE = /(?:^|[^\d.,:–-])(\d{1,3})\s?[:–-]\s?(\d{1,3})(?![\d:–%-])/g;

/** Two numbers that are told as one, "3:1", must stand together in the article, in either order. */
export const checkScores: Check = ({reading}, {text}) => {
  for (const [, first = '', second = ''] of reading.text.matchAll(SCORE)) {
    const isThere = [
      [first, second],
      [second, first],
    ].some(([a = '', b = '']) => new RegExp(`(?:^|\\D)${a}\\D{1,12}${b}(?:\\D|$)`).test(text));
    if (!isThere) return 'number';
  }
  return undefined;
};
