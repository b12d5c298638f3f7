import {dateAt} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Reading} from './evidence.js';
import {isYear} from './numbers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many words before a date may stand what says that something begins or ends then: "from Friday, 1 July". */
const BEFORE = 4;
/** So many words before "until" stands what denies it at most. */
const DENIED = 6;
/** A sentence of more words is none that anybody can follow. */
const LONGEST = 200;

/** What lasts until a date must not begin with it: "closed until May" of "closed from May". */
export const checkSpans: Check = ({reading, support}, {cues}) => {
  const [begins, ends] = (cues.spans ?? ['', '']).map(matcherOf);
  if (!begins || !ends || !cues.spans) return undefined;
  const ofDates = (sentence: Reading) => spansOf(sentence, begins, ends, matcherOf(cues.negations));
  const mine = ofDates(reading);
  if (mine.size === 0) return undefined;
  const isTurned = (sentence: Reading) => {
    // "Open from May" is the same as "closed until May".
    const isAll = reading.telling.every((word) => shares(word, sentence) || dateOf(reading.words, word) !== undefined);
    const theirs = isAll ? ofDates(sentence) : new Map<string, boolean>();
    return Array.from(mine).some(([date, isBegin]) => theirs.has(date) && theirs.get(date) !== isBegin);
  };
  return support.some(isTurned) ? 'date' : undefined;
};

/** The dates of a sentence with which something begins, or else ends. */
function spansOf(
  {words}: Reading,
  begins: (lower: string) => boolean,
  ends: (lower: string) => boolean,
  denies: (lower: string) => boolean,
): ReadonlyMap<string, boolean> {
  const spans = new Map<string, boolean>();
  for (const [index, word] of words.slice(0, LONGEST).entries()) {
    const date = dateOf(words, word);
    if (date === undefined) continue;
    const before = words.slice(Math.max(0, index - BEFORE), index).reverse();
    const isLead = ({lower}: Word) => begins(lower) || ends(lower);
    // What leads to another date is not of this one: "from 1979 to 1985".
    const lead = before.find((each) => isLead(each) || dateOf(words, each) !== undefined);
    if (!lead || !isLead(lead)) continue;
    // "Not until May"
    const at = words.indexOf(lead);
    const isDenied = words.slice(Math.max(0, at - DENIED), at).some(({lower}) => denies(lower));
    if (!isDenied) spans.set(date, begins(lead.lower));
  }
  return spans;
}

/** Which month, day of the week or year a word is. */
const dateOf = (words: readonly Word[], word: Word): string | undefined =>
  dateAt(words, words.indexOf(word)) ?? (isYear(word.text) ? word.text : undefined);
