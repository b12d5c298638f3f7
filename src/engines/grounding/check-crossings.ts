import type {Check} from './claim.js';
import {isNamedIn, isSame, namedIn} from './named.js';
import {partAround} from './parts.js';
import {tellersOf} from './tellers.js';

/** A sentence of more names is no sentence. */
const MOST = 12;
/** So many words beside a name tell enough. */
const TELLING = 8;

/**
 * Two names must not have changed places: where all sentences that tell what a claim tells beside the one have the other, and
 * all that tell what it tells beside the other have the one: "shut its works in A and move to B" of "shut its works in B",
 * "move to A".
 */
export const checkCrossings: Check = ({reading}, evidence) => {
  const telling = new Set(reading.telling);
  const places = namedIn(reading, evidence)
    .slice(0, MOST)
    .map((name) => {
      const {from, to} = partAround(reading, name.start, evidence.cues);
      const told = [...reading.words.slice(from, name.start), ...reading.words.slice(name.end, to)];
      return {name, from, tellers: tellersOf(told.filter((word) => telling.has(word)).slice(0, TELLING), evidence)};
    });
  type Place = (typeof places)[number];
  const isToldOf = ({tellers, name}: Place, other: Place) =>
    tellers.length > 0 && tellers.every((sentence) => isNamedIn(other.name, sentence) && !isNamedIn(name, sentence));
  const hasCrossed = places.some((a, index) =>
    places
      .slice(index + 1)
      .some((b) => a.from !== b.from && !isSame(a.name, b.name) && isToldOf(a, b) && isToldOf(b, a)),
  );
  return hasCrossed ? 'roles' : undefined;
};
