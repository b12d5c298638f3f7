import type {Cues} from './cues.js';
import {matcherOf} from './word-list.js';
import {lastOfClause, type Word} from './words.js';

/** So many words before what it denies stands a denial, and behind it, at most. */
const DENIED = 4;
const BEHIND = 8;
/** So many words before what somebody may be able to stands that he is not: "n'a pas pu". */
const UNABLE = 2;
/** A sentence of more hedges is no sentence. */
const MOST = 30;

/** Where the hedges of a sentence stand. */
export const placesOf = (words: readonly Word[], hedges: Hedges): number[] =>
  words.flatMap((_, at) => (hedges(words, at) ? [at] : [])).slice(0, MOST);

/** True where a word of a sentence leaves something open. */
export type Hedges = (words: readonly Word[], index: number) => boolean;

/** Tells which words leave something open. */
export function hedgesOf(cues: Cues): Hedges {
  const {hedges, hedgeEnding, articles, genitives, circumstances, exclusions, negations, idioms, openers} = cues;
  const excludes = matcherOf(exclusions);
  const denies = matcherOf(negations);
  const isHedge = matcherOf(hedges);
  const leadsToNoun = matcherOf(`${articles} ${genitives} ${circumstances}`);
  const isIdiom = matcherOf(idioms);
  const isAbility = matcherOf(openers);
  const isPassive = matcherOf(cues.passives);
  return (words, index) => {
    const word = words[index];
    if (!word) return false;
    // "Is believed to be", but not "believed in".
    const isBelieved = isHedge(`${word.lower}-${words[index + 1]?.lower ?? ''}`);
    if (isBelieved && words.slice(Math.max(0, index - UNABLE), index).some(({lower}) => isPassive(lower))) return true;
    // "Appear in" is to be seen there.
    if (isHedge(word.lower) && isIdiom(`${word.lower}-${words[index + 1]?.lower ?? ''}`)) return false;
    if (isHedge(word.lower) && isAbility(word.lower)) {
      const before = words.slice(Math.max(0, index - UNABLE), index);
      if (before.some((other) => denies(other.lower) && other.clause === word.clause)) return false;
    }
    if (isHedge(word.lower)) return !(word.lower === 'may' && word.isCapitalized);
    if (excludes(word.lower) || excludes(`${word.lower}-${lastOfClause(words, index)}`)) {
      const near = words.slice(Math.max(0, index - DENIED), index + BEHIND + 1);
      if (near.some((other) => denies(other.lower) && !excludes(other.lower) && other.clause === word.clause))
        return true;
    }
    // A noun or a name may end like that: "la mayoría", "de ingeniería", "Almería".
    return hedgeEnding?.test(word.lower) === true && !word.isCapitalized && !leadsToNoun(words[index - 1]?.lower ?? '');
  };
}
