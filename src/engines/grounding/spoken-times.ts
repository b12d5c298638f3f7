import {CLOCK, type Measure} from './measures.js';
import type {Quantity} from './numbers.js';
import type {Word} from './words.js';

/** Minutes of an hour and of half a day. */
const HOUR = 60;
const HALF_DAY = 720;
/** So many words have the parts of an hour at most: "heures moins le quart". */
const LONGEST = 4;

const cache = new Map<string, ReadonlyMap<string, number>>();

/** Reads the parts of an hour from data: "half-past=30 quarter-to=-15". */
function partsOf(list: string): ReadonlyMap<string, number> {
  let parts = cache.get(list);
  if (!parts) {
    const entries = (list.match(/\S+/g) ?? []).map((entry) => entry.split('='));
    parts = new Map(entries.map(([words = '', minutes = '']) => [words, Number(minutes)]));
    cache.set(list, parts);
  }
  return parts;
}

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
  return quantities.flatMap(({at, text, values}) => {
    // "Dos y media"
    const own = text.toLowerCase().split(/\s/).slice(1).join('-');
    const half = parts.get(`-${own}`);
    const whole = Math.floor(values[0] ?? 0);
    if (half !== undefined && whole > 0 && whole <= 24) return timeOf(at, at + text.length, whole * HOUR + half);
    const hour = values.find((value) => Number.isInteger(value) && value > 0 && value <= 24);
    const first = words.findIndex((word) => word.at === at);
    if (hour === undefined || first < 0) return [];
    const behind = words.findIndex((word) => word.at >= at + text.length);
    for (let length = 1; length <= LONGEST; length++) {
      for (const [from, sign] of [
        [first - length, ''],
        [behind, '-'],
      ] as const) {
        const run = from < 0 ? [] : words.slice(from, from + length);
        const minutes = parts.get(sign + run.map(({lower}) => lower).join('-'));
        const last = run.at(-1);
        if (minutes === undefined || !last || run[0]?.clause !== words[first]?.clause) continue;
        const start = Math.min(at, run[0]?.at ?? at);
        const end = Math.max(at + text.length, last.at + last.text.length);
        return timeOf(start, end, hour * HOUR + minutes);
      }
    }
    return [];
  });
}
