/** `value` where it is one of `values`, else the first of them. */
export function oneOf<T extends string>(values: readonly [T, ...T[]], value: unknown): T {
  return values.find((known) => known === value) ?? values[0];
}

/** The whole number that `value` is or spells, where it is at least `least`; else `fallback`. */
export function wholeNumber<T>(value: unknown, least: number, fallback: T): number | T {
  const number = typeof value === 'string' && /^\s*\+?\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number : fallback;
}
