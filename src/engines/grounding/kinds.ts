import {perList} from './remembered.js';
import {matcherOf} from './word-list.js';

/** True for the words of one kind of thing, in lower case. */
export type IsOf = (lower: string) => boolean;

/** Reads lists of kinds: a semicolon ends each list, a bar each kind, which may have several words. */
export const kindsOf = perList((lists): IsOf[][] =>
  lists.split(';').map((list) => list.split('|').map((words) => matcherOf(words.trim()))),
);
