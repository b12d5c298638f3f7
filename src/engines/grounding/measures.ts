import type {Quantity} from './numbers.js';
import {unitsOf, type Unit, type Units} from './units.js';
import type {Word} from './words.js';

/** So much of something: of time, of length, of money. */
export interface Measure {
  /** Where it stands: the number, its unit, and what belongs to it. */
  readonly at: number;
  readonly end: number;
  readonly dimension: string;
  /** In the unit that the dimension is counted in; a number may be read in several ways. */
  readonly amounts: readonly number[];
  /** How much its unit is. */
  readonly size: number;
}

/** The dimension of times of day, in minutes. */
export const CLOCK = 'clock';
/** "14:10", "14.10", "14h10", "2.10 p.m." */
const TIME = /(?:^|[^\d.,:])([01]?\d|2[0-4])(?:[:.]|\s?h\s?)([0-5]\d)(?![\d.,:%]\d)(\s?p\.?m)?/gi;

const CURRENCIES: Readonly<Record<string, string>> = {'€': 'eur', $: 'usd', '£': 'gbp', '¥': 'jpy', '₹': 'inr'};
const CODE = /(?:^|\P{L})(EUR|USD|GBP|JPY|INR|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|CNY)\s?$/u;

/** The currency whose sign or code stands right before a place: of "£5", "EUR 5". */
export function currencyBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 5), at);
  const sign = /(\p{Sc})\s?$/u.exec(before)?.[1];
  return sign === undefined ? CODE.exec(before)?.[1]?.toLowerCase() : CURRENCIES[sign];
}

/** True for the code of a currency beside figures, and "US" before its sign: "EUR 5", "5 USD", "US$5". */
export const isOfCurrency = ({text: written, at}: Word, text: string): boolean => {
  const end = at + written.length;
  if (written === 'US') return text[end] === '$';
  return CODE.test(written) && /\d/.test(text.slice(Math.max(0, at - 2), at) + text.slice(end, end + 2));
};

/** "2:19:05", in seconds. */
const RUN = /(?:^|[^\d.,:])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/g;

/** What may stand between the parts of one measure: "two minutes and 40 seconds", "1 hour, 5 minutes". */
const BETWEEN = /^[\s,]*(?:(?:and|und|et|y|e|en|i|och)\s*)?$/;
/** Units that are written without the next smaller one: "four metres twenty", "tre ore e dieci", "3 euros 50"; and how many of it they have. */
const BROKEN: Readonly<Record<string, number>> = {'1m': 100, '1eur': 100, '1usd': 100, '1gbp': 100, '3600s': 60};
/** What may stand between a number and its unit: "nine-kilometre", "2 millions d'euros", "half an hour". */
const BEFORE_UNIT = /^[\s\u00a0\u202f-]?(?:d['’]|d[ei]\s|(?:of\s)?an?\s)?$/;
/** "An hour and a half", "deux ans et demi". */
const AND_A_HALF =
  /^\s(?:and|et|y|e|en)\s(?:an?\s|une?\s|un[oa]\s|um\s|een\s)?(?:half|demie?|medi[oa]|mezz[oa]|mei[oa])(?!\p{L})/u;
/** A measure of so many parts is none. */
const PARTS = 3;
/** So many words behind a number stands its unit at most: "two thirds of an hour". */
const BEHIND = 3;
/** So few of the smaller unit are seldom told without it. */
const LEAST = 5;
/** So many characters "and a half" has at most. */
const LONGEST_HALF = 20;

/** The measures of a text, in order: numbers with a unit, and units of one: "an hour". */
export function measuresOf(
  text: string,
  words: readonly Word[],
  quantities: readonly Quantity[],
  list: string,
): Measure[] {
  const units = unitsOf(list);
  const measures: Measure[] = [];
  const ends = new Set<number>();
  let index = 0;
  for (const [i, quantity] of quantities.entries()) {
    const end = quantity.at + quantity.text.length;
    while (index < words.length && (words[index]?.at ?? 0) < end) index++;
    const found = unitAt(text, quantity, words.slice(index, index + BEHIND), units);
    if (!found) continue;
    ends.add(found.end);
    const whole = withHalf(text, quantity.values, found);
    const before = quantities[i - 1];
    // "2:40 minutes" are two of them and 40 seconds, "2:40 hours" two and 40 minutes.
    const isClock = before && found.size >= 60 && text.slice(before.at + before.text.length, quantity.at) === ':';
    measures.push(
      isClock
        ? {
            ...whole,
            at: before.at,
            amounts: before.values.map((value) => value * found.size + ((quantity.values[0] ?? 0) * found.size) / 60),
          }
        : {...whole, at: quantity.at},
    );
  }
  for (const [i, {lower, at, text: written}] of words.entries()) {
    const unit = /^(?:an?|every|each)$/.test(words[i - 1]?.lower ?? '') ? units.get(lower) : undefined;
    if (unit && !ends.has(at + written.length))
      measures.push({at, ...withHalf(text, [1], {...unit, end: at + written.length})});
  }
  for (const {0: whole, 1: hours = '', 2: minutes = '', 3: seconds = '', index: at} of text.matchAll(RUN)) {
    const amounts = [Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)];
    measures.push({at: at + whole.indexOf(hours), end: at + whole.length, dimension: 's', size: 1, amounts});
  }
  for (const {0: whole, 1: hours = '', 2: minutes = '', 3: afternoon, index: at} of text.matchAll(TIME)) {
    const start = at + whole.indexOf(hours);
    const amount = Number(hours) * 60 + Number(minutes);
    const amounts = afternoon === undefined ? [amount] : [amount, amount + 720];
    measures.push({at: start, end: at + whole.length, dimension: CLOCK, size: 1, amounts});
  }
  measures.sort((a, b) => a.at - b.at);
  return [...measures, ...sums(text, measures), ...brokenOf(text, measures, quantities)];
}

interface Found extends Unit {
  readonly end: number;
}

/** The unit of a number: in its last word, behind it, or a sign beside it. */
function unitAt(
  text: string,
  {at, text: written, values}: Quantity,
  behind: readonly Word[],
  units: Units,
): Found | undefined {
  const end = at + written.length;
  const sign = /^\s?(\p{Sc})/u.exec(text.slice(end, end + 2))?.[1] ?? '';
  const currency = CURRENCIES[sign] ?? currencyBefore(text, at);
  if (currency !== undefined) return {dimension: currency, size: 1, end};
  for (const word of behind) {
    const unit = units.get(word.lower);
    const between = text.slice(end, word.at);
    // "4.9 million a year earlier" is no time.
    const isLed = !/an?\s$/.test(between) || values.some((value) => value < 1);
    if (unit && isLed && BEFORE_UNIT.test(between)) return {...unit, end: word.at + word.text.length};
  }
  // "nine-kilometre", "11km"
  const last = /(?:\d|-)(\p{L}{1,20})$/u.exec(written.slice(-21).toLowerCase())?.[1];
  const own = last === undefined ? undefined : units.get(last);
  return own && {...own, end};
}

function withHalf(text: string, values: readonly number[], {dimension, size, end}: Found): Omit<Measure, 'at'> {
  const half = AND_A_HALF.exec(text.slice(end, end + LONGEST_HALF))?.[0] ?? '';
  const added = half === '' ? 0 : 0.5;
  return {end: end + half.length, dimension, size, amounts: values.map((value) => (value + added) * size)};
}

/** Measures that are told as one: "two minutes and 40 seconds". */
function sums(text: string, all: readonly Measure[]): Measure[] {
  const measures = all.filter(({dimension}) => dimension !== CLOCK);
  return measures.flatMap((first, index) => {
    let whole = first;
    // Of hours, minutes and seconds there are no more than three.
    for (const next of measures.slice(index + 1, index + PARTS)) {
      if (next.dimension !== first.dimension || next.size >= whole.size) break;
      if (!BETWEEN.test(text.slice(whole.end, next.at).slice(0, LONGEST_HALF))) break;
      const [more = 0] = next.amounts;
      whole = {...next, at: first.at, amounts: whole.amounts.map((amount) => amount + more)};
    }
    return whole === first ? [] : [whole];
  });
}

/** Measures whose last number has no unit of its own: "four metres twenty". */
function brokenOf(text: string, measures: readonly Measure[], quantities: readonly Quantity[]): Measure[] {
  const starts = new Map(quantities.map((quantity) => [quantity.at, quantity]));
  const own = new Set(measures.map(({at}) => at));
  return measures.flatMap((measure) => {
    const parts = BROKEN[`${String(measure.size)}${measure.dimension}`];
    const gap = /^\s(?:(?:and|und|et|y|e|en|i|och)\s)?/.exec(text.slice(measure.end, measure.end + LONGEST_HALF))?.[0];
    const rest = parts === undefined || gap === undefined ? undefined : starts.get(measure.end + gap.length);
    const [more = 0] = rest?.values ?? [];
    if (parts === undefined || !rest || own.has(rest.at) || more < LEAST || more >= parts) return [];
    const amounts = measure.amounts.map((amount) => amount + (more * measure.size) / parts);
    return [{...measure, end: rest.at + rest.text.length, amounts}];
  });
}

/** The measures that a number stands in. */
export function measuresAt({at}: Quantity, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure) => at >= measure.at && at < measure.end);
}

/** How far a measure may be from the same in another unit, of time and money and of what has inches and pounds. */
const CONVERTED = 2e-4;
const ROUNDED = 0.005;
const EXACTLY = /^(?:s|mo|clock|eur|usd|gbp|jpy|inr|chf)$/;

/** True where two are as much, but for a part of it where one is said not to be exact. */
export function isAsMuch(a: Measure, b: Measure, about?: number): boolean {
  const tolerance = about ?? (EXACTLY.test(a.dimension) ? CONVERTED : ROUNDED);
  const isClose = (x: number, y: number) => Math.abs(x - y) <= tolerance * Math.max(x, y);
  return a.dimension === b.dimension && a.amounts.some((x) => b.amounts.some((y) => isClose(x, y)));
}
