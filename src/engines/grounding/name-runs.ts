import {isDateWord} from './calendar.js';
import type {Reading} from './evidence.js';
import {folded, type Word} from './words.js';

/** A name as it is looked up: in lower case, without accents and the "'s" of a possessive, and where names have forms, without these. */
export function bareName({lower, bare}: Word): string {
  return bare ?? folded(lower.replace(/'s$/, ''));
}

/** So many words in a row are a name at most. */
const LONGEST = 4;

/** Fewer letters begin many names. */
const LONG = 5;

/** What a name has in common with its forms, where endings take the place of its last letter. */
export function begun(bare: string): string {
  return bare.length > LONG ? bare.slice(0, -1) : bare;
}

/** What stands right behind each word of an article. */
export interface Followers {
  /** The words with a capital that follow, up to the end of their run: of "Mayor Ida Vik" both for "mayor". */
  readonly names: Set<string>;
  /** It stands without one behind it, too. */
  isAlone: boolean;
}

/** For each word, which names follow it. */
export function followersOf(sentences: readonly Reading[]): ReadonlyMap<string, Followers> {
  const all = new Map<string, Followers>();
  for (const {words} of sentences) {
    for (const [index, word] of words.entries()) {
      const run = runBehind(words, index);
      const key = bareName(word);
      const followers = all.get(key) ?? {names: new Set(), isAlone: false};
      all.set(key, followers);
      if (run.length === 0) followers.isAlone = true;
      for (const name of run) followers.names.add(bareName(name));
    }
  }
  return all;
}

/** The words with capitals right behind a word, in the same clause; a single letter stands for a name that may be left out. */
export function runBehind(words: readonly Word[], index: number): Word[] {
  const run: Word[] = [];
  for (const next of words.slice(index + 1, index + 1 + LONGEST)) {
    if (!next.isCapitalized || next.isInitial || next.clause !== words[index]?.clause) break;
    if (next.text.length > 1) run.push(next);
  }
  return run;
}

/** A name in a sentence: words with capitals in a row. */
export interface Name {
  /** The index of its first word, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** Its words as they are looked up. */
  readonly parts: ReadonlySet<string>;
}

/**
 * The names of a sentence; a first word is of one where it stands with a capital elsewhere as well, or before another.
 * Where every noun has a capital, so is any single word.
 */
export function namesIn(
  {words, content}: Reading,
  isKnown: (bare: string) => boolean,
  areNounsCapital: boolean,
): Name[] {
  const carries = new Set(content);
  const isPart = (word: Word) =>
    word.isCapitalized && carries.has(word) && !isDateWord(word.lower) && !/\d/.test(word.lower);
  const names: Name[] = [];
  for (let start = 0; start < words.length; start++) {
    const first = words[start];
    if (!first || !isPart(first)) continue;
    let end = start + 1;
    for (let next = words[end]; next && !next.isInitial && next.clause === first.clause; next = words[end]) {
      // "Ulm's Jan Ek" are two.
      if (words[end - 1]?.isPossessive === true) break;
      if (!isPart(next) && !/^\p{Lu}[\p{L}-]*\d/u.test(next.text)) break;
      end++;
    }
    const parts = words.slice(start, end).map(bareName);
    const isAny = parts.length > 1 || (!first.isInitial && !areNounsCapital) || isKnown(parts[0] ?? '');
    if (isAny) names.push({start, end, parts: new Set(parts)});
    start = end - 1;
  }
  return names;
}

/** The last words of names of three and more, such as "Ek" of "Trainer Jan Ek". */
export function surnamesOf(sentences: readonly Reading[]): Set<string> {
  const names = sentences.flatMap((sentence) => namesIn(sentence, () => false, true));
  return new Set(names.flatMap(({parts}) => (parts.size > 2 ? Array.from(parts).slice(-1) : [])));
}
