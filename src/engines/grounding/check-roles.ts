import {isDateWord} from './calendar.js';
import type {Check} from './claim.js';
import type {Reading} from './evidence.js';
import {matcherOf} from './word-list.js';

/** How many words apart a verb and its doer may stand. */
const NEAR = 6;

/** Who did it must not become whom it was done to: around a word that both have, the two must not have changed places. */
export const checkRoles: Check = ({reading, matches}, {cues}) => {
  const isPassive = matcherOf(cues.passives);
  const isAgent = matcherOf(cues.agents);
  const isCircumstance = matcherOf(cues.circumstances);
  /** By whom it was done stands behind it, as far as the words around tell. */
  const isTurned = ({words}: Reading, at: number) => {
    const around = words.slice(Math.max(0, at - NEAR), at + NEAR);
    return around.some(({lower}) => isPassive(lower)) && around.some(({lower}) => isAgent(lower));
  };
  for (const {sentence, coverage} of matches.slice(0, 2)) {
    if (coverage < 0.5) continue;
    const mine = places(reading, sentence, isCircumstance);
    const theirs = places(sentence, reading, isCircumstance);
    // A sentence of more is no sentence.
    const shared = Array.from(mine.keys())
      .filter((stem) => theirs.has(stem))
      .slice(0, 30);
    /** Where the verb stands between the two; in the source, more may be said of the first one before it. */
    const verbAt = (all: Places, first: string, verb: string, second: string) =>
      (all.get(verb) ?? []).find(
        ({index: at, clause}) =>
          (all.get(first) ?? []).some((one) =>
            all === mine
              ? one.clause === clause && one.index < at && at - one.index <= NEAR
              : one.index < at && at - one.index <= 3 * NEAR,
          ) &&
          (all.get(second) ?? []).some(
            (other) => other.clause === clause && other.index > at && other.index - at <= NEAR,
          ),
      )?.index;
    for (const verb of shared) {
      for (const one of shared) {
        for (const other of shared) {
          if (one === other || one === verb || other === verb) continue;
          const at = verbAt(mine, one, verb, other);
          if (at === undefined || verbAt(theirs, one, verb, other) !== undefined) continue;
          const turned = verbAt(theirs, other, verb, one);
          if (turned !== undefined && isTurned(reading, at) === isTurned(sentence, turned)) return 'roles';
        }
      }
    }
  }
  return undefined;
};

/** Where each word stands: the how manieth it is, and in which clause. */
type Places = ReadonlyMap<string, readonly {readonly index: number; readonly clause: number}[]>;

/** Where each word that both have stands. */
function places(reading: Reading, other: Reading, isCircumstance: (word: string) => boolean): Places {
  const found = new Map<string, {index: number; clause: number}[]>();
  for (const [index, word] of reading.words.entries()) {
    if (!reading.stems.has(word.stem) || !other.stems.has(word.stem)) continue;
    if (isDateWord(word.lower) || /\d/.test(word.lower)) continue;
    // "in the last year", "wegen des Wetters"
    const before = reading.words.slice(Math.max(0, index - 3), index);
    if (before.some(({lower, clause}) => clause === word.clause && isCircumstance(lower))) continue;
    found.set(word.stem, [...(found.get(word.stem) ?? []), {index, clause: word.clause}]);
  }
  return found;
}
