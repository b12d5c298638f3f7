import {sensesOf} from './senses.js';
import type {Word} from './words.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'];

/** Short names of months, and a day's, that are words of another meaning as well. */
const OTHER_WORDS = ['set', 'out', 'ago', 'dom', 'ott', 'mag'];

/** What stands before a month where no number does: "in Sept". */
const LEADS =
  /^(?:in|since|until|till|by|from|early|late|last|next|im|seit|ab|bis|ende|anfang|mitte|en|depuis|dès|fin|desde|hasta|sinds|vanaf|eind|begin|da|dal|fino|em|até)$/;

/** The names by what they stand for, and those of them that are short. */
interface Calendar {
  readonly names: ReadonlyMap<string, string>;
  readonly short: ReadonlySet<string>;
}

let known: Calendar | undefined;

/** Months and days of the week in the languages whose cues do not name them, short and long, each by what it stands for. */
function calendar(): Calendar {
  if (known) return known;
  const names = new Map<string, string>();
  const short = new Set<string>();
  const add = (options: Intl.DateTimeFormatOptions, count: number, what: string, dateOf: (i: number) => number) => {
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
      for (let i = 0; i < count; i++) {
        const name = format.format(dateOf(i)).toLowerCase().replace(/\.$/, '');
        // What is short in one language may be the whole name in another.
        if (options.month === 'short' && !names.has(name)) short.add(name);
        names.set(name, `${what} ${i}`);
      }
    }
  };
  add({month: 'long'}, 12, 'month', (i) => Date.UTC(2024, i, 15));
  // The seventh was a Sunday.
  add({weekday: 'long'}, 7, 'day', (i) => Date.UTC(2024, 0, 7 + i));
  add({month: 'short'}, 12, 'month', (i) => Date.UTC(2024, i, 15));
  for (const word of OTHER_WORDS) names.delete(word);
  known = {names, short};
  return known;
}

/** True for what may be the name of a month or of a day, in small letters. */
export function isDateWord(lower: string): boolean {
  return calendar().names.has(lower);
}

/** Reads which month or day a word names in a language where they have forms: of twelve lists and seven, that which has it. */
export function dateReaderOf(dates: string): (lower: string) => string | undefined {
  const listOf = sensesOf(dates);
  return (lower) => {
    const list = listOf(lower);
    if (list === undefined) return undefined;
    const index = Number(list.slice(1));
    return index < 12 ? `month ${String(index)}` : `day ${String(index - 12)}`;
  };
}

/** Which month or day a word names, as "month 9". In small letters, "may", "march" and "mai" are other words, but for `mai` beside a number; the same goes for short names. */
export function dateAt(words: readonly Word[], index: number): string | undefined {
  const word = words[index];
  if (word?.date !== undefined) return word.date;
  const {names, short} = calendar();
  const name = word?.lower.replace(/\.$/, '') ?? '';
  const date = names.get(name);
  if (!word || date === undefined) return undefined;
  const isBeside = [words[index - 1], words[index + 1]].some((other) => /^\d/.test(other?.text ?? ''));
  // "Jun" may be somebody's name.
  if (short.has(name)) {
    const isLed = (word.isCapitalized || name.length > 3) && LEADS.test(words[index - 1]?.lower ?? '');
    return isBeside || isLed ? date : undefined;
  }
  if (word.isCapitalized || (word.lower.length > 3 && word.lower !== 'march')) return date;
  // "May" and "march" have capitals as months; "mai" is one beside a number, and in "en mai".
  if (word.lower === 'may' || word.lower === 'march') return undefined;
  return isBeside || (name === 'mai' && LEADS.test(words[index - 1]?.lower ?? '')) ? date : undefined;
}

/** Which month the word at a place names, as "month 9". */
function monthAt(words: readonly Word[], index: number): string | undefined {
  const date = dateAt(words, index);
  return date?.startsWith('month') === true ? date : undefined;
}

/** The months and days that are named among words. */
export function datesOf(words: readonly Word[]): string[] {
  return words.flatMap((_, index) => dateAt(words, index) ?? []);
}

/** True where the word at a place names a month. */
export function isMonthAt(words: readonly Word[], index: number): boolean {
  return monthAt(words, index) !== undefined;
}

/** Each month with the numbers beside it, the day or the year: "month 9/3". */
export function datePairs(words: readonly Word[]): string[] {
  return words.flatMap((_, index) => {
    const month = monthAt(words, index);
    if (month === undefined) return [];
    // "3 de octubre de 2021", "October 3, 2021", "le 1er mai"
    return words
      .slice(Math.max(0, index - 2), index + 4)
      .flatMap(({text, year = text}) =>
        /^(?:\d{1,2}|\d{4})(?!\d)/.test(year) ? [`${month}/${String(parseInt(year, 10))}`] : [],
      );
  });
}

/** Each month with the day right beside it: "3 October", "3 de octubre", "October 3". */
export function dayPairs(words: readonly Word[]): string[] {
  return words.flatMap((_, index) => {
    const month = monthAt(words, index);
    if (month === undefined) return [];
    const isLinked = /^(?:de|di|of)$/.test(words[index - 1]?.lower ?? '');
    const day = [words[index - (isLinked ? 2 : 1)], words[index + 1]].find(
      (other) => other?.year === undefined && isDay(other?.text ?? ''),
    );
    return day ? [`${month}/${String(parseInt(day.text, 10))}`] : [];
  });
}

/** Each month with the year behind it: "October 2021", "3 de octubre de 2021", "October 3, 2021". */
export function yearPairs(words: readonly Word[]): string[] {
  return words.flatMap((_, index) => {
    const month = monthAt(words, index);
    const year = words
      .slice(index + 1, index + 3)
      .map((word) => word.year ?? word.text)
      .find((text) => /^(?:1\d|20)\d\d$/.test(text));
    return month !== undefined && year !== undefined ? [`${month}/${year}`] : [];
  });
}

function isDay(text: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th|º)?$/.test(text);
}
