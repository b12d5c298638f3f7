import type {SummaryLength} from './types.js';

/** The sentences of a summary: the root of the article's words over a divisor, within the least and the most. */
const SIZES: Readonly<Record<SummaryLength, readonly [divisor: number, least: number, most: number]>> = {
  short: [13, 1, 4],
  medium: [6.5, 2, 7],
  long: [4.5, 3, 12],
};

/** How many sentences a summary has: medium, 3 for 300 words, 5 for 1,000, 7 from 1,800 on. */
export function summarySize(articleWords: number, length: SummaryLength): number {
  const [divisor, least, most] = SIZES[length];
  return Math.min(most, Math.max(least, Math.round(Math.sqrt(articleWords) / divisor)));
}
