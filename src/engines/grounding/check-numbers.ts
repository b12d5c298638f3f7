import {isMonthAt} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Evidence, Match, Reading} from './evidence.js';
import {isSameQuantity, type Quantity} from './numbers.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many characters behind a number stand what is counted, at most. */
const NEAR = 20;

/** What makes a number of parts of a hundred, in the languages that there are cues of. */
const PERCENT = /^\s?(?:%|per\s?cent|p[oe]u?r\s(?:cent|ciento)|prozent|procent)/i;

/** So many words that tell something around a number tell what it is of. */
const AROUND = 5;

/** A number must stand in what the claim draws on, in any of its forms, and be of the same things. */
export const checkNumbers: Check = ({reading, matches, support}, evidence) => {
  const {cues, datePairs} = evidence;
  const isCounted = matcherOf(cues.counts);
  const isAbout = matcherOf(cues.approximations);
  const dates = reading.numericDates.filter(({pairs}) => pairs.some((pair) => datePairs.has(pair)));
  for (const quantity of reading.quantities) {
    // "One" may be an article.
    if (isOne(quantity) || dates.some(({at, end}) => quantity.at >= at && quantity.at < end)) continue;
    const places = support.flatMap((sentence) =>
      sentence.quantities
        .filter((other) => !isOne(other) || !quantity.isVague)
        .map((other) => ({unit: unitOf(other, sentence), isSame: isSameQuantity(quantity, other)})),
    );
    const unit = unitOf(quantity, reading);
    const isAnother = ({isSame}: {isSame: boolean}) => !isSame;
    const ofUnit = places.filter((place) => unit !== undefined && place.unit === unit);
    if (isOfAnother(quantity, unit, reading, matches)) return 'number';
    const isOthers = ofUnit.length > 0 && ofUnit.every(isAnother);
    // "Five women and seven men" where it is seven and five.
    const isSwapped =
      isOthers &&
      reading.quantities.some((second) => {
        const unitOfSecond = unitOf(second, reading);
        return (
          unitOfSecond !== undefined &&
          unitOfSecond !== unit &&
          places.some((place) => place.isSame && place.unit === unitOfSecond)
        );
      });
    if (isSwapped) return 'number';
    if (quantity.isVague) {
      // "Two", "second" and "half" may be said of what is not counted; of what is, they must fit.
      const isWord = support.some(({words}) => words.some(({lower}) => lower === quantity.text.toLowerCase()));
      const isNew = isOthers || (places.every(isAnother) && isMany(quantity) && !isDifference(quantity, support));
      if (isNew && !isWord && isCounted(quantity.text.toLowerCase())) return 'number';
    } else if (places.every(isAnother) && !isRounded(quantity, reading, support, isAbout)) {
      return isDate(quantity, reading) ? 'date' : 'number';
    }
    if (hasReplaced(quantity, reading, evidence) && !isRounded(quantity, reading, support, isAbout)) return 'number';
  }
  return undefined;
};

/** "Nearly 50,000" of 48,000: said to be about that, a round number, and no more than a twentieth away. */
function isRounded(
  quantity: Quantity,
  {words}: Reading,
  support: readonly Reading[],
  isAbout: (lower: string) => boolean,
): boolean {
  const index = words.findIndex(({at}) => at === quantity.at);
  if (!words.slice(Math.max(0, index - 2), index).some(({lower}) => isAbout(lower))) return false;
  return quantity.values.some(
    (value) =>
      value >= 10 &&
      /^[1-9]\d?0*$/.test(String(value)) &&
      support.some(({quantities}) =>
        quantities.some((other) => other.values.some((exact) => Math.abs(exact - value) <= exact / 20)),
      ),
  );
}

/** Two are told where two are named; three or more seldom. */
const isMany = ({values}: Quantity): boolean => values.every((value) => value >= 3);

/** "By four dollars", of "from 31 to 27". */
function isDifference({values}: Quantity, support: readonly Reading[]): boolean {
  return support.some((sentence) => {
    const all = sentence.quantities.flatMap((quantity) => quantity.values);
    return all.some((one) => all.some((other) => values.includes(one - other)));
  });
}

/** "One", "a", "une" in a word. */
function isOne({values, isVague}: Quantity): boolean {
  return isVague && values.length === 1 && values[0] === 1;
}

/**
 * True where one sentence says all of the claim, but with another number of the same things: that the right one stands
 * elsewhere does not help.
 */
function isOfAnother(
  quantity: Quantity,
  unit: string | undefined,
  {content, quantities}: Reading,
  matches: readonly Match[],
): boolean {
  const [best] = matches;
  if (!best || unit === undefined || quantity.isVague) return false;
  const rest = content.filter(
    ({at, text}) => at + text.length <= quantity.at || at >= quantity.at + quantity.text.length,
  );
  const {sentence} = best;
  const missing = rest.filter((word) => !shares(word, sentence)).length;
  if (rest.length < 3 || missing > 0.2 * rest.length) return false;
  const there = sentence.quantities.filter((other) => !isOne(other) && unitOf(other, sentence) === unit);
  return (
    there.length > 0 &&
    !sentence.quantities.some((other) => isSameQuantity(quantity, other)) &&
    // Each of them is another's, where the claim compares two.
    there.some((other) => !quantities.some((mine) => isSameQuantity(mine, other)))
  );
}

/** True where what the claim tells around a number is told in the article of another number alone. */
function hasReplaced(quantity: Quantity, reading: Reading, evidence: Evidence): boolean {
  const isCounted = matcherOf(evidence.cues.counts);
  if (quantity.isVague && !isCounted(quantity.text.toLowerCase())) return false;
  const middle = quantity.at + quantity.text.length / 2;
  const around = reading.telling
    .filter((word) => !reading.figures.has(word))
    .sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle))
    .slice(0, AROUND);
  const tellers = tellersOf(around, evidence);
  const isMine = (other: Quantity) => reading.quantities.some((mine) => isSameQuantity(mine, other));
  return (
    tellers.length > 0 &&
    tellers.every((sentence) => !sentence.quantities.some((other) => isSameQuantity(quantity, other))) &&
    tellers.some((sentence) =>
      sentence.quantities.some(
        (other) => !isOne(other) && !isMine(other) && isOfSame(quantity, reading, other, sentence),
      ),
    )
  );
}

/** True where two numbers are of the same kind of thing: of the same unit, or right behind the same word. */
function isOfSame(a: Quantity, inA: Reading, b: Quantity, inB: Reading): boolean {
  const kinds = kindsOf(a, inA);
  const before = wordBefore(a, inA);
  return (
    kindsOf(b, inB).some((kind) => kinds.includes(kind)) ||
    (before !== undefined && before.stem === wordBefore(b, inB)?.stem)
  );
}

/** Parts of a hundred, money, a year, or what is counted, with what it is called: "criminal counts". */
function kindsOf({at, text}: Quantity, {text: whole, content, figures}: Reading): string[] {
  const end = at + text.length;
  if (PERCENT.test(whole.slice(end, end + 12))) return ['%'];
  if (/\p{Sc}\s?$/u.test(whole.slice(Math.max(0, at - 2), at))) return ['$'];
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return ['year'];
  const behind = content.filter((word) => word.at >= end && word.at - end <= NEAR && !figures.has(word));
  return behind.slice(0, 2).map(({stem}) => stem);
}

/** The word right before a number, where it carries content. */
function wordBefore({at}: Quantity, {content, text}: Reading): Word | undefined {
  const before = content.filter((word) => word.at < at).at(-1);
  return before && text.slice(before.at + before.text.length, at).trim() === '' ? before : undefined;
}

/** What is counted: the word behind a number, where that has content. */
function unitOf({at, text}: Quantity, {content}: Reading): string | undefined {
  const next = content.find((word) => word.at >= at + text.length);
  return next && next.at - (at + text.length) <= 3 && !/\d/.test(next.lower) ? next.stem : undefined;
}

/** A year, or what stands beside a month. */
function isDate({at, text}: Quantity, {words}: Reading): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  const index = words.findIndex((word) => word.at === at);
  return [index - 1, index + 1, index + 2].some((other) => isMonthAt(words, other));
}
