import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {matcherOf} from './word-list.js';

/** A part of a sentence: what stands between commas and words that join or begin clauses. */
export interface Part {
  readonly from: number;
  /** The index behind its last word, or of the word up to which it was asked for. */
  readonly to: number;
  /** The word that begins it, where that is one of those. */
  readonly lead?: 'join' | 'relative';
}

/** The part of a sentence up to a word. */
export function partUpTo({words}: Reading, to: number, {conjunctions = '', relatives = ''}: Cues): Part {
  const [joins, begins] = [matcherOf(conjunctions), matcherOf(relatives)];
  const clause = words[to]?.clause;
  let from = to;
  for (; from > 0; from--) {
    const word = words[from - 1];
    if (!word || word.clause !== clause) break;
    if (joins(word.lower)) return {from, to, lead: 'join'};
    if (begins(word.lower)) return {from, to, lead: 'relative'};
  }
  return {from, to};
}

/** Tells the words that divide a sentence into parts, as its commas do: those that join, and those that begin clauses. */
export const dividerOf = ({conjunctions = '', relatives = ''}: Cues): ((lower: string) => boolean) =>
  matcherOf(`${conjunctions} ${relatives}`);

/** The part of a sentence that a word stands in. */
export function partAround(reading: Reading, index: number, cues: Cues): Part {
  const {words} = reading;
  const divides = dividerOf(cues);
  let to = index + 1;
  for (; words[to] && words[to]?.clause === words[index]?.clause; to++) if (divides(words[to]?.lower ?? '')) break;
  return {...partUpTo(reading, index, cues), to};
}
