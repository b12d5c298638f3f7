import {datesOf, dayPairs, yearPairs} from './calendar.js';
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
  if (!isKnown || !dayPairs(reading.words).every((pair) => datePairs.has(pair))) return 'date';
  // The year may stand elsewhere, but where another one stands beside that month.
  const yeared = new Set(Array.from(datePairs).flatMap((pair) => (/\d{4}$/.test(pair) ? [monthOf(pair)] : [])));
  const isOfYear = (pair: string) => datePairs.has(pair) || !yeared.has(monthOf(pair));
  return yearPairs(reading.words).every(isOfYear) ? undefined : 'date';
};

const monthOf = (pair: string) => pair.split('/')[0] ?? '';
