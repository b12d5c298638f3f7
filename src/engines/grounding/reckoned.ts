import {shares} from './claim.js';
import {RISES} from './comparatives.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {CLOCK, isAsMuch, measuresAt, type Measure} from './measures.js';
import {isSameQuantity, isYear, type Quantity} from './numbers.js';
import {isAbove, isDifference, isOfSame, isOne, isPartOfHundred, isRoughly, isYearAt} from './same-number.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Of so many numbers that stand in what a claim draws on, pairs are looked at. */
const MOST = 40;
/** A smaller number is a difference or a sum of others by chance. */
const TELLING = 10;
/** A sentence that tells all of a claim but such a part of its words tells the same. */
const NEW = 0.2;
/** So many characters behind a number stands what is counted at most. */
const NEXT = 2;
/** So many words beside a number stands what compares it at most. */
const BEFORE = 2;
const BEHIND = 3;
/** How far a number may be from what follows, and where it is said not to be exact. */
const EXACT = 1e-9;
const ABOUT = 0.05;
/** And how far a ratio from the whole number that it is told by. */
const TIMES = 0.1;
/** And a change from the whole per cents that it is told by. */
const HALF = 0.5;

/** A number of the article. */
interface Operand {
  readonly quantity: Quantity;
  readonly sentence: Reading;
  readonly measures: readonly Measure[];
  /** A part of something: "half", "40 per cent". */
  readonly shares: readonly number[];
  /** By how much something is more or less: "thirty fewer". */
  readonly isDifference: boolean;
}

/**
 * True where a number follows at once from two numbers of the article: what lies between them, both together, or a part of one
 * that the other tells. A small one must be told as such.
 */
export function isReckoned(quantity: Quantity, reading: Reading, support: readonly Reading[], cues: Cues): boolean {
  const isRough = isRoughly(quantity, reading, cues);
  if (isYearAt(quantity, reading, cues)) return false;
  const isWhole = isCopied(quantity, reading, support, cues);
  const operands = support
    .flatMap((sentence) => sentence.quantities.slice(0, MOST).map((quantity) => ({quantity, sentence})))
    .filter((each) => !isOne(each.quantity))
    .slice(0, MOST)
    .map((each) => operandOf(each.quantity, each.sentence, cues));
  const mine = measuresAt(quantity, reading.measures).filter(({dimension}) => dimension !== CLOCK);
  const isShare = isPartOfHundred(quantity, reading);
  const isDenied = hasAny(reading.words, cues.negations);
  const isCompared = isDenied || isToldAsDifference(quantity, reading, cues);
  const isTelling = quantity.values.some((value) => value >= TELLING);
  const isChange = isShare && stepBefore(quantity, reading, cues) !== undefined;
  const change = isChange ? directionOf(reading, cues) : 0;
  const isTimes = isMultiple(quantity, reading, cues);
  const isMore = isTimes && isAbove(quantity, reading, cues);
  const isTold = ({quantity: other}: Operand) => reading.quantities.some((each) => isSameQuantity(each, other));
  const isValue = (result: number) =>
    quantity.values.some((value) => Math.abs(result - value) <= (isRough ? ABOUT : EXACT) * Math.abs(value));
  const isAmount = (result: number, dimension: string) =>
    mine.some((measure) => isAsMuch(measure, {...measure, dimension, amounts: [result]}, isRough ? ABOUT : EXACT));
  const isRest = (one: Operand) =>
    !isWhole && isDenied && isShare && one.shares.some((part) => isValue(100 - 100 * part));
  const isPart = (one: Operand, share: Operand) =>
    (isCompared || isTelling) &&
    !isShare &&
    one.shares.length === 0 &&
    isOfOne(one, mine) &&
    (one.sentence === share.sentence || isOfSame(one.quantity, one.sentence, share.quantity, share.sentence)) &&
    share.shares.some((part) => one.quantity.values.some((value) => isValue(value * part)));
  const isBetween = (one: Operand, other: Operand) => {
    if (isWhole) return false;
    // Of "thirty fewer" the other is told there, or is no matter.
    if (isShare || one.isDifference || other.isDifference || !areAlike(one, other)) return false;
    // "Of the 150, 138 are temporary"
    if (!isCompared && !(isTelling && isTold(one))) return false;
    const results = (x: number, y: number) =>
      isCompared && one.sentence === other.sentence ? [x - y, x + y] : [x - y];
    return (
      (isOfOne(one, mine) &&
        one.quantity.values.some((x) => other.quantity.values.some((y) => results(x, y).some(isValue)))) ||
      one.measures.some(({dimension, amounts}) =>
        other.measures.some(
          (their) =>
            their.dimension === dimension &&
            amounts.some((x) => their.amounts.some((y) => results(x, y).some((result) => isAmount(result, dimension)))),
        ),
      )
    );
  };
  /** "Three times as many" of 2,100 and 640. */
  const isRatio = (one: Operand, other: Operand) => {
    const isSo = (ratio: number) =>
      quantity.values.some((value) => (isMore ? ratio >= value && ratio < value + 1 : isAsManyTimes(ratio, value)));
    const amounts = ({values}: Quantity) => values.filter((value) => value >= 1);
    return areAlike(one, other) && amounts(one.quantity).some((x) => amounts(other.quantity).some((y) => isSo(x / y)));
  };
  /** "Fell by 25 per cent" of 80 and 60: of the greater, where it fell, and of the smaller, where it rose. */
  const isChangeOf = (one: Operand, other: Operand) =>
    change !== 0 &&
    one.shares.length + other.shares.length === 0 &&
    areAlike(one, other) &&
    one.quantity.values.some((x) =>
      other.quantity.values.some((y) =>
        quantity.values.some((value) => Math.abs(((y - x) / x) * 100 * change - value) <= (isRough ? 1 : HALF)),
      ),
    );
  const isOfTwo = (one: Operand, other: Operand) =>
    isPart(one, other) ||
    isBetween(one, other) ||
    (isTimes && isRatio(one, other)) ||
    (isChange && isChangeOf(one, other));
  return operands.some((one) => isRest(one) || operands.some((other) => one !== other && isOfTwo(one, other)));
}

/** 1 where a sentence tells of a rise alone, -1 where of a fall, else 0. */
function directionOf({words}: Reading, {degrees}: Cues): number {
  const [up, down] = degrees[RISES] ?? ['', ''];
  const [isUp, isDown] = [hasAny(words, up), hasAny(words, down)];
  return Number(isUp) - Number(isDown);
}

/** The word that says that a number is a step, right before it: "by". */
function stepBefore({at}: Quantity, {words}: Reading, {steps}: Cues): string | undefined {
  const before = words[words.findIndex((word) => word.at >= at) - 1]?.lower;
  return before !== undefined && matcherOf(steps)(before) ? before : undefined;
}

/** True where a number is of how many times as much: "three times as many". */
function isMultiple({at, text, values}: Quantity, {words}: Reading, {multiples}: Cues): boolean {
  const next = words.find((word) => word.at >= at + text.length);
  return next !== undefined && matcherOf(multiples)(next.lower) && values.some((value) => value >= 2);
}

/** True where a ratio is told as so many times. */
const isAsManyTimes = (ratio: number, times: number): boolean => Math.abs(ratio - times) <= TIMES * times;

function operandOf(quantity: Quantity, sentence: Reading, cues: Cues): Operand {
  const {values} = quantity;
  const parts = isPartOfHundred(quantity, sentence)
    ? values.map((value) => value / 100)
    : values.filter((value) => value < 1 && value > 0);
  const measures = measuresAt(quantity, sentence.measures).filter(({dimension}) => dimension !== CLOCK);
  return {quantity, sentence, measures, shares: parts, isDifference: isDifference(quantity, sentence, cues)};
}

/** True where one sentence tells all that stands around a number, and denies and compares no less: then it must tell the number as well. */
function isCopied(quantity: Quantity, reading: Reading, support: readonly Reading[], cues: Cues): boolean {
  const {at, text} = quantity;
  const {content, words} = reading;
  // "By 20" where the source has "from 80 to 60".
  const step = stepBefore(quantity, reading, cues);
  const [compares, denies] = [comparing(cues), matcherOf(cues.negations)];
  const rest = content.filter((word) => word.at + word.text.length <= at || word.at >= at + text.length);
  const comparisons = words.filter(({lower}) => lower === step || compares(lower) || denies(lower));
  return support.some(
    (sentence) =>
      rest.filter((word) => !shares(word, sentence)).length < NEW * rest.length &&
      comparisons.every(({lower}) => sentence.words.some((word) => word.lower === lower)),
  );
}

/** True where a number may be of what another is of: of one dimension in one unit, or what stands alone. */
const isOfOne = (one: Operand, mine: readonly Measure[]): boolean =>
  isBare(one) ||
  (mine.length === 0
    ? one.measures.length === 0
    : one.measures.some(({dimension, size}) =>
        mine.some((other) => other.dimension === dimension && other.size === size),
      ));

/** True where two numbers may be taken together: they are of the same, or nothing says that they are not. */
function areAlike(one: Operand, other: Operand): boolean {
  if (isOfSame(one.quantity, one.sentence, other.quantity, other.sentence)) return true;
  if (one.measures.some(({dimension}) => other.measures.some((their) => their.dimension === dimension))) return true;
  if (isYear(one.quantity.text) || isYear(other.quantity.text) || one.shares.length > 0 || other.shares.length > 0)
    return false;
  const isMeasured = one.measures.length > 0 || other.measures.length > 0;
  return isMeasured ? isBare(one) || isBare(other) : one.sentence === other.sentence;
}

/** True where no word of content stands right behind a number: "it took 25.", "5.20 a year ago". */
function isBare({quantity: {at, text}, sentence}: Operand): boolean {
  const end = at + text.length;
  return !sentence.content.some((word) => word.at >= end && word.at <= end + NEXT);
}

/** True where a number is told as what lies between two or is of both: "the gap is 9", "9 more", "9 less", "up by 9". */
function isToldAsDifference({at, text}: Quantity, {words}: Reading, {degrees, differences, steps}: Cues): boolean {
  if (hasAny(words, differences)) return true;
  const all = degrees.flat().join(' ');
  const index = words.findIndex((word) => word.at >= at);
  const behind = words.findIndex((word) => word.at >= at + text.length);
  const beside = [
    ...words.slice(Math.max(0, index - BEFORE), index),
    ...(behind < 0 ? [] : words.slice(behind, behind + BEHIND)),
  ];
  return (
    hasAny(beside, (degrees[0] ?? []).join(' ')) ||
    (matcherOf(steps)(words[index - 1]?.lower ?? '') && hasAny(words, all))
  );
}

const hasAny = (words: readonly Word[], list: string): boolean => {
  const isOf = matcherOf(list);
  return words.some(({lower}) => isOf(lower));
};

const comparing = ({degrees, differences}: Cues) => matcherOf(`${degrees.flat().join(' ')} ${differences}`);
