import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading, SourceSentence} from './evidence.js';
import {placesOf, type Place} from './places.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** How many words apart a verb and its doer may stand. */
const NEAR = 6;
/** A sentence of more words that are found in the other is no sentence. */
const MOST = 30;

/** Who did it must not become whom it was done to: around a word that both have, the two must not have changed places. */
export const checkRoles: Check = ({reading, matches, support}, {cues}) => {
  for (const {sentence, coverage} of matches.slice(0, 2)) {
    if (coverage >= 0.4 && hasTurned(reading, sentence, coverage >= 0.5, support, cues)) return 'roles';
  }
  return undefined;
};

function hasTurned(
  claim: Reading,
  source: Reading,
  isClose: boolean,
  support: readonly SourceSentence[],
  cues: Cues,
): boolean {
  const sense = ({stem}: Word) => stem;
  const root = (word: Word) => word.root;
  const [mine, theirs] = [placesOf(claim, source, sense, cues), placesOf(source, claim, sense, cues)];
  const [myVerbs, theirVerbs] = [placesOf(claim, source, root, cues), placesOf(source, claim, root, cues)];
  const isSpeech = matcherOf(cues.attributions);
  const shared = Array.from(mine.keys())
    .filter((stem) => theirs.has(stem))
    .slice(0, MOST);
  for (const [verb, places] of Array.from(myVerbs).slice(0, MOST)) {
    const there = theirVerbs.get(verb) ?? [];
    for (const one of shared) {
      const [ours, its] = [mine.get(one) ?? [], theirs.get(one) ?? []];
      const at = places.find((place) => !place.isThing && isDoer(ours, place, NEAR) && isSingle(place, ours));
      if (!at || there.some((place) => isDoer(its, place, 3 * NEAR))) continue;
      const isOurs = isPassive(claim, at, cues);
      const turned = there.filter((place) => !place.isThing && isDoneTo(its, place, NEAR));
      const isSwapped = shared.some(
        (other) =>
          other !== one &&
          isDoneTo(mine.get(other) ?? [], at, NEAR) &&
          turned.some(
            (place) => isDoer(theirs.get(other) ?? [], place, 3 * NEAR) && isPassive(source, place, cues) === isOurs,
          ),
      );
      if (isSwapped && isClose) return true;
      // "They beat Altenbruch" of Grünau: what was done to does it now, and who did stands in the sentence beside.
      if (isOurs || isSpeech(claim.words[at.index]?.lower ?? '')) continue;
      const isObject = there.some((place) => isObjectOf(its, place, cues) && !isPassive(source, place, cues));
      if (isObject && hasDoerFromBeside(claim, source, at, support)) return true;
    }
  }
  return false;
}

/** What it is said of is not the word itself. */
const isSingle = ({index}: Place, places: readonly Place[]): boolean => places.every((place) => place.index !== index);

/** True where a name behind the verb stands not in the source but beside it. */
function hasDoerFromBeside(
  {words, stems}: Reading,
  source: Reading,
  {index, clause}: Place,
  support: readonly SourceSentence[],
): boolean {
  return words
    .slice(index + 1, index + NEAR)
    .some(
      (word) =>
        word.isCapitalized &&
        word.clause === clause &&
        stems.has(word.stem) &&
        !source.stems.has(word.stem) &&
        support.some((sentence) => sentence.stems.has(word.stem)),
    );
}

/** True where one of the places is a doer's: before the verb, and led to by nothing. */
function isDoer(places: readonly Place[], {index, clause}: Place, reach: number): boolean {
  return places.some(
    (one) =>
      one.after === 'nothing' &&
      !one.isObject &&
      one.index < index &&
      index - one.index <= reach &&
      // More may be said of who did it in the source.
      (reach > NEAR || one.clause === clause),
  );
}

/** True where one of the places is behind the verb, in its clause. */
function isDoneTo(places: readonly Place[], {index, clause}: Place, reach: number): boolean {
  return places.some(
    (one) =>
      (one.after === 'nothing' || one.after === 'genitive' || one.isObject) &&
      one.clause === clause &&
      one.index > index &&
      one.index - index <= reach,
  );
}

/** True where one of the places is that of what is done to, as far as the order or the form tells. */
function isObjectOf(places: readonly Place[], verb: Place, {isSubjectFirst}: Cues): boolean {
  const objects = places.filter((place) => (isSubjectFirst ? place.after === 'nothing' : place.isObject));
  return isDoneTo(objects, verb, 2 * NEAR);
}

/** By whom it was done stands behind it, as far as the words around tell. */
function isPassive({words}: Reading, {index}: Place, cues: Cues): boolean {
  const [passives, agents] = [matcherOf(cues.passives), matcherOf(cues.agents)];
  const around = words.slice(Math.max(0, index - NEAR), index + NEAR);
  return around.some(({lower}) => passives(lower)) && around.some(({lower}) => agents(lower));
}
