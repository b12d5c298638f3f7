import {datesOf, dayPairs} from './calendar.js';
import type {Check} from './claim.js';

/** Months and days of the week must stand in what the claim draws on, and the day of a month beside that month. */
export const checkDates: Check = ({reading, support}, {datePairs}) => {
  const known = new Set(
    support.flatMap(({words, numericDates}) => [
      ...datesOf(words),
      ...numericDates.flatMap(({pairs}) => pairs.map(monthOf)),
    ]),
  );
  const isKnown = datesOf(reading.words).every((date) => known.has(date));
  return isKnown && dayPairs(reading.words).every((pair) => datePairs.has(pair)) ? undefined : 'date';
};

const monthOf = (pair: string) => pair.split('/')[0] ?? '';
