import {folded} from './words.js';

/** How the forms of a language's words are brought together, where the endings of all languages do not do that. */
export interface Inflection {
  /** Letters that stand for others, before accents are taken away: "ą" may become "ę" in another form. */
  readonly letters?: Readonly<Record<string, string>>;
  /** What words end in, without accents; at most two are taken away. */
  readonly endings: RegExp;
  /** What is left may end in other letters in another form: "wtork" in "wtorek". */
  readonly changes: readonly (readonly [RegExp, string])[];
}

/** What is left of a word has so many letters at least, where endings are taken away, and is held against others by so many at most. */
const LEAST = 3;
const MOST = 7;

/** What a word shares with its inflected forms, roughly. */
export function inflectedStem(lower: string, {letters = {}, endings, changes}: Inflection): string {
  const replaced = lower.replace(/[^a-z]/g, (letter) => letters[letter] ?? letter);
  let stem = folded(replaced.replace(/'s?$/, ''));
  for (let i = 0; i < 2; i++) {
    stem = stem.slice(0, LEAST) + stem.slice(LEAST).replace(endings, '');
  }
  for (const [ending, other] of changes) {
    const changed = stem.replace(ending, other);
    if (changed.length >= LEAST) stem = changed;
  }
  return stem.slice(0, MOST);
}
