/** A date in figures, with the readings that it has: a day and a month, in either order. */
export interface NumericDate {
  readonly at: number;
  readonly end: number;
  /** Each as "month 9/3", the month counted from 0. */
  readonly pairs: readonly string[];
}

const DATE = /(?:^|[^\d.,/])((?:\d{4}-)?\d{1,2}([./-])\d{1,2}(?:\2\d{2,4}|\.)?)(?![\d%/])/g;

/** The dates of a text that stand in figures: "9/5", "4.2.", "2024-05-09", "30/11/2024". They may be other numbers too. */
export function numericDates(text: string): NumericDate[] {
  return Array.from(text.matchAll(DATE)).flatMap(({0: whole, 1: found = '', 2: mark, index}) => {
    const parts = found.split(/\D/).filter((part) => part !== '');
    const [first = '', second = '', third] = parts;
    // "4.2" alone is a number; "4-2" a score.
    if (mark === '.' ? !found.endsWith('.') && third === undefined : mark === '-' && third === undefined) return [];
    const readings =
      first.length === 4
        ? [[third, second]]
        : [
            [first, second],
            [second, first],
          ];
    const pairs = readings.flatMap(([day, month]) => {
      const [d, m] = [Number(day), Number(month)];
      return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? [`month ${m - 1}/${d}`] : [];
    });
    const at = index + whole.length - found.length;
    return pairs.length > 0 ? [{at, end: at + found.length, pairs}] : [];
  });
}
