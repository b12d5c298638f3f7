import type {Cues, Opposites} from './cues.js';
import type {Reading} from './evidence.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';

/** Which of two opposites a sentence says; nothing where it says both or neither. */
export type Side = 'one' | 'other' | undefined;

/** How many words apart a denial may stand from what it denies. */
const NEAR = 4;

/** Which of two opposites is said; one that is denied counts as the other. */
export function sideOf({words}: Reading, [one, other]: Opposites, {negations}: Cues, isDeniable = true): Side {
  const [isOne, isOther] = [matcherOf(one), matcherOf(other)];
  const denies = matcherOf(negations);
  const isVerb = inflectedMatcherOf(negations);
  let side: Side;
  for (const [index, {lower, clause}] of words.entries()) {
    const [hasOne, hasOther] = [isOne(lower), isOther(lower)];
    if (hasOne === hasOther) continue;
    const isDenied =
      isDeniable &&
      words
        .slice(Math.max(0, index - NEAR), index + NEAR + 1)
        .some((near) => near.clause === clause && denies(near.lower) && !isVerb(near.lower));
    const said = hasOne === isDenied ? 'other' : 'one';
    if (side !== undefined && side !== said) return undefined;
    side = said;
  }
  return side;
}
