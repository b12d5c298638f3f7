import {dateAt, datesOf, dayPairs, yearPairs} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading, SourceSentence} from './evidence.js';
import {isOfOtherPart} from './of-other-part.js';
import type {Word} from './words.js';

/** Fewer words tell too little. */
const FEWEST = 2;
/** A sentence with such a share of a claim tells of the same. */
const MUCH = 0.5;

/** Months and days of the week must stand in what the claim draws on, and the day of a month beside that month. */
export const checkDates: Check = ({reading, support, matches}, {datePairs, cues, sentences}) => {
  const known = new Set(
    support.flatMap(({words, numericDates}) => [
      ...datesOf(words),
      ...numericDates.flatMap(({pairs}) => pairs.map(monthOf)),
    ]),
  );
  // "Samstagskonzerte"
  const isInCompound = ({lower}: Word) =>
    cues.hasCompounds === true && support.some(({words}) => words.some((other) => other.lower.startsWith(lower)));
  const isKnown = reading.words.every((word, index) => {
    const date = dateAt(reading.words, index);
    return date === undefined || known.has(date) || isInCompound(word);
  });
  if (!isKnown || !dayPairs(reading.words).every((pair) => datePairs.has(pair))) return 'date';
  const [date, ...more] = datesOf(reading.words);
  if (date !== undefined && more.length === 0) {
    if (isOfOther(date, reading, support, cues)) return 'date';
    const others = reading.telling.filter((word) => !reading.figures.has(word) && !isDate(word, reading));
    if (matches.some(({sentence}) => hasOtherDate(date, others, sentence, sentences))) return 'date';
  }
  // The year may stand elsewhere, but where another one stands beside that month.
  const yeared = new Set(Array.from(datePairs).flatMap((pair) => (/\d{4}$/.test(pair) ? [monthOf(pair)] : [])));
  const isOfYear = (pair: string) => datePairs.has(pair) || !yeared.has(monthOf(pair));
  return yearPairs(reading.words).every(isOfYear) ? undefined : 'date';
};

const monthOf = (pair: string) => pair.split('/')[0] ?? '';

const kindOf = (date: string) => date.split(' ')[0] ?? '';

const isDate = (word: Word, {words}: Reading): boolean => dateAt(words, words.indexOf(word)) !== undefined;

/** True where a sentence tells all of a claim but its only date, and of that kind another one; and none with that date much of it. */
function hasOtherDate(date: string, others: readonly Word[], sentence: Reading, all: readonly Reading[]): boolean {
  const theirs = datesOf(sentence.words);
  if (theirs.includes(date) || !theirs.some((their) => kindOf(their) === kindOf(date))) return false;
  if (others.length < FEWEST || !others.every((word) => shares(word, sentence))) return false;
  const isMuch = (other: Reading) => others.filter((word) => shares(word, other)).length >= MUCH * others.length;
  return !all.some((other) => isMuch(other) && datesOf(other.words).includes(date));
}

/** True where the only date of a claim is told of something else, and all else of it of another date. */
function isOfOther(date: string, reading: Reading, support: readonly SourceSentence[], cues: Cues): boolean {
  const placesIn = ({words}: Reading) =>
    words.flatMap((_, index) => {
      const other = dateAt(words, index);
      return other !== undefined && kindOf(other) === kindOf(date) ? [[index, other === date] as const] : [];
    });
  return isOfOtherPart(reading, support, placesIn, cues);
}
