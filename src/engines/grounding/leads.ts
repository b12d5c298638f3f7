import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {isDoneTo, NEAR, type Place} from './places.js';
import {matcherOf} from './word-list.js';
import {folded} from './words.js';

/**
 * By what one is led to behind a verb, in each of its places: by nothing where it is done to. What is done with one as much as
 * with the other counts for nothing, nor does what is of another.
 */
export function leadsBehind(
  {words}: Reading,
  places: readonly Place[],
  verb: Place,
  isGenitiveToo: boolean,
  cues: Cues,
): string[] {
  const begins = matcherOf(cues.relatives ?? '');
  const [joins, isNone] = [matcherOf(cues.conjunctions ?? ''), matcherOf(`${cues.mutuals} ${cues.genitives}`)];
  return places.flatMap((one) => {
    // "Ek won nine and Bo twelve"
    const steps = one.index - verb.index;
    if (steps > 1 && joins(one.lead)) return [];
    // "It grew on calves that lived in stalls"
    if (steps <= 2 * NEAR && words.slice(verb.index, one.index).some(({lower}) => begins(lower))) return [];
    if (isDoneTo([one], verb, NEAR, isGenitiveToo)) return [''];
    const isLed = one.clause === verb.clause && steps > 0 && steps <= 2 * NEAR && one.lead !== '' && !isNone(one.lead);
    return isLed ? [one.lead] : [];
  });
}

/** True where two lead to the same, one of them melted with an article: "au" and "à la". */
export function isSameLead(one: string, other: string, {articles}: Cues): boolean {
  return one === other || (folded(other).startsWith(folded(one)[0] ?? ' ') && [one, other].some(matcherOf(articles)));
}
