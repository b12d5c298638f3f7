import {matcherOf} from './word-list.js';

/** True for the words of one kind of thing, in lower case. */
export type IsOf = (lower: string) => boolean;

const cache = new Map<string, IsOf[][]>();

/** Reads lists of kinds: a semicolon ends each list, a bar each kind, which may have several words. */
export function kindsOf(lists: string): IsOf[][] {
  let kinds = cache.get(lists);
  if (!kinds) {
    kinds = lists.split(';').map((list) => list.split('|').map((words) => matcherOf(words.trim())));
    cache.set(lists, kinds);
  }
  return kinds;
}
