import type {Check} from './claim.js';
import {CLOCK} from './measures.js';

const SCORE = /(?:^|[^\d.,:–-])(\d{1,3})\s?[:–-]\s?(0|[1-9]\d{0,2})(?![\d:–%-])/g;

/** So many characters stand between the two numbers of a score at most. */
const BETWEEN = 12;

/** Two numbers that are told as one, "3:1", must stand together in the article, in either order. */
export const checkScores: Check = ({reading}, {text}) => {
  const numbers = Array.from(text.matchAll(/\d+/g));
  const standTogether = (a: string, b: string) =>
    numbers.some(({0: number, index}, i) => {
      const next = numbers[i + 1];
      return number === a && next?.[0] === b && next.index - index - number.length <= BETWEEN;
    });
  for (const {0: whole, 1: first = '', 2: second = '', index} of reading.text.matchAll(SCORE)) {
    const at = index + whole.indexOf(first);
    // "2:40 minutes" may be told as two minutes and 40 seconds.
    const isMeasure = reading.measures.some((measure) => measure.at === at && measure.dimension !== CLOCK);
    if (isMeasure) continue;
    if (!standTogether(first, second) && !standTogether(second, first)) return 'number';
  }
  return undefined;
};
