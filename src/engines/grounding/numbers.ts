import {centuryYears} from './centuries.js';
import type {Cues} from './cues.js';
import {figures, romanValue} from './figures.js';
import {countedValues, numberWordsOf, spelledValues, type NumberWords} from './spelled-numbers.js';
import {unitsOf} from './units.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A number in a text, as all that it may stand for. */
export interface Quantity {
  readonly at: number;
  /** Where what is told by it begins, where that is another number: "seven in ten". */
  readonly from?: number;
  /** How it is written. */
  readonly text: string;
  readonly values: readonly number[];
  /** Written as a word that may mean no number, as "second" or "half". */
  readonly isVague: boolean;
}

/** Words between the parts of one number: "two hundred and ten", "treinta y cinco". */
const JOINERS = /^(?:and|y|e|et|en)$/;
/** Words between a part and what it is of: "a quarter of a million". */
const OF_ONE = /^(?:an?|une?|un[oa]|um|een|of|de|di|van)$/;
/** And before "half": "two and a half". */
const ARTICLES = /^(?:an?|une?|un[oa]|um|een)$/;
const HALF = 0.5;
/** What stands between a number and a part of it: "31 million, of which 12 are lent". */
const OF_WHICH =
  /^.{0,24}(?:of\s(?:which|them|it)|davon|dont|di\scui|de\sl[oa]s\s(?:que|cuales)|d[oa]s\squais|waarvan|varav)\s.{0,8}$/;
/** So many characters stand between the numbers of a ratio at most. */
const RATIO = 30;
/** What is written between a number and the sign of a currency: "2 M€". */
const MONEY: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  bn: 1e9,
};

/** True for what may be the number of a year. */
export const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

/** The numbers of a text: in figures, in words, and both together. */
export function quantitiesOf(text: string, words: readonly Word[], cues: Cues): Quantity[] {
  const known = numberWordsOf(cues.numbers);
  const isAll = matcherOf(cues.scopes[2] ?? '');
  const found: Quantity[] = [];
  let lastFactor = 1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    // "pour cent", "por ciento", "per cento"
    if (/^(?:cent|ciento|cento)$/.test(word.lower) && /^p[oe]u?r$/.test(words[index - 1]?.lower ?? '')) continue;
    // "por medio de", "in mezzo a": by means of, amid.
    if (/^(?:medio|mezzo|meio)$/.test(word.lower) && /^(?:p[eo]r|e[nm]|in|no|nel)$/.test(words[index - 1]?.lower ?? ''))
      continue;
    const start = startOf(word, known, cues);
    if (!start) continue;
    const {values, multiplier, last} = grown(start, index, text, words, known, cues);
    // "from 4 to 5.2 million": the multiplier is of both.
    const before = found.at(-1);
    if (multiplier > 1 && before && word.at - before.at < 12) {
      found[found.length - 1] = {
        ...before,
        values: [...before.values, ...before.values.map((value) => value * multiplier)],
      };
    }
    const end = words[last] ?? word;
    // "31 million, of which 12 are lent": the multiplier is of both.
    const isOfLast =
      multiplier === 1 &&
      !start.isSpelled &&
      before &&
      OF_WHICH.test(text.slice(before.at + before.text.length, word.at));
    const shared = isOfLast && lastFactor > 1 && isBare(words[last + 1], text, cues) ? lastFactor : 1;
    lastFactor = Math.max(multiplier, shared);
    // "3 p.m." may be told as 15:00, and the minutes of that not at all.
    const behind = text.slice(end.at + end.text.length, end.at + end.text.length + 4);
    const isAfternoon = /^\s?p\.?m/i.test(behind);
    if (word.text === '00' && text[word.at - 1] === ':') continue;
    // "Every tenth", "jede fünfte": a part of them.
    const parts =
      start.isSpelled && last === index && isAll(words[index - 1]?.lower ?? '') ? values.filter(isMany) : [];
    found.push({
      at: word.at,
      text: text.slice(word.at, end.at + end.text.length),
      values: [
        ...values,
        ...(shared > 1 ? values.map((value) => value * shared) : []),
        ...centuryYears(values, words, index, last),
        ...(isAfternoon ? values.map((value) => value + 12) : parts.map((value) => 1 / value)),
      ],
      isVague: start.isVague && last === index && !isShare(start, words, index, cues),
    });
    // "6-1" and "40-60" are two numbers.
    const second = /^\d[\d.,]*[-–](?=\d[\d.,]*$)/.exec(word.text)?.[0].length;
    if (second !== undefined && last === index) {
      const rest = word.text.slice(second);
      found.push({at: word.at + second, text: rest, values: figures(rest), isVague: false});
    }
    index = last;
  }
  return found.map((quantity, index) => withRatio(quantity, found[index - 1], found[index + 1], text, cues));
}

/** True where the word behind a number is no unit of it. */
const isBare = (next: Word | undefined, text: string, {units}: Cues): boolean =>
  next === undefined || !(unitsOf(units).has(next.lower) || text[next.at] === '%');

const isMany = (value: number): boolean => value > 2 && value <= 100;

/** "One in five" is a fifth: either number may stand for it. */
function withRatio(
  quantity: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  text: string,
  cues: Cues,
): Quantity {
  const [isRatio, isOf] = [matcherOf(`/ ${cues.ratios}`), matcherOf(cues.genitives)];
  const ratios = (one: Quantity, other: Quantity) => {
    // "One in five", "one tree in five"; "54,500 in 2024" is none, nor "ein Verbot von 22 Uhr an".
    const [first = '', ...rest] = text
      .slice(one.at + one.text.length, other.at)
      .slice(0, RATIO)
      .trim()
      .split(/\s/);
    const behindNoun = rest.join('-');
    const is =
      isRatio([first, ...rest].join('-')) || (one.values.includes(1) && isRatio(behindNoun) && !isOf(behindNoun));
    return is && !isYear(other.text) ? one.values.map((x) => x / (other.values[0] ?? 1)) : [];
  };
  const isPart = (value: number) => value > 0 && value < 1;
  const ofBefore = before ? ratios(before, quantity).filter(isPart) : [];
  const values = [...ofBefore, ...(next ? ratios(quantity, next).filter(isPart) : [])];
  return {
    ...quantity,
    values: [...quantity.values, ...values],
    ...(before && ofBefore.length > 0 && {from: before.at}),
  };
}

interface Start {
  readonly values: readonly number[];
  readonly isVague: boolean;
  readonly isSpelled: boolean;
}

/** "Half of", which means no place in a row and no time of a match. */
function isShare({values}: Start, words: readonly Word[], index: number, {genitives, numbers, firsts}: Cues): boolean {
  const [before, next] = [words[index - 1]?.lower ?? '', words[index + 1]?.lower ?? ''];
  return (
    values.some((value) => value < 1) &&
    matcherOf(genitives)(next) &&
    // "The first quarter of"
    !matcherOf(firsts)(before) &&
    spelledValues(before, numberWordsOf(numbers)).every((value) => value === 1)
  );
}

/** The number that a word is or begins with. */
function startOf({text, lower, year}: Word, known: NumberWords, {multipliers, counted}: Cues): Start | undefined {
  // "mid-1950s"
  const inFigures = figures(/^\p{Ll}{2,10}-(\d{4}s?)$/u.exec(text)?.[1] ?? text);
  if (inFigures.length > 0) {
    // "12mila", "40k"; in "2800m" it may be metres too.
    const suffix = /^[\d.,]*\d(\p{L}{1,10})$/u.exec(lower)?.[1] ?? '';
    const factor = Object.hasOwn(multipliers, suffix) ? multipliers[suffix] : undefined;
    // "The 70s", "die 70er"
    const isDecade = /^[2-9]0(?:s|er)$/.test(lower);
    const values = [
      ...inFigures,
      ...(factor === undefined ? [] : inFigures.map((value) => value * factor)),
      ...(year === undefined ? [] : [Number(year)]),
      ...(isDecade ? inFigures.map((value) => 1900 + value) : []),
    ];
    return {values, isVague: false, isSpelled: false};
  }
  const roman = romanValue(text);
  if (roman !== undefined) return {values: [roman], isVague: false, isSpelled: false};
  const spelled = spelledValues(lower, known);
  const values = spelled.length === 0 && counted !== undefined ? countedValues(lower, known, counted) : spelled;
  return values.length > 0 ? {values, isVague: values.some((value) => value <= 4), isSpelled: true} : undefined;
}

/** A number with the words behind it that are of it as well: "1 000", "1.5 million", "twenty five", "two thirds". */
function grown(
  {values: first, isSpelled}: Start,
  index: number,
  text: string,
  words: readonly Word[],
  known: NumberWords,
  {multipliers, units}: Cues,
): {values: readonly number[]; multiplier: number; last: number} {
  let values = first;
  let multiplier = 1;
  let last = index;
  // "Half a million", "a quarter of a million"
  if (isSpelled && first.some((value) => value < 1)) {
    let led = index + 1;
    while (led <= index + 2 && OF_ONE.test(words[led]?.lower ?? '')) led++;
    const whole = led > index + 1 ? words[led] : undefined;
    const ofOne = whole && factorOf(whole, text, multipliers);
    if (ofOne !== undefined) return {values: first.map((value) => value * ofOne), multiplier: ofOne, last: led};
  }
  for (;;) {
    const current = words[last];
    let step = 1;
    if (JOINERS.test(words[last + 1]?.lower ?? '')) step = ARTICLES.test(words[last + 2]?.lower ?? '') ? 3 : 2;
    const next = words[last + step];
    if (!current || !next) break;
    const gap = text.slice(current.at + current.text.length, next.at);
    if (!(step === 1 ? /^[\s\u00a0\u202f-]?$/ : /^\s\p{L}+\s(?:\p{L}+\s)?$/u).test(gap)) break;
    const factor = step === 1 ? factorOf(next, text, multipliers) : undefined;
    const spelled = spelledValues(next.lower, known);
    const part = spelled.find((value) => value < 1);
    const unit = isSpelled ? spelled[0] : undefined;
    // "six thousand five hundred", "deux mille trois cents"
    const most = Math.max(multiplier, ...values);
    const less = unit === undefined ? undefined : lessAt(words, last + step + 1, unit, most, text, multipliers);
    if (factor !== undefined) {
      const multiplied = values.map((value) => value * factor);
      // "4 m" may be metres as well, and "4 ton" tonnes.
      values = unitsOf(units).has(next.lower) && !isMoney(next, text) ? [...multiplied, ...values] : multiplied;
      multiplier *= factor;
    } else if (step === 1 && /^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(current.text)) {
      values = values.map((value) => value * 1000 + Number(next.text));
    } else if (step === 1 && part !== undefined && last === index && values.some((value) => value >= 2 && value < 10)) {
      values = values.map((value) => value * part);
    } else if (step > 1 && part === HALF && values.some((value) => value >= 1)) {
      values = values.map((value) => value + HALF * multiplier);
    } else if (step < 3 && less !== undefined) {
      values = values.map((value) => value + less);
      step++;
    } else if (step < 3 && unit !== undefined && unit >= 1 && values.some((value) => isRoundFor(unit, value))) {
      values = values.map((value) => value + unit);
    } else break;
    last += step;
  }
  return {values, multiplier, last};
}

/** What comes to a number that was multiplied already, where a word behind multiplies it by less: the "five hundred" of "six thousand five hundred". */
function lessAt(
  words: readonly Word[],
  index: number,
  unit: number,
  most: number,
  text: string,
  multipliers: Cues['multipliers'],
): number | undefined {
  const word = words[index];
  const factor = word && factorOf(word, text, multipliers);
  return factor !== undefined && unit >= 1 && unit * factor < most ? unit * factor : undefined;
}

/** What a word behind a number makes of it. */
function factorOf({lower, at}: Word, text: string, multipliers: Cues['multipliers']): number | undefined {
  if (Object.hasOwn(multipliers, lower)) return multipliers[lower];
  return Object.hasOwn(MONEY, lower) && isMoney({lower, at}, text) ? MONEY[lower] : undefined;
}

/** True where the sign of a currency, or its name, stands right behind a word. */
function isMoney({lower, at}: Pick<Word, 'lower' | 'at'>, text: string): boolean {
  return /^\s?(?:\p{Sc}|(?:d['’]|de\s)?euros?(?!\p{L}))/u.test(text.slice(at + lower.length, at + lower.length + 11));
}

/** "twenty" has room for "five", and "two hundred" for "ten". */
function isRoundFor(unit: number, value: number): boolean {
  if (unit < 10) return value >= 20 && value % 10 === 0;
  return unit < 100 ? value >= 100 && value % 100 === 0 : unit < 1000 && value >= 1000 && value % 1000 === 0;
}

/** "A third" is known to four places, and "1/3" to more. */
const FOURTH_PLACE = 1e-4;
const SMALL = 0.05;

/** True where both may be the same: as written, per hundred, or rounded to what is written. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.values.some((x) => b.values.some((y) => same(x, y)));
}

function same(x: number, y: number): boolean {
  const isClose = (p: number, q: number) => Math.abs(p - q) <= 1e-9 * Math.max(Math.abs(p), Math.abs(q));
  if (isClose(x, y) || (x < 1 && y < 1 && Math.min(x, y) > SMALL && Math.abs(x - y) < FOURTH_PLACE)) return true;
  // "half" is 50 per cent, "a quarter" 25, "a third" about 33.
  return [
    [x, y],
    [y, x],
  ].some(([part = 0, whole = 0]) => part < 1 && part > 0 && Math.abs(part * 100 - whole) < 0.7);
}
