import type {Cues} from './cues.js';
import type {Word} from './words.js';

/** A number in a text, as all that it may stand for. */
export interface Quantity {
  readonly at: number;
  /** How it is written. */
  readonly text: string;
  readonly values: readonly number[];
  /** Written as a word that may mean no number, as "second" or "half". */
  readonly isVague: boolean;
}

/** The numbers of a text: in figures, in words, and both together. */
export function quantitiesOf(text: string, words: readonly Word[], {numbers, multipliers}: Cues): Quantity[] {
  const spelled = spelledNumbers(numbers);
  const found: Quantity[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) break;
    let values = figures(word.text);
    let isVague = false;
    if (values.length === 0) {
      // "pour cent", "por ciento", "per cento"
      if (/^(?:cent|ciento|cento)$/.test(word.lower) && /^p[oe]u?r$/.test(words[index - 1]?.lower ?? '')) continue;
      values = spelledValues(word.lower, spelled);
      if (values.length === 0) continue;
      isVague = values.some((value) => value <= 4);
    }
    let multiplier = 1;
    let last = word;
    for (let next = words[index + 1]; next; next = words[index + 1]) {
      // "1 000" and "1.5 million", "twenty five".
      const gap = text.slice(last.at + last.text.length, next.at);
      const factor = Object.hasOwn(multipliers, next.lower) ? multipliers[next.lower] : undefined;
      const [unit] = spelledValues(next.lower, spelled);
      if (!/^[\s\u00a0\u202f-]?$/.test(gap)) break;
      if (factor !== undefined) {
        values = values.map((value) => value * factor);
        multiplier *= factor;
      } else if (/^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(last.text)) {
        values = values.flatMap((value) => [value * 1000 + Number(next.text)]);
      } else if (
        unit !== undefined &&
        unit < 10 &&
        values.some((value) => value >= 20 && value % 10 === 0 && value < 100) &&
        !/\d/.test(word.text)
      ) {
        values = values.map((value) => value + unit);
      } else break;
      isVague = false;
      last = next;
      index++;
    }
    // "from 4 to 5.2 million": the multiplier is of both.
    const before = found.at(-1);
    if (multiplier > 1 && before && word.at - before.at < 12) {
      found[found.length - 1] = {
        ...before,
        values: [...before.values, ...before.values.map((value) => value * multiplier)],
      };
    }
    found.push({at: word.at, text: text.slice(word.at, last.at + last.text.length), values, isVague});
  }
  return found;
}

/** The values that figures may have: in "1.234" a point may divide thousands, or be the decimal one. */
function figures(word: string): number[] {
  const digits = /^(\d[\d.,\u00a0\u202f]*\d|\d)/.exec(toAscii(word))?.[0].replace(/[\u00a0\u202f]/g, '');
  if (digits === undefined) return [];
  const values = new Set<number>();
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  if (grouped || !/[.,]/.test(digits)) values.add(Number(digits.replace(/[.,]/g, '')));
  const decimal = /^([\d.,]*?)[.,](\d+)$/.exec(digits);
  if (decimal) values.add(Number(`${(decimal[1] ?? '').replace(/[.,]/g, '')}.${decimal[2] ?? ''}`));
  return Array.from(values).filter(Number.isFinite);
}

/** Figures of any script as those of ASCII. */
function toAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Each script has its ten in a row, and the row begins with its zero.
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && zero - 1 >= code - 9) zero--;
    return code < 0x3a ? digit : String((code - zero) % 10);
  });
}

const cache = new Map<string, Map<string, number[]>>();

function spelledNumbers(list: string): Map<string, number[]> {
  let numbers = cache.get(list);
  if (!numbers) {
    numbers = new Map(
      (list.match(/\S+/g) ?? [])
        .map((entry) => entry.split('='))
        .map(([word = '', values = '']) => [word, values.split('/').map(Number)]),
    );
    cache.set(list, numbers);
  }
  return numbers;
}

/** What a number word may stand for: "twenty-five" and "fünfundzwanzig" too. */
function spelledValues(lower: string, spelled: ReadonlyMap<string, number[]>): number[] {
  const known = spelled.get(lower);
  if (known !== undefined) return known;
  const valueOf = (part: string) => spelled.get(part)?.[0];
  const parts = lower.split('-');
  if (parts.length === 2) {
    const [tens, units] = parts.map(valueOf);
    if (tens !== undefined && units !== undefined) {
      if (tens >= 20 && tens < 100 && units < 10) return [tens + units];
      if (tens >= 1 && (units === 100 || units === 1000)) return [tens * units];
    }
  }
  const [, units = '', tens = ''] = /^(\p{L}{1,9}?)(?:und|en|ën)(\p{L}{1,6}(?:zig|tig)|dreißig)$/u.exec(lower) ?? [];
  const [one, ten] = [units === 'ein' || units === 'een' ? 1 : valueOf(units), valueOf(tens)];
  return one !== undefined && ten !== undefined ? [ten + one] : [];
}

/** True where both may be the same: as written, per hundred, or rounded to what is written. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.values.some((x) => b.values.some((y) => same(x, y)));
}

function same(x: number, y: number): boolean {
  const isClose = (p: number, q: number) => Math.abs(p - q) <= 1e-9 * Math.max(Math.abs(p), Math.abs(q));
  // "half" is 50 per cent, "a quarter" 25, "a third" about 33.
  if (isClose(x, y)) return true;
  return [
    [x, y],
    [y, x],
  ].some(([part = 0, whole = 0]) => part < 1 && part > 0 && Math.abs(part * 100 - whole) < 0.5);
}
