import type {SummaryLength} from './types.js';

/** The sentences of a summary: the root of the article's words over `divisor`, within `least` and `most`. */
const SIZES: Readonly<Record<SummaryLength, {divisor: number; least: number; most: number}>> = {
  short: {divisor: 11, least: 1, most: 4},
  medium: {divisor: 7, least: 2, most: 7},
  long: {divisor: 4.5, least: 3, most: 12},
};

/** How many sentences a summary has: medium, 2 for 300 words, 5 for 1,000, 7 from 2,100 on. */
export function summarySize(articleWords: number, length: SummaryLength): number {
  const {divisor, least, most} = SIZES[length];
  return Math.min(most, Math.max(least, Math.round(Math.sqrt(articleWords) / divisor)));
}
