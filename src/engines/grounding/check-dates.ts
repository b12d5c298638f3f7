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
  if (isOfOther(reading, support, cues)) return 'date';
  if (matches.some(({sentence}) => hasOtherDate(reading, sentence, sentences))) return 'date';
  // The year may stand elsewhere, but where another one stands beside that month.
  const yeared = new Set(Array.from(datePairs).flatMap((pair) => (/\d{4}$/.test(pair) ? [monthOf(pair)] : [])));
  const isOfYear = (pair: string) => datePairs.has(pair) || !yeared.has(monthOf(pair));
  return yearPairs(reading.words).every(isOfYear) ? undefined : 'date';
};

const monthOf = (pair: string) => pair.split('/')[0] ?? '';

/** True where a sentence tells all of a claim but its only date, and of that kind another one; and none with that date much of it. */
function hasOtherDate({words, telling, figures}: Reading, sentence: Reading, all: readonly Reading[]): boolean {
  const [mine, second] = datesOf(words);
  const theirs = datesOf(sentence.words);
  const isOfKind = (date: string) => date.split(' ')[0] === mine?.split(' ')[0];
  if (mine === undefined || second !== undefined || theirs.includes(mine) || !theirs.some(isOfKind)) return false;
  const others = telling.filter((word) => dateAt(words, words.indexOf(word)) === undefined && !figures.has(word));
  if (others.length < FEWEST || !others.every((word) => shares(word, sentence))) return false;
  const isMuch = (other: Reading) => others.filter((word) => shares(word, other)).length >= MUCH * others.length;
  return !all.some((other) => isMuch(other) && datesOf(other.words).includes(mine));
}

/** True where the only date of a claim is told of something else, and all else of it of another date. */
function isOfOther(reading: Reading, support: readonly SourceSentence[], cues: Cues): boolean {
  const [mine, second] = datesOf(reading.words);
  if (mine === undefined || second !== undefined) return false;
  const [kind] = mine.split(' ');
  const placesIn = ({words}: Reading) =>
    words.flatMap((_, index) => {
      const date = dateAt(words, index);
      return date?.split(' ')[0] === kind ? [[index, date === mine] as const] : [];
    });
  return isOfOtherPart(reading, support, placesIn, cues);
}
