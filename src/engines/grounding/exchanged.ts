import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {isSameLead} from './leads.js';
import {dividerOf} from './parts.js';
import {placesOf, type Place} from './places.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/**
 * True where a claim says in the same order what a source does, but for two that have changed places around the rest of it:
 * "Bo beat his neighbour Ek" of "Ek, 71, beat her neighbour Bo".
 */
export function haveExchanged(claim: Reading, source: Reading, cues: Cues): boolean {
  const [mine, theirs] = [singlesOf(claim), singlesOf(source)];
  const shared = mine.filter((stem) => theirs.includes(stem));
  const order = theirs.filter((stem) => mine.includes(stem));
  const ranks = shared.map((stem) => order.indexOf(stem));
  const moved = ranks.flatMap((rank, index) => (rank === index ? [] : [index]));
  const [from, to] = [moved[0] ?? 0, moved.at(-1) ?? 0];
  // What the claim begins with ends it in the source, and so the other way round.
  const [start, front] = [ranks[from] ?? 0, ranks.indexOf(from)];
  const [count, others] = [to + 1 - start, to + 1 - front];
  const hasMoved = (rank: number, index: number) => {
    const step = index < from + count ? start - from : index < front ? others - count : from - front;
    return rank === (index < from || index > to ? index : index + step);
  };
  if (moved.length === 0 || !ranks.every(hasMoved)) return false;
  const sense = ({stem}: Word) => stem;
  const [here, there] = [placesOf(claim, source, sense, cues), placesOf(source, claim, sense, cues)];
  const [one, other] = [shared[from] ?? '', shared[front] ?? ''];
  const [a, b, c, d] = [here.get(one)?.[0], here.get(other)?.[0], there.get(one)?.[0], there.get(other)?.[0]];
  if (!a || !b || !c || !d) return false;
  const isNoun = ({index}: Place, {words}: Reading) => words[index]?.isCapitalized === true && !words[index].isInitial;
  const areNouns = [
    [a, c],
    [b, d],
  ].every(([my, its]) => my && its && (my.isThing || its.isThing || isNoun(my, claim) || isNoun(its, source)));
  // "Which the firm asked for" has turned and is the same; so is what both do.
  const isMutual = matcherOf(cues.mutuals);
  const divides = dividerOf(cues);
  const end = claim.content.find(({stem}) => stem === shared[to]);
  const isDivided = claim.words
    .slice(a.index, end && claim.words.indexOf(end))
    .some(({lower}) => divides(lower) || isMutual(lower));
  const hasDeed = shared.slice(from + count, front).some((stem) => here.get(stem)?.[0]?.isName === false);
  const hasForm = (my: Place, its: Place) => claim.words[my.index]?.lower === source.words[its.index]?.lower;
  return (
    areNouns &&
    !isDivided &&
    (hasDeed || a.isObject !== b.isObject) &&
    standsAs(a, d, cues) &&
    standsAs(b, c, cues) &&
    !(cues.hasCases && (hasForm(a, c) || hasForm(b, d)))
  );
}

/** The words with content that a sentence has once. */
function singlesOf({content}: Reading): string[] {
  const counts = new Map<string, number>();
  for (const {stem} of content) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return Array.from(counts).flatMap(([stem, count]) => (count === 1 ? [stem] : []));
}

/** True where the same leads to both: nothing, or the same word. */
function standsAs(one: Place, other: Place, cues: Cues): boolean {
  const isArticle = matcherOf(cues.capitalNouns?.articles ?? '');
  const leadOf = ({after, lead}: Place) => (after === 'nothing' && isArticle(lead) ? '' : lead);
  return (
    one.after === other.after &&
    one.isObject === other.isObject &&
    (one.isObject || isSameLead(leadOf(one), leadOf(other), cues))
  );
}
