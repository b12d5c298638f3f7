/** Parts that may stand behind figures: "3½". */
const PARTS: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.3333, '⅔': 0.6667};

/** The values that figures may have: in "1.234" a point may divide thousands, or be the decimal one. */
export function figures(word: string): number[] {
  const text = toAscii(word);
  const found = /^(\d[\d.,\u00a0\u202f]*\d|\d)/.exec(text)?.[0];
  if (found === undefined) return [];
  const digits = found.replace(/[\u00a0\u202f]/g, '');
  const values = new Set<number>();
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  if (grouped || !/[.,]/.test(digits)) values.add(Number(digits.replace(/[.,]/g, '')));
  const decimal = /^([\d.,]*?)[.,](\d+)$/.exec(digits);
  if (decimal) values.add(Number(`${(decimal[1] ?? '').replace(/[.,]/g, '')}.${decimal[2] ?? ''}`));
  const part = PARTS[text[found.length] ?? ''] ?? 0;
  return Array.from(values, (value) => value + part).filter(Number.isFinite);
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

/** Of centuries and of popes, in two letters or more: "XIX", "XIXe". */
const ROMAN = /^(?=[IVX]{2})(X{0,3})(IX|IV|V?I{0,3})(?:e|ème)?$/;
const ROMAN_ONES: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The number that Roman figures stand for. */
export function romanValue(text: string): number | undefined {
  const [, tens, ones = ''] = ROMAN.exec(text) ?? [];
  return tens === undefined ? undefined : 10 * tens.length + ROMAN_ONES.indexOf(ones);
}
