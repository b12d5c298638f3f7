import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {isNamedIn, isSame, namedIn, type Named} from './named.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A sentence of more names is no sentence. */
const MOST = 12;
/** So many words beside a name tell enough. */
const TELLING = 8;

/**
 * Two names must not have changed places: where all sentences that tell what a claim tells beside the one have the other, and
 * all that tell what it tells beside the other have the one: "shut its works in A and move to B" of "shut its works in B", "move to A".
 */
export const checkCrossings: Check = ({reading}, evidence) => {
  const parts = partsOf(reading, evidence);
  const telling = new Set(reading.telling);
  const places = namedIn(reading, evidence)
    .slice(0, MOST)
    .map((name) => ({name, part: parts.find((words) => words.includes(reading.words[name.start] as Word)) ?? []}));
  const isTold = (one: Named, other: Named, part: readonly Word[]) => {
    const own = reading.words.slice(one.start, one.end);
    const told = part.filter((word) => telling.has(word) && !own.includes(word)).slice(0, TELLING);
    const tellers = tellersOf(told, evidence);
    return tellers.length > 0 && tellers.every((sentence) => isNamedIn(other, sentence) && !isNamedIn(one, sentence));
  };
  const hasCrossed = places.some((a, index) =>
    places
      .slice(index + 1)
      .some(
        (b) =>
          a.part !== b.part &&
          !isSame(a.name, b.name) &&
          isTold(a.name, b.name, a.part) &&
          isTold(b.name, a.name, b.part),
      ),
  );
  return hasCrossed ? 'roles' : undefined;
};

/** A sentence without what divides it: commas and joining words. */
function partsOf({words}: Reading, {cues}: Evidence): Word[][] {
  const divides = matcherOf(`${cues.conjunctions ?? ''} ${cues.relatives ?? ''}`);
  const parts: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (divides(word.lower) || word.clause !== words[index - 1]?.clause) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}
