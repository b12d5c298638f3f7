import {datePairs, datesOf} from './calendar.js';
import type {Check} from './claim.js';

/** Months and days of the week must stand in what the claim draws on. */
export const checkDates: Check = ({reading, support}, {datePairs: pairs}) => {
  const known = new Set(support.flatMap(({words}) => datesOf(words)));
  if (!datesOf(reading.words).every((date) => known.has(date))) return 'date';
  // The day or the year beside a month must be beside it there.
  const months = new Set(Array.from(pairs, monthOf));
  return datePairs(reading.words).every((pair) => pairs.has(pair) || !months.has(monthOf(pair))) ? undefined : 'date';
};

const monthOf = (pair: string) => pair.split('/')[0];
