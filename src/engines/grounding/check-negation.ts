import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import {denialsOf, isRestriction} from './denials.js';
import type {Reading} from './evidence.js';
import {sideOf} from './polarity.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Where a source says less of a claim than this, that may tell in other words that something was refused. */
const CLOSE = 0.75;

/** So much of what is denied must be said on the other side, to be the same, where the source says nearly all of the claim. */
const MUCH = 0.5;
const NEARLY_ALL = 0.9;

/** What joins two that are both denied: "no lead or mercury". */
const OR = /^(?:or|oder|o|u|ou|of|lub|albo|eller)$/;

/** Where so much is denied, when and where it is so is no part of that. */
const TOLD = 2;

/** Where nothing is told behind a denial, so many words before it tell that it is of the same. */
const ELLIPTIC = 3;

/** Words of a sentence in which denials are looked for; a longer one is no sentence. */
const LONGEST = 200;

/** How many words behind a denial may stand what it is bound to: "not … before". */
const BOUND = 5;

/** What is denied must be denied, and the other way round: the words next to a denial are looked for in the best match. */
export const checkNegation: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  if (isDeniedBeside(reading, best.sentence, support, cues)) return 'negation';
  if (isSaidByOpposite(reading, best.sentence, cues)) return undefined;
  const [denies, joins] = [matcherOf(cues.negations), matcherOf(cues.conjunctions ?? '')];
  const [compares, leads] = [matcherOf(cues.standards), matcherOf(cues.circumstances)];
  const contrasts = matcherOf(cues.contrasts);
  const charges = matcherOf(cues.charges);
  // "Not yet", "niet meer dan".
  const isEnd = (lower: string, found: number) =>
    (joins(lower) && !denies(lower) && !compares(lower) && !OR.test(lower)) || (found >= TOLD && leads(lower));
  const denialsIn = denialsOf(cues);
  const isVerb = inflectedMatcherOf(cues.negations);
  const [claimed, source] = unmatched(reading, denialsIn(reading), best.sentence, denialsIn(best.sentence), isVerb);
  for (const [denials, from, to, others] of [
    [source, best.sentence, reading, claimed],
    [claimed, reading, best.sentence, source],
  ] as const) {
    for (const index of denials) {
      const scope = scopeOf(index, from, isEnd);
      const denied = scope.filter((word) => shares(word, to));
      const [nearest] = scope;
      const isClose = best.coverage >= NEARLY_ALL;
      const isOfIt = nearest !== undefined && (shares(nearest, to) || (denied.length >= 3 && isClose));
      if (!isOfIt || denied.length < (isClose ? MUCH : 1) * scope.length) continue;
      const {lower = ''} = from.words[index] ?? {};
      // "Refused" may be told by a verb that is not known to deny; and what the claim denies, by a word for the contrary.
      if ((isVerb(lower) || from === reading) && best.coverage < CLOSE) continue;
      if (isVerb(lower) && (others.length > 0 || (from === reading && isAverse(to, cues)))) continue;
      // Who rejects a charge has been charged.
      if (isVerb(lower) && charges(nearest.lower)) continue;
      // "Which paint does not": the contrast is told without a denial.
      const isElliptic = nearest.at < (from.words[index]?.at ?? 0);
      if (from === best.sentence && isElliptic && reading.words.some((word) => contrasts(word.lower))) continue;
      if (isBound(from, index, to, cues)) continue;
      if (deny(to, others, scope, from)) continue;
      // It may be said in the sentence beside: "He denies it."
      const {clause} = from.words[index] ?? {};
      const said = from.content.filter((word) => word.clause === clause);
      const isBeside = support.some(
        (sentence) =>
          sentence !== best.sentence &&
          ((isVerb(lower) && sentence.words.some((word) => isVerb(word.lower))) ||
            deny(sentence, denialsIn(sentence), said, from)),
      );
      if (from === best.sentence || !isBeside) return 'negation';
    }
  }
  return undefined;
};

/** True where it is denied up to a limit that the other does not name: "not before May" may be told as "in May". */
function isBound({words}: Reading, index: number, to: Reading, {bounds}: Cues): boolean {
  const limits = matcherOf(bounds);
  const limit = words
    .slice(index + 1, index + 1 + BOUND)
    .find(({lower, clause}) => limits(lower) && clause === words[index]?.clause);
  return limit !== undefined && to.words.every(({lower}) => lower !== limit.lower);
}

/** True where a sentence denies something in a clause that has one of the words, or of those that are told beside them. */
function deny(sentence: Reading, denials: readonly number[], scope: readonly Word[], beside: Reading): boolean {
  return denials.some((denial) => {
    const denier = sentence.words[denial];
    const there = sentence.content.filter((word) => word.clause === denier?.clause && word !== denier);
    // "And most fishermen did not."
    const isElliptic = there.every(({at}) => at < (denier?.at ?? 0));
    const isBeside = isElliptic && there.filter((word) => shares(word, beside)).length >= ELLIPTIC;
    return there.length === 0 || isBeside || there.some((word) => scope.some(({stem}) => stem === word.stem));
  });
}

/** True where a sentence says the worse of two opposites: "closed to cars" is "banned" as well. */
function isAverse({words}: Reading, {opposites}: Cues): boolean {
  const isWorse = matcherOf(opposites.map(([, worse]) => worse).join(' '));
  return words.some(({lower}) => isWorse(lower));
}

/** True where one says by a denial what the other says by an opposite: "will not open", "stays closed". */
function isSaidByOpposite(a: Reading, b: Reading, cues: Cues): boolean {
  return cues.opposites.some((pair) => {
    const mine = sideOf(a, pair, cues, true);
    if (!mine || mine !== sideOf(b, pair, cues, true)) return false;
    return sideOf(a, pair, cues, false) !== sideOf(b, pair, cues, false);
  });
}

/** Denials without those verbs of denying that stand in both. */
function unmatched(
  a: Reading,
  inA: readonly number[],
  b: Reading,
  inB: readonly number[],
  isVerb: (word: string) => boolean,
): [number[], number[]] {
  const verbs = (reading: Reading, indices: readonly number[]) =>
    new Set(
      indices.map((index) => reading.words[index]).flatMap((word) => (word && isVerb(word.lower) ? [word.stem] : [])),
    );
  const [ofA, ofB] = [verbs(a, inA), verbs(b, inB)];
  const isAlone = (reading: Reading) => (index: number) => {
    const stem = reading.words[index]?.stem ?? '';
    return !(ofA.has(stem) && ofB.has(stem));
  };
  return [inA.filter(isAlone(a)), inB.filter(isAlone(b))];
}

/** True where another sentence than the one that the claim comes from denies what it says: "Nobody was hurt." */
function isDeniedBeside(claim: Reading, best: Reading, support: readonly Reading[], cues: Cues): boolean {
  const denies = matcherOf(cues.negations);
  const isElse = matcherOf(`${cues.negations} ${cues.attributions}`);
  const isDenial = matcherOf(`${cues.negations} ${cues.contrasts}`);
  if (claim.words.some(({lower}) => isDenial(lower))) return false;
  return support.some((sentence) =>
    sentence.words.slice(0, LONGEST).some((word, index) => {
      if (sentence === best || !denies(word.lower) || isRestriction(sentence.words, index, cues)) return false;
      const denied = sentence.telling.filter(({clause, lower}) => clause === word.clause && !isElse(lower));
      if (denied.length === 0 || !denied.every((each) => shares(each, claim))) return false;
      // It may be so of something else: "No goals in the first half. Two goals in the second."
      return !support.some((other) => other !== sentence && denied.every((each) => shares(each, other)));
    }),
  );
}
