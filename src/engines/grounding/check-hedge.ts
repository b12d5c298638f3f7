import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Evidence, Match, Reading} from './evidence.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import type {Word} from './words.js';

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
/** So many words before what it denies stands a denial, and behind it, at most. */
const DENIED = 4;
const BEHIND = 8;
/** What asks, and how many words before it tell who decides: "a decision on whether". */
const WHETHER = /^(?:whether|ob)$/;
const LEADING = 2;
/** Of a longer clause the end is not looked for. */
const LONGEST = 20;
/** A sentence of more hedges is no sentence. */
const MOST = 30;
/** A hedge bears on what stands so many words away at most. */
const NEAR = 8;

/** What is left open must stay so, or be said to be somebody's word. */
export const checkHedge: Check = ({reading, matches}, evidence) => {
  const hedges = hedgesOf(evidence.cues);
  const vanish = ({sentence, coverage}: Match, index: number) =>
    placesOf(sentence.words, hedges).some((at) => {
      const hedge = sentence.words[at];
      if (!hedge) return false;
      const scope = scopeOf(at, sentence);
      const said = reading.content.filter(({stem}) => scope.some((other) => other.stem === stem));
      const isIts = index === 0 && coverage >= LEAST && said.length > 0 && said.length * 2 >= scope.length;
      return (
        (isIts || isWhole(said, hedge, scope, sentence, coverage, evidence, hedges)) &&
        !isOpen(said, hedge, reading, sentence, evidence, hedges)
      );
    });
  return matches.some(vanish) ? 'hedge' : undefined;
};

/** True where a claim tells all that a hedge bears on, which no other sentence tells. */
function isWhole(
  said: readonly Word[],
  hedge: Word,
  scope: readonly Word[],
  source: Reading,
  coverage: number,
  evidence: Evidence,
  hedges: Hedges,
): boolean {
  // Where the verb comes last, so may the hedge.
  const isLast = evidence.cues.auxiliaries !== undefined;
  const whole = isLast ? scope : scope.filter(({at}) => at > hedge.at);
  const [first] = scope;
  const isSaid = ({stem}: Word) => said.some((word) => word.stem === stem);
  const behind = source.words[source.words.indexOf(hedge) + 1];
  const isNoun = behind !== undefined && !source.content.includes(behind);
  const isOne =
    first !== undefined &&
    (isNoun || coverage >= SOME) &&
    first.at > hedge.at &&
    first.at - hedge.at <= CLOSE &&
    evidence.frequencies.get(first.stem) === 1;
  if (!(whole.length >= FEWEST && whole.every(isSaid)) && !(isOne && isSaid(first))) return false;
  return !isToldPlainly(said, source, evidence, hedges);
}

/** Where the hedges of a sentence stand. */
const placesOf = (words: readonly Word[], hedges: Hedges): number[] =>
  words.flatMap((_, at) => (hedges(words, at) ? [at] : [])).slice(0, MOST);

type Hedges = (words: readonly Word[], index: number) => boolean;

/** Tells which words leave something open. */
function hedgesOf({hedges, hedgeEnding, articles, exclusions, negations}: Cues): Hedges {
  const excludes = matcherOf(exclusions);
  const denies = matcherOf(negations);
  const isHedge = matcherOf(hedges);
  const isArticle = matcherOf(articles);
  return (words, index) => {
    const word = words[index];
    if (!word) return false;
    if (isHedge(word.lower)) return !(word.lower === 'may' && word.isCapitalized);
    if (excludes(word.lower) || excludes(`${word.lower}-${lastOfClause(words, index)}`)) {
      const near = words.slice(Math.max(0, index - DENIED), index + BEHIND + 1);
      if (near.some((other) => denies(other.lower) && !excludes(other.lower) && other.clause === word.clause))
        return true;
    }
    // A noun or a name may end like that: "la mayoría", "Almería".
    return hedgeEnding?.test(word.lower) === true && !word.isCapitalized && !isArticle(words[index - 1]?.lower ?? '');
  };
}

/** The last word of a clause, where a verb may have left its particle: "schließt es nicht aus". */
function lastOfClause(words: readonly Word[], index: number): string {
  const clause = words.slice(index, index + LONGEST).filter((word) => word.clause === words[index]?.clause);
  return clause.at(-1)?.lower ?? '';
}

/** True where another sentence tells the same and leaves nothing open. */
function isToldPlainly(said: readonly Word[], source: Reading, {sentences}: Evidence, hedges: Hedges): boolean {
  return sentences.some(
    (sentence) =>
      sentence !== source &&
      said.every((word) => shares(word, sentence)) &&
      !sentence.words.some((_, index) => hedges(sentence.words, index)),
  );
}

/** True where the claim leaves some of its words open: in the same breath, or as the word of somebody whom the source does not name for it. */
function isOpen(
  said: readonly Word[],
  hedge: Word,
  {words, telling}: Reading,
  source: Reading,
  {cues}: Evidence,
  hedges: Hedges,
): boolean {
  const isHedge = matcherOf(cues.hedges);
  const isAttribution = matcherOf(cues.attributions);
  const opens = matcherOf(cues.openers);
  const isDenial = inflectedMatcherOf(cues.negations);
  const denies = matcherOf(cues.negations);
  const there = new Set(source.words.map(({stem}) => stem));
  // "He said that she might": that it is his word does not say that it is left open.
  const isAttributed = source.words.some(({lower}) => isAttribution(lower) && !isHedge(lower));
  const isOfElse = (at: number) => !scopeOf(at, source).some(({stem}) => said.some((word) => word.stem === stem));
  // What leaves open another part of its clause there, leaves that open here as well.
  const others = new Set(
    placesOf(source.words, hedges).flatMap((at) => {
      const word = source.words[at];
      return word && word !== hedge && word.clause === hedge.clause && isOfElse(at) ? [word.stem] : [];
    }),
  );
  // "No decision on whether": the decision says so too.
  const before = WHETHER.test(hedge.lower) ? source.words.slice(0, source.words.indexOf(hedge)).slice(-LEADING) : [];
  const leads = new Set(before.filter((word) => source.content.includes(word)).map(({stem}) => stem));
  const isShort = (clause: number) => telling.filter((word) => word.clause === clause).length <= SHORT;
  const [first] = said;
  const places = said.map((word) => words.indexOf(word));
  return words.some(
    ({lower, stem, clause, at}, index) =>
      ((stem === hedge.stem || !others.has(stem)) &&
        (hedges(words, index) || (opens(lower) && !there.has(stem))) &&
        (said.some((other) => other.clause === clause) || places.some((place) => Math.abs(place - index) <= NEAR))) ||
      leads.has(stem) ||
      (isAttribution(lower) && !isAttributed && !there.has(stem)) ||
      // Who denies, claims nothing.
      (first !== undefined &&
        ((isDenial(lower) && at < first.at) ||
          (denies(lower) &&
            !there.has(stem) &&
            clause === first.clause &&
            at < first.at &&
            words.indexOf(first) - index <= DENIED) ||
          (denies(lower) && !there.has(stem) && clause < first.clause && isShort(clause)))),
  );
}
