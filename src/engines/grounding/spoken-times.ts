import {CLOCK, type Measure} from './measures.js';
import type {Quantity} from './numbers.js';
import {perList} from './remembered.js';
import type {Word} from './words.js';

/** Minutes of an hour and of half a day. */
const HOUR = 60;
const HALF_DAY = 720;
/** So many words have the parts of an hour at most: "heures moins le quart". */
const LONGEST = 4;

/** Reads the parts of an hour from data: "half-past=30 quarter-to=-15". */
const partsOf = perList((list): ReadonlyMap<string, number> => {
  const entries = (list.match(/\S+/g) ?? []).map((entry) => entry.split('='));
  return new Map(entries.map(([words = '', minutes = '']) => [words, Number(minutes)]));
});

/** In the morning or in the afternoon. */
const timeOf = (at: number, end: number, amount: number): Measure => ({
  at,
  end,
  dimension: CLOCK,
  size: 1,
  amounts: [amount, amount + HALF_DAY],
});

/** Times of day whose minutes are told in words before the hour or behind it: "half past seven", "ocho menos cuarto". */
export function spokenTimes(words: readonly Word[], quantities: readonly Quantity[], list = ''): Measure[] {
  const parts = partsOf(list);
  if (parts.size === 0) return [];
  const times: Measure[] = [];
  // Both are in the order of the text.
  let first = 0;
  for (const quantity of quantities) {
    while (first < words.length && (words[first]?.at ?? 0) < quantity.at) first++;
    const time = ofHalf(quantity, parts) ?? besideHour(quantity, first, words, parts);
    if (time) times.push(time);
  }
  return times;
}

/** "Dos y media", read as two and a half. */
function ofHalf({at, text, values}: Quantity, parts: ReadonlyMap<string, number>): Measure | undefined {
  const half = parts.get(`-${text.toLowerCase().split(/\s/).slice(1).join('-')}`);
  const hour = Math.floor(values[0] ?? 0);
  return half !== undefined && isHour(hour) ? timeOf(at, at + text.length, hour * HOUR + half) : undefined;
}

/** "Half past seven", "ocho menos cuarto": of the number of an hour, which begins with the word at an index. */
function besideHour(
  {at, text, values}: Quantity,
  first: number,
  words: readonly Word[],
  parts: ReadonlyMap<string, number>,
): Measure | undefined {
  const hour = values.find(isHour);
  if (hour === undefined) return undefined;
  let behind = first;
  while (behind < words.length && (words[behind]?.at ?? 0) < at + text.length) behind++;
  const minutesOf = (from: number, to: number, sign: string) => {
    const run = from < 0 ? [] : words.slice(from, to);
    const isNear = run.every(({clause}) => clause === words[first]?.clause);
    return isNear ? parts.get(sign + run.map(({lower}) => lower).join('-')) : undefined;
  };
  for (let length = 1; length <= LONGEST; length++) {
    const before = minutesOf(first - length, first, '');
    if (before !== undefined) return timeOf(words[first - length]?.at ?? at, at + text.length, hour * HOUR + before);
    const after = minutesOf(behind, behind + length, '-');
    const last = words[behind + length - 1];
    if (after !== undefined && last) return timeOf(at, last.at + last.text.length, hour * HOUR + after);
  }
  return undefined;
}

const isHour = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= 24;
