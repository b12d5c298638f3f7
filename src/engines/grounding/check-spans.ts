import {dateAt} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
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

/** What lasts until a date must not begin with it, nor what is before something be after it: "closed until May" of "closed from May". */
export const checkSpans: Check = ({reading, support}, {cues}) => {
  if (!cues.spans) return undefined;
  const mine = spansOf(reading, cues);
  if (mine.size === 0) return undefined;
  const isTurned = (sentence: Reading) => {
    // "Open from May" is the same as "closed until May".
    const isAll = reading.telling.every((word) => shares(word, sentence) || dateOf(reading.words, word) !== undefined);
    const theirs = isAll ? spansOf(sentence, cues) : new Map<string, ReadonlySet<boolean>>();
    return Array.from(mine).some(([what, sides]) =>
      Array.from(sides).some((side) => theirs.get(what)?.has(side) === false),
    );
  };
  return support.some(isTurned) ? 'date' : undefined;
};

/** The dates with which something begins, or else ends, and what else something is after, or before: true for the first of these. */
function spansOf(
  {words, telling, figures}: Reading,
  {spans = ['', ''], orders = ['', ''], negations}: Cues,
): ReadonlyMap<string, ReadonlySet<boolean>> {
  const [begins, ends, denies] = [matcherOf(spans[0]), matcherOf(spans[1]), matcherOf(negations)];
  const [isAfter, isBefore] = [matcherOf(orders[0]), matcherOf(orders[1])];
  const tells = new Set(telling.filter((word) => !figures.has(word)));
  const found = new Map<string, Set<boolean>>();
  for (const [index, word] of words.slice(0, LONGEST).entries()) {
    const date = dateOf(words, word);
    if (date === undefined && !tells.has(word)) continue;
    const [isFirst, isSecond] = date === undefined ? [isAfter, isBefore] : [begins, ends];
    const before = words.slice(Math.max(0, index - BEFORE), index).reverse();
    const isLead = ({lower}: Word) => isFirst(lower) || isSecond(lower);
    // What leads to another date is not of this one: "from 1979 to 1985".
    const lead = before.find((each) => isLead(each) || tells.has(each) || dateOf(words, each) !== undefined);
    if (!lead || !isLead(lead)) continue;
    // "Not until May"
    const at = words.indexOf(lead);
    if (words.slice(Math.max(0, at - DENIED), at).some(({lower}) => denies(lower))) continue;
    const what = date ?? word.stem;
    found.set(what, (found.get(what) ?? new Set()).add(isFirst(lead.lower)));
  }
  return found;
}

/** Which month, day of the week or year a word is. */
const dateOf = (words: readonly Word[], word: Word): string | undefined =>
  dateAt(words, words.indexOf(word)) ?? (isYear(word.text) ? word.text : undefined);
