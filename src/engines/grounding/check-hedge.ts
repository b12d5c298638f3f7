import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Evidence, Match, Reading} from './evidence.js';
import {hedgesOf, placesOf, type Hedges} from './hedges.js';
import {partUpTo} from './parts.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import {lastOfClause, openingOf, stemOf, type Word} from './words.js';

/** Of a claim the best source must say this much, for what it leaves open to be of it, where it has but a part of that. */
const LEAST = 0.35;
/** Of what another source leaves open, the claim must tell so many words at least. */
const FEWEST = 2;
/**
 * One word is enough that the article has but once, so many characters behind the hedge at most: "suspicion of fraud";
 * where no little word leads to it, the source must say so much of the claim.
 */
const SOME = 0.25;
const CLOSE = 20;
/** A clause that has no more words that tell something may deny the next one. */
const SHORT = 1;
/** So many words before what it denies stands a denial at most. */
const DENIED = 4;
/** A hedge bears on what stands so many words away at most. */
const NEAR = 8;
/** What asks, and how many words before it tell who decides: "a decision on whether". */
const WHETHER = /^(?:whether|ob)$/;
const LEADING = 2;

/** What a source leaves open. */
interface Open {
  readonly hedge: Word;
  readonly source: Reading;
  /** The words that the hedge bears on. */
  readonly scope: readonly Word[];
  /** Those of the claim that tell them. */
  readonly said: readonly Word[];
}

/** What is left open must stay so, or be said to be somebody's word. */
export const checkHedge: Check = ({reading, matches}, evidence) => {
  const hedges = hedgesOf(evidence.cues);
  const vanish = ({sentence, coverage}: Match, index: number) =>
    placesOf(sentence.words, hedges).some((at) => {
      const hedge = sentence.words[at];
      if (!hedge) return false;
      const scope = ownOf(at, sentence, evidence);
      const said = joined(reading, scope, evidence).filter(({stem}) => has(scope, stem));
      const open = {hedge, source: sentence, scope, said};
      const isIts =
        index === 0 &&
        coverage >= LEAST &&
        said.length > 0 &&
        said.length * 2 >= scope.length &&
        !isOfOtherClause(open, reading, evidence.cues);
      const isElse = isWhole(open, reading, coverage, evidence) && !isToldPlainly(open, evidence, hedges);
      return (isIts || isElse) && !isKept(open, reading, evidence, hedges);
    });
  return matches.some(vanish) ? 'hedge' : undefined;
};

/** The words that a hedge bears on: of those before it none beyond a word that begins a clause, "if that will be possible". */
function ownOf(at: number, sentence: Reading, {cues}: Evidence): Word[] {
  const {from, lead} = partUpTo(sentence, at, cues);
  const first = lead === 'relative' ? (sentence.words[from]?.at ?? 0) : 0;
  // "Allegedly the cause of the crash in which two were hurt"
  const begins = beginsOther(cues);
  const isEnd = (lower: string, found: number) => found > 0 && begins(lower);
  return scopeOf(at, sentence, isEnd).filter((word) => word.at >= first);
}

/** Tells the words that begin a clause of something else: "which", "because", but not "that" of "it may be that". */
function beginsOther(cues: Cues): (lower: string) => boolean {
  const [begins, isThat] = [matcherOf(cues.relatives ?? ''), matcherOf(cues.complementizers)];
  return (lower) => begins(lower) && !isThat(lower);
}

const has = (words: readonly Word[], stem: string): boolean => words.some((word) => word.stem === stem);

/** The words of a claim, those verbs whole that have left their beginning at the end: "fallen 60 Stellen weg". */
function joined({words, content}: Reading, scope: readonly Word[], {cues}: Evidence): readonly Word[] {
  if (cues.auxiliaries === undefined) return content;
  return content.map((word) => {
    const root = word.isCapitalized ? '' : stemOf(lastOfClause(words, words.indexOf(word)) + word.lower);
    const whole = scope.find((other) => other.root === root);
    return whole ? {...word, root, stem: whole.stem} : word;
  });
}

/** True where a claim tells all that a hedge bears on. */
function isWhole(
  {hedge, source, scope, said}: Open,
  {stems}: Reading,
  coverage: number,
  {cues, frequencies}: Evidence,
): boolean {
  const index = source.words.indexOf(hedge);
  const [before, behind] = [source.words[index - 1], source.words[index + 1]];
  // Where the verb comes last, so may the hedge, or it stands right behind a verb.
  const isLast = cues.auxiliaries !== undefined;
  const isWithin = [before, behind].every((word) => word?.clause === hedge.clause);
  if (isLast && isWithin && before && !before.isCapitalized && source.telling.includes(before))
    if (!stems.has(before.stem)) return false;
  const whole = isLast ? scope : scope.filter(({at}) => at > hedge.at);
  if (whole.length >= FEWEST && whole.every(({stem}) => has(said, stem))) return true;
  const [first] = scope;
  if (!first || first.at < hedge.at || first.at - hedge.at > CLOSE) return false;
  if (!said.some(({root}) => root === first.root)) return false;
  const isLedTo = behind !== undefined && !source.content.includes(behind);
  return (isLedTo || coverage >= SOME) && frequencies.get(first.stem) === 1;
}

/** True where a claim tells more of what the source puts into other clauses: "it may be of the mill, which Ek has owned since May". */
function isOfOtherClause({hedge, source, scope, said}: Open, {stems}: Reading, cues: Cues): boolean {
  const told = source.content.filter(({stem}) => stems.has(stem));
  const begins = beginsOther(cues);
  // All that it bears on is told: "he might know where it is".
  const isAll = said.length === scope.length;
  const end = (isAll ? undefined : source.words.find(({at, lower}) => at > hedge.at && begins(lower)))?.at ?? Infinity;
  const own = new Set(told.filter(({clause, at}) => clause === hedge.clause && at < end).map(({stem}) => stem));
  const others = new Set(told.map(({stem}) => stem).filter((stem) => !own.has(stem)));
  return others.size > own.size;
}

/** True where another sentence tells the same and leaves nothing open. */
function isToldPlainly({said, source}: Open, {sentences}: Evidence, hedges: Hedges): boolean {
  return sentences.some(
    (sentence) =>
      sentence !== source &&
      said.length >= FEWEST &&
      said.every((word) => shares(word, sentence)) &&
      placesOf(sentence.words, hedges).length === 0,
  );
}

/** True where the claim leaves it open: in the same breath, or as the word of somebody whom the source does not name for it. */
function isKept(open: Open, reading: Reading, {cues}: Evidence, hedges: Hedges): boolean {
  const {hedge, source, said} = open;
  const {words} = reading;
  const isAttribution = matcherOf(cues.attributions);
  const isHedge = matcherOf(cues.hedges);
  const opens = matcherOf(cues.openers);
  const isArticle = matcherOf(cues.articles);
  const isDenial = deniesIn(open, reading, cues);
  const there = new Set(source.words.map(({stem}) => stem));
  const begun = new Set(source.words.flatMap(({lower}) => openingOf(lower) ?? []));
  // "He said that she might": that it is his word does not say that it is left open.
  const isAttributed = source.words.some(
    ({lower}, at) => isAttribution(lower) && !isHedge(lower) && !isArticle(source.words[at - 1]?.lower ?? ''),
  );
  const others = hedgesOfElse(open, hedges, cues);
  const leads = leadsTo(open);
  const places = said.map(({at}) => words.findIndex((word) => word.at === at));
  const isNear = ({clause}: Word, index: number) =>
    said.some((other) => other.clause === clause) || places.some((place) => Math.abs(place - index) <= NEAR);
  return words.some((word, index) => {
    const {lower, stem} = word;
    // "Explica" is no other word than "explique".
    const isNew = !there.has(stem) && !begun.has(openingOf(lower) ?? '');
    const isOpen = stem === hedge.stem || (hedges(words, index) && !others.has(stem)) || (isNew && opens(lower));
    return (
      (isOpen && isNear(word, index)) ||
      leads.has(stem) ||
      (isNew && isAttribution(lower) && !isAttributed) ||
      isDenial(word, index, isNew)
    );
  });
}

/** What leaves open another part of the clause there, leaves that open here as well. */
function hedgesOfElse({hedge, source, scope, said}: Open, hedges: Hedges, {conjunctions = ''}: Cues): Set<string> {
  const joins = matcherOf(conjunctions);
  const others = placesOf(source.words, hedges).filter((at) => source.words[at]?.clause === hedge.clause);
  const next = others.map((at) => source.words[at]?.at ?? 0).find((at) => at > hedge.at) ?? Infinity;
  const first = scope.filter(({at}) => at > hedge.at && at < next);
  const own = (first.length > 0 ? first : scope).filter(({stem}) => has(said, stem));
  const place = source.words.indexOf(hedge);
  // "Suggests that it might"
  const isApart = (at: number) =>
    source.words.slice(Math.min(place, at), Math.max(place, at)).some(({lower}) => joins(lower));
  return new Set(
    others.flatMap((at) => {
      const word = source.words[at];
      return word && word !== hedge && isApart(at) && !scopeOf(at, source).some(({stem}) => has(own, stem))
        ? [word.stem]
        : [];
    }),
  );
}

/** "No decision on whether": the decision says so too. */
function leadsTo({hedge, source}: Open): Set<string> {
  if (!WHETHER.test(hedge.lower)) return new Set();
  const before = source.words.slice(0, source.words.indexOf(hedge)).slice(-LEADING);
  return new Set(before.filter((word) => source.content.includes(word)).map(({stem}) => stem));
}

/** Finds the denials before what is said: who denies, claims nothing. */
function deniesIn(
  {hedge, scope, said}: Open,
  {words, telling}: Reading,
  {negations, conjunctions = ''}: Evidence['cues'],
) {
  const joins = matcherOf(conjunctions);
  const isDenial = inflectedMatcherOf(negations);
  const denies = matcherOf(negations);
  const behind = scope.filter(({at}) => at > hedge.at);
  const first = said.find(({stem}) => has(behind, stem)) ?? said[0];
  const place = first ? words.findIndex(({at}) => at === first.at) : 0;
  const isShort = (clause: number) => telling.filter((word) => word.clause === clause).length <= SHORT;
  return ({lower, clause, at}: Word, index: number, isNew: boolean): boolean => {
    if (!first || at >= first.at) return false;
    if (isDenial(lower)) return isNew || !words.slice(index, place).some((word) => joins(word.lower));
    if (!isNew || !denies(lower)) return false;
    return clause === first.clause ? place - index <= DENIED : isShort(clause);
  };
}
