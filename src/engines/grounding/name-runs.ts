import type {Reading} from './evidence.js';
import {folded, type Word} from './words.js';

/** A name as it is looked up: in lower case, without accents and the "'s" of a possessive. */
export function bareName({lower}: Word): string {
  return folded(lower.replace(/'s$/, ''));
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

/** The words with capitals right behind a word, in the same clause. */
export function runBehind(words: readonly Word[], index: number): Word[] {
  const run: Word[] = [];
  for (let next = words[index + 1]; next; next = words[index + 1 + run.length]) {
    if (!next.isCapitalized || next.isInitial || next.clause !== words[index]?.clause || run.length === 4) break;
    run.push(next);
  }
  return run;
}
