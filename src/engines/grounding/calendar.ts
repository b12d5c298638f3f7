import {sensesOf} from './senses.js';
import type {Word} from './words.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'];

/** Short names of months, and a day's, that are words of another meaning as well. */
const OTHER_WORDS = ['mar', 'set', 'out', 'ago', 'dom', 'ott', 'mag'];

let known: ReadonlyMap<string, string> | undefined;

/** Months and days of the week in the languages whose cues do not name them, short and long, each by what it stands for. */
function calendar(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const add = (options: Intl.DateTimeFormatOptions, count: number, what: string, dateOf: (i: number) => number) => {
      const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
      for (let i = 0; i < count; i++) {
        names.set(format.format(dateOf(i)).toLowerCase().replace(/\.$/, ''), `${what} ${i}`);
      }
    };
    for (const month of ['long', 'short'] as const) add({month}, 12, 'month', (i) => Date.UTC(2024, i, 15));
    // The seventh was a Sunday.
    add({weekday: 'long'}, 7, 'day', (i) => Date.UTC(2024, 0, 7 + i));
  }
  for (const word of OTHER_WORDS) names.delete(word);
  known = names;
  return names;
}

/** True for what may be the name of a month or of a day, in small letters. */
export function isDateWord(lower: string): boolean {
  return calendar().has(lower);
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

/** Which month or day a word names, as "month 9". In small letters, "may", "march" and "mai" are other words, but for `mai` beside a number. */
function dateAt(words: readonly Word[], index: number): string | undefined {
  const word = words[index];
  if (word?.date !== undefined) return word.date;
  const date = word && calendar().get(word.lower.replace(/\.$/, ''));
  if (!word || date === undefined) return undefined;
  if (word.isCapitalized || (word.lower.length > 3 && word.lower !== 'march')) return date;
  const isBeside = [words[index - 1], words[index + 1]].some((other) => /^\d/.test(other?.text ?? ''));
  return isBeside && word.lower !== 'may' && word.lower !== 'march' ? date : undefined;
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
      .flatMap(({text}) => (/^(?:\d{1,2}|\d{4})(?!\d)/.test(text) ? [`${month}/${String(parseInt(text, 10))}`] : []));
  });
}

/** Each month with the day right beside it: "3 October", "3 de octubre", "October 3". */
export function dayPairs(words: readonly Word[]): string[] {
  return words.flatMap((_, index) => {
    const month = monthAt(words, index);
    if (month === undefined) return [];
    const isLinked = /^(?:de|di|of)$/.test(words[index - 1]?.lower ?? '');
    const day = [words[index - (isLinked ? 2 : 1)], words[index + 1]].find((other) => isDay(other?.text ?? ''));
    return day ? [`${month}/${String(parseInt(day.text, 10))}`] : [];
  });
}

/** Each month with the year behind it: "October 2021", "3 de octubre de 2021", "October 3, 2021". */
export function yearPairs(words: readonly Word[]): string[] {
  return words.flatMap((_, index) => {
    const month = monthAt(words, index);
    const year = words.slice(index + 1, index + 3).find(({text}) => /^(?:1\d|20)\d\d$/.test(text));
    return month !== undefined && year ? [`${month}/${year.text}`] : [];
  });
}

function isDay(text: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th|º)?$/.test(text);
}
