import {dateAt, datesOf, dayPairs, yearPairs} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Reading, SourceSentence} from './evidence.js';

/** So many words of a claim a clause must have, for its date to be of it. */
const FEWEST = 2;

/** Months and days of the week must stand in what the claim draws on, and the day of a month beside that month. */
export const checkDates: Check = ({reading, matches, support}, {datePairs}) => {
  const known = new Set(
    support.flatMap(({words, numericDates}) => [
      ...datesOf(words),
      ...numericDates.flatMap(({pairs}) => pairs.map(monthOf)),
    ]),
  );
  const isKnown = datesOf(reading.words).every((date) => known.has(date));
  if (!isKnown || !dayPairs(reading.words).every((pair) => datePairs.has(pair))) return 'date';
  const [best] = matches;
  if (best && isOfOther(reading, best.sentence)) return 'date';
  // The year may stand elsewhere, but where another one stands beside that month.
  const yeared = new Set(Array.from(datePairs).flatMap((pair) => (/\d{4}$/.test(pair) ? [monthOf(pair)] : [])));
  const isOfYear = (pair: string) => datePairs.has(pair) || !yeared.has(monthOf(pair));
  return yearPairs(reading.words).every(isOfYear) ? undefined : 'date';
};

const monthOf = (pair: string) => pair.split('/')[0] ?? '';

/** True where the date of a claim is of one clause of a sentence, and all else of it of another clause with another date. */
function isOfOther(reading: Reading, sentence: SourceSentence): boolean {
  const [mine, second] = datesOf(reading.words);
  if (mine === undefined || second !== undefined) return false;
  const isAlike = (date: string) => date.split(' ')[0] === mine.split(' ')[0];
  const telling = new Set(sentence.telling);
  const clauses = new Map<number, {dates: string[]; shared: number}>();
  for (const [index, word] of sentence.words.entries()) {
    const clause = clauses.get(word.clause) ?? {dates: [], shared: 0};
    const date = dateAt(sentence.words, index);
    if (date !== undefined && isAlike(date)) clause.dates.push(date);
    else if (telling.has(word) && shares(word, reading)) clause.shared++;
    clauses.set(word.clause, clause);
  }
  const dated = Array.from(clauses.values()).filter(({dates}) => dates.length > 0);
  const own = Math.max(-1, ...dated.filter(({dates}) => dates.includes(mine)).map(({shared}) => shared));
  const others = Math.max(-1, ...dated.filter(({dates}) => !dates.includes(mine)).map(({shared}) => shared));
  return own === 0 && others >= FEWEST;
}
