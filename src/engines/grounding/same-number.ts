import type {Reading} from './evidence.js';
import {isSameQuantity, type Quantity} from './numbers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** What makes a number of parts of a hundred, in the languages that there are cues of. */
const PERCENT = /^\s?(?:%|per\s?cent|p[oe]u?r\s(?:cent|ciento)|prozent|procent|proc\.)/i;

/** So many characters behind a number stand what is counted, at most. */
const NEAR = 20;

/** How many of one unit make one of another: metres, minutes, hours, months, days. */
const CONVERSIONS = [1000, 60, 24, 12, 7];

/** Of more numbers in one sentence no shares and differences are looked for. */
const MOST = 20;

/** How far a number that is said not to be exact may be from the exact one: a part of that; a share, of the whole. */
const ABOUT = 0.05;
const EXACT = 0.007;

/** "One", "a", "une" in a word. */
export function isOne({values, isVague}: Quantity): boolean {
  return isVague && values.length === 1 && values[0] === 1;
}

/** True where a sentence gives a number of a claim, in whatever form: in another unit, rounded, as a share or a difference. */
export function isGiven(quantity: Quantity, reading: Reading, sentence: Reading, approximations: string): boolean {
  const isAbout = matcherOf(approximations);
  const index = reading.words.findIndex(({at}) => at === quantity.at);
  const isRough = reading.words.slice(Math.max(0, index - 2), index).some(({lower}) => isAbout(lower));
  const others = sentence.quantities.filter((other) => !isOne(other)).slice(0, MOST);
  const kinds = kindsOf(quantity, reading);
  const isOtherUnit = (other: Quantity) => !kindsOf(other, sentence).some((kind) => kinds.includes(kind));
  const isSo = (value: number): boolean =>
    others.some((one) =>
      one.values.some(
        (x) =>
          (isRough && value >= 10 && Math.abs(x - value) <= ABOUT * x) ||
          (value < 1 && Math.abs(x / 100 - value) <= (isRough ? ABOUT : EXACT)) ||
          (CONVERSIONS.some((factor) => x === value * factor || value === x * factor) && isOtherUnit(one)) ||
          others.some((other) =>
            other.values.some(
              (y) =>
                (value < 1 && Math.abs(x / y - value) <= (isRough ? ABOUT : EXACT)) ||
                (x - y === value && !kinds.includes('%') && isOfSame(one, sentence, other, sentence)),
            ),
          ),
      ),
    );
  return sentence.quantities.some((other) => isSameQuantity(quantity, other)) || quantity.values.some(isSo);
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
