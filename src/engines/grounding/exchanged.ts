import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {isSameLead} from './leads.js';
import {placesOf, type Place} from './places.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Of more words that both sentences have no more pairs are looked at. */
const MOST = 30;

/** So many words behind a verb, an article between them, stands who does it. */
const SECOND = 2;

/** A word that both sentences have once. */
interface Shared {
  readonly here: Place;
  readonly there: Place;
}

/**
 * True where two have changed places: with what leads to them, "A for B" and "B for A", or around what is done, however much is
 * put in between, "Bo beat his neighbour Ek" of "Ek, 71, beat her neighbour Bo".
 */
export function haveExchanged(claim: Reading, source: Reading, cues: Cues): boolean {
  const sense = ({stem}: Word) => stem;
  const [mine, theirs] = [placesOf(claim, source, sense, cues), placesOf(source, claim, sense, cues)];
  const single = Array.from(mine)
    .flatMap(([stem, [here, ...more]]) => {
      const [there, ...others] = theirs.get(stem) ?? [];
      return here && there && more.length + others.length === 0 ? [{here, there}] : [];
    })
    .slice(0, MOST);
  const tells = matcherOf(cues.attributions);
  const isNominative = matcherOf(cues.capitalNouns?.articles ?? '');
  // "In Asia and Europe" and "in Europe and Asia" are the same.
  const joins = matcherOf(`${cues.conjunctions ?? ''} ${cues.mutuals}`);
  const isNone = ({lead}: Place) => joins(lead) || isNominative(lead);
  const isSame = ({lead}: Place, other: Place) => isSameLead(lead, other.lead, cues);
  const haveTraded = (a: Shared, b: Shared) =>
    [a.here, a.there, b.here, b.there].every((place) => place.isName && !isNone(place)) &&
    b.here.lead !== '' &&
    isSame(b.here, a.there) &&
    !isSame(b.here, a.here) &&
    !isSame(b.here, b.there);
  const leadOf = ({lead}: Place) => (isNominative(lead) ? '' : lead);
  const standsAs = (one: Place, other: Place) =>
    one.after === other.after &&
    one.isObject === other.isObject &&
    (one.isObject || isSameLead(leadOf(one), leadOf(other), cues));
  // "Which the firm asked for" has turned and is the same; so is the passive, and what both do.
  const changes = matcherOf(`${cues.conjunctions ?? ''} ${cues.relatives ?? ''} ${cues.mutuals} ${cues.agents}`);
  const isPlain = ({words}: Reading, from: Place, to: Place) =>
    !words.slice(from.index, to.index).some(({lower}) => changes(lower));
  // "In May nam Ek Bo over": where the verb comes second, who does it may stand right behind.
  const isBetween = ({index}: Place, one: Place, other: Place) =>
    (index > one.index && index < other.index) ||
    (cues.auxiliaries !== undefined && one.isName && index < one.index && one.index - index <= SECOND);
  const haveTurned = (a: Shared, b: Shared) =>
    [b.here, a.there].every(({isThing, isName}) => isThing || isName) &&
    // "Of" leads to what something is of, and tells no deed.
    b.here.after !== 'genitive' &&
    standsAs(a.here, b.there) &&
    standsAs(b.here, a.there) &&
    isPlain(claim, a.here, b.here) &&
    isPlain(source, b.there, a.there) &&
    single.some(
      ({here, there}) =>
        !here.isName &&
        !here.isThing &&
        !tells(claim.words[here.index]?.lower ?? '') &&
        here.clause === b.here.clause &&
        there.clause === a.there.clause &&
        isBetween(here, a.here, b.here) &&
        isBetween(there, b.there, a.there),
    );
  return single.some((a) =>
    single.some(
      (b) =>
        a.here.index < b.here.index &&
        b.there.index < a.there.index &&
        (haveTraded(a, b) || (!cues.hasCases && haveTurned(a, b))),
    ),
  );
}
