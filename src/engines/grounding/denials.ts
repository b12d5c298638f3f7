import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many words behind a word for less stands the number that it became or lost. */
const NEXT = 2;

/** So many words around what must be done stands what says that it is not done yet. */
const BESIDE = 4;

/** A sentence that denies more often is no sentence. */
const MOST = 30;

/** Finds where a sentence denies something. */
export function denialsOf(cues: Cues): (reading: Reading) => number[] {
  const [denies, joins] = [matcherOf(cues.negations), matcherOf(cues.conjunctions ?? '')];
  const [isIdiom, contrasts] = [matcherOf(cues.idioms), matcherOf(cues.contrasts)];
  const isDegree = matcherOf(cues.degrees.flat().join(' '));
  const isPending = pendingsOf(cues);
  return ({words, figures}) =>
    words
      .flatMap((word, index) => {
        const {lower} = word;
        // "Par personne" denies nobody, and "no other is longer" compares.
        const around = [words[index - 1]?.lower, lower, words[index + 1]?.lower];
        if (isPending(words, index)) return [index];
        if (!denies(lower) || isIdiom(around.slice(0, 2).join('-')) || isIdiom(around.slice(1).join('-'))) return [];
        // Nor does "declined to 590 million" deny anything, but "declined two offers" does.
        const [next, number] = words.slice(index + 1, index + 1 + NEXT);
        const isChange = isDegree(lower) && next !== undefined && !figures.has(next) && number && figures.has(number);
        // "Yet" joins clauses as well, and "nor" denies what it joins.
        const isJoint = joins(lower) && contrasts(lower) && words[index - 1]?.clause !== word.clause;
        return isChange === true || isJoint || isRestriction(words, index, cues) ? [] : [index];
      })
      .slice(0, MOST);
}

/** Tells where a word says, with what stands beside it, that what is behind it has not been done: "still has to", "muss noch". */
export function pendingsOf({pendings = ['', ''], negations}: Cues): (words: readonly Word[], index: number) => boolean {
  const [isStill, isDuty, denies] = [matcherOf(pendings[0]), matcherOf(pendings[1]), matcherOf(negations)];
  return (words, index) => {
    const word = words[index];
    const isDutyAt = (at: number) => {
      const [one, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
      return isDuty(one) || isDuty(`${one}-${next}`);
    };
    // "Has yet to"
    if (word && isStill(word.lower) && denies(word.lower)) return isDutyAt(index - 1);
    if (!word || !isDutyAt(index)) return false;
    const around = words.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
    return around.some(({lower, clause}) => isStill(lower) && clause === word.clause);
  };
}

/** "Ne … que" is "only", and denies nothing, where no other word of its clause does. */
export function isRestriction(words: readonly Word[], index: number, {restrictions, negations}: Cues): boolean {
  const word = words[index];
  if (!restrictions || !word || !matcherOf(restrictions[0])(word.lower)) return false;
  const [denies, isOnly] = [matcherOf(negations), matcherOf(restrictions[1])];
  const behind = words.slice(index + 1, index + 6).filter(({clause}) => clause === word.clause);
  return behind.some(({lower}) => isOnly(lower)) && !behind.some(({lower}) => denies(lower));
}
