import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {CLOCK, currencyBefore, isAsMuch, measuresAt, type Measure} from './measures.js';
import {isSameQuantity, isYear, type Quantity} from './numbers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** What makes a number of parts of a hundred, in the languages that there are cues of. */
const PERCENT = /^\s?(?:%|per\s?cent|p[oe]u?r\s(?:cent|ciento)|prozent|procent|proc\.)/i;

/** So many characters behind a number stand what is counted, at most. */
const NEAR = 20;

/** Of more numbers in one sentence no shares and differences are looked for. */
const MOST = 20;

/** How far a number that is said not to be exact may be from the exact one: a part of that; a share, of the whole. */
const ABOUT = 0.05;
const EXACT = 0.007;
/** So many words before a number may stand what says that it is not exact. */
const BEFORE = 2;
/** So many words behind a number may stand what compares it: "9 points less". */
const BESIDE = 3;
/** "The 1990s", "die Neunziger" */
const DECADE = /(?:0s|0er|ties|[zß]iger)$/i;
/** How many an unknown word behind a number may make of it. */
const MAGNITUDES = [1e3, 1e6, 1e9];

/** "One", "a", "une" in a word. */
export function isOne({values, isVague}: Quantity): boolean {
  return isVague && values.length === 1 && values[0] === 1;
}

/** True where a number is that of a year, as far as its neighbours tell: not in "about 1800 lorries". */
export function isYearAt({at, text}: Quantity, {words, content}: Reading, {approximations}: Cues): boolean {
  if (!isYear(text)) return false;
  const index = words.findIndex((word) => word.at === at);
  const next = words[index + 1];
  const isAmount = next !== undefined && content.includes(next) && next.at === at + text.length + 1;
  return !(isAmount && matcherOf(approximations)(words[index - 1]?.lower ?? ''));
}

/** True where a number is said not to be exact: "about 300", "more than the half", "roughly one in five". */
export const isRoughly = (quantity: Quantity, reading: Reading, cues: Cues): boolean =>
  leadBefore(cues.approximations, quantity, reading, cues) >= 0;

/** True where it is said to be more: "more than 300", and not "no more than 300". */
export function isAbove(quantity: Quantity, reading: Reading, cues: Cues): boolean {
  const lead = leadBefore(cues.above, quantity, reading, cues);
  return lead >= 0 && !matcherOf(cues.negations)(reading.words[lead - 1]?.lower ?? '');
}

/** The index of a word of a list before a number, with no other number between; -1 where there is none. */
function leadBefore(
  list: string,
  {at, from = at}: Quantity,
  {words, quantities, figures}: Reading,
  {articles}: Cues,
): number {
  const leads = matcherOf(list);
  const index = words.findIndex((word) => word.at === from);
  // "More than the half"
  const most = matcherOf(articles)(words[index - 1]?.lower ?? '') ? BEFORE + 1 : BEFORE;
  for (let i = index - 1; i >= Math.max(0, index - most); i--) {
    const word = words[i];
    if (!word || (figures.has(word) && quantities.some((other) => other.at === word.at && !isOne(other)))) return -1;
    if (leads(word.lower)) return i;
  }
  return -1;
}

/** True where a sentence gives a number of a claim, in whatever form: in another unit, rounded, as a share or a difference. */
export function isGiven(quantity: Quantity, reading: Reading, sentence: Reading, cues: Cues): boolean {
  const isRough = !isYearAt(quantity, reading, cues) && isRoughly(quantity, reading, cues);
  const mine = measuresAt(quantity, reading.measures);
  const isMore = isRough && isAbove(quantity, reading, cues);
  const isDecade = DECADE.test(quantity.text);
  const isMeasured = isMeasuredAs(mine, sentence.measures, isRough && !isMore ? ABOUT : undefined);
  if (
    isMeasured ||
    sentence.quantities.some((other) => isSameQuantity(quantity, other) && !isOtherUnit(mine, other, sentence))
  )
    return true;
  const others = sentence.quantities.filter((other) => !isOne(other)).slice(0, MOST);
  const isCount = matcherOf(cues.counts);
  const isPart = kindsOf(quantity, reading).includes('%');
  const isCompared = compares(sentence, cues) || compares(reading, cues);
  const differences = new Set(others.filter((other) => isDifference(other, sentence, cues)));
  // "26, nine fewer than the other": that is 35, where the claim tells the 26 as well.
  const bases = new Set(
    others.filter(
      (other) =>
        reading.quantities.some((told) => told !== quantity && isSameQuantity(told, other)) &&
        isOfDimension(mine, measuresAt(other, sentence.measures)),
    ),
  );
  const isReckoned = (value: number, x: number, y: number, one: Quantity, other: Quantity) =>
    (bases.has(one) && differences.has(other) && differing(x, y).some((result) => isNear(result, value, isRough))) ||
    // "Twice as many"
    (other.isVague && y > 1 && !isCount(other.text.toLowerCase()) && (x === y * value || value === y * x));
  const isSo = (value: number): boolean =>
    others.some((one) =>
      one.values.some(
        (x) =>
          (isRough && value >= 10 && isClose(x, value, isMore) && !isOtherUnit(mine, one, sentence)) ||
          (isDecade && x >= value && x < value + 10) ||
          (isMore && isRounded(x, value) && !isOtherUnit(mine, one, sentence) && !isAbove(one, sentence, cues)) ||
          (value < 1 && isWithin(x / 100 - value, isRough ? ABOUT : EXACT)) ||
          (cues.units === '' && MAGNITUDES.some((factor) => x * factor === value || value * factor === x)) ||
          others.some((other) =>
            other.values.some(
              (y) =>
                (value < 1 && isWithin(x / y - value, isRough ? ABOUT : EXACT)) ||
                (isCompared && !isPart && isNear(x - y, value, false) && isOfSame(one, sentence, other, sentence)) ||
                (one !== other && isReckoned(value, x, y, one, other)),
            ),
          ),
      ),
    );
  return quantity.values.some(isSo);
}

/** True where two numbers are as much of the same, in whatever units. */
export function isSameMeasure(a: Quantity, inA: Reading, b: Quantity, inB: Reading): boolean {
  return isMeasuredAs(measuresAt(a, inA.measures), measuresAt(b, inB.measures));
}

const isMeasuredAs = (mine: readonly Measure[], theirs: readonly Measure[], about?: number): boolean =>
  mine.some((measure) => theirs.some((other) => isAsMuch(measure, other, about)));

/** But for what figures of computers are not exact by. */
const isWithin = (difference: number, most: number) => Math.abs(difference) <= most + 1e-9;

/** About as much; where it is said to be more, not less. */
const isClose = (exact: number, value: number, isMore: boolean): boolean =>
  Math.abs(exact - value) <= ABOUT * exact && (!isMore || exact >= value);

/** "More than 400" of 412 and of 480: a number of one figure and zeros, and none of those is between. */
function isRounded(exact: number, value: number): boolean {
  const step = 10 ** (String(Math.trunc(value)).length - 1);
  return value >= 10 && Number.isInteger(value / step) && exact > value && exact < value + step;
}

const isNear = (a: number, b: number, isRough: boolean) => Math.abs(a - b) <= (isRough ? ABOUT : 1e-9) * Math.abs(b);

/** True where a word that compares stands beside a number: "two more", "neuf de moins". */
export function isDifference({at, text}: Quantity, {words}: Reading, cues: Cues): boolean {
  const isDegree = degreeMatcher(cues);
  const first = words.findIndex((word) => word.at >= at);
  const behind = words
    .slice(first)
    .filter((word) => word.at >= at + text.length)
    .slice(0, BESIDE);
  return behind.some(({lower, clause}) => isDegree(lower) && clause === words[first]?.clause);
}

/** A number that follows from two others: by how much it is more or less than the first. */
function differing(x: number, y: number): number[] {
  const part = y < 1 ? y : y / 100;
  return [x - y, x + y, x * (1 - part), x * (1 + part)];
}

/** True where a sentence says that something is more or less, or has become so. */
function compares({words}: Reading, cues: Cues): boolean {
  const isDegree = degreeMatcher(cues);
  return words.some(({lower}) => isDegree(lower));
}

const degreeMatcher = ({degrees}: Cues) => matcherOf(degrees.flat().join(' '));

/** True where a measure is of the dimension of another, or nothing is measured. */
function isOfDimension(mine: readonly Measure[], theirs: readonly Measure[]): boolean {
  return mine.length === 0 || mine.some(({dimension}) => theirs.some((their) => their.dimension === dimension));
}

/** True where both are so much of something, and not of the same: three hours are not three minutes. */
function isOtherUnit(mine: readonly Measure[], other: Quantity, sentence: Reading): boolean {
  const theirs = measuresAt(other, sentence.measures).filter(({dimension}) => dimension !== CLOCK);
  const measured = mine.filter(({dimension}) => dimension !== CLOCK);
  return (
    measured.length > 0 &&
    theirs.length > 0 &&
    !measured.some((measure) => theirs.some((their) => isAsMuch(measure, their)))
  );
}

/** True where two numbers are of the same kind of thing: of the same unit, or right behind the same word. */
export function isOfSame(a: Quantity, inA: Reading, b: Quantity, inB: Reading): boolean {
  const kinds = kindsOf(a, inA);
  const before = wordBefore(a, inA);
  return (
    kindsOf(b, inB).some((kind) => kinds.includes(kind)) ||
    (before !== undefined && before.stem === wordBefore(b, inB)?.stem)
  );
}

/** True for "40 per cent". */
export function isPartOfHundred({at, text}: Quantity, {text: whole}: Reading): boolean {
  return PERCENT.test(whole.slice(at + text.length, at + text.length + 12));
}

/** The name that a number is of: "Model 3". */
export function nameOf(quantity: Quantity, reading: Reading): string | undefined {
  const before = wordBefore(quantity, reading);
  return before?.isCapitalized === true && !before.isInitial && /^\d/.test(quantity.text) ? before.stem : undefined;
}

/** Parts of a hundred, money, a year, or what is counted, with what it is called: "criminal counts". */
function kindsOf(quantity: Quantity, reading: Reading): string[] {
  const {at, text} = quantity;
  const {text: whole, content, figures} = reading;
  const end = at + text.length;
  if (isPartOfHundred(quantity, reading)) return ['%'];
  if (currencyBefore(whole, at) !== undefined) return ['$'];
  if (isYear(text)) return ['year'];
  const behind = content.filter((word) => word.at >= end && word.at - end <= NEAR && !figures.has(word));
  return behind.slice(0, 2).map(({stem}) => stem);
}

/** The word right before a number, where it carries content. */
function wordBefore({at}: Quantity, {content, text}: Reading): Word | undefined {
  const before = content.filter((word) => word.at < at).at(-1);
  return before && text.slice(before.at + before.text.length, at).trim() === '' ? before : undefined;
}
