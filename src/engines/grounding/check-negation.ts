import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {polarityOf} from './polarity.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Where a source says less of a claim than this, that may tell in other words that something was refused. */
const CLOSE = 0.75;

/** So much of what is denied must be said on the other side, to be the same, where the source says nearly all of the claim. */
const MUCH = 0.6;
const NEARLY_ALL = 0.9;

/** How many words behind a denial may stand what it is bound to: "not … before". */
const BOUND = 5;

/** What is denied must be denied, and the other way round: the words next to a denial are looked for in the best match. */
export const checkNegation: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best || isSaidByOpposite(reading, best.sentence, cues)) return undefined;
  const denies = matcherOf(cues.negations);
  const denialsIn = ({words}: Reading) =>
    words.flatMap(({lower}, index) => (denies(lower) && !isRestriction(words, index, cues) ? [index] : []));
  const isVerb = inflectedMatcherOf(cues.negations);
  const [claimed, source] = unmatched(reading, denialsIn(reading), best.sentence, denialsIn(best.sentence), isVerb);
  for (const [denials, from, to, others] of [
    [source, best.sentence, reading, claimed],
    [claimed, reading, best.sentence, source],
  ] as const) {
    for (const index of denials) {
      const scope = scopeOf(index, from);
      const denied = scope.filter((word) => shares(word, to));
      const [nearest] = scope;
      const isClose = best.coverage >= NEARLY_ALL;
      const isOfIt = nearest !== undefined && (shares(nearest, to) || (denied.length >= 3 && isClose));
      if (!isOfIt || denied.length < (isClose ? MUCH : 1) * scope.length) continue;
      const {lower = ''} = from.words[index] ?? {};
      // "Refused" may be told by a verb that is not known to deny; and what the claim denies, by a word for the contrary.
      if ((isVerb(lower) || from === reading) && best.coverage < CLOSE) continue;
      if (isVerb(lower) && others.length > 0) continue;
      if (isBound(from, index, to, cues)) continue;
      if (deny(to, others, scope)) continue;
      // It may be said in the sentence beside: "He denies it."
      const {clause} = from.words[index] ?? {};
      const said = from.content.filter((word) => word.clause === clause);
      const isBeside = support.some(
        (sentence) =>
          sentence !== best.sentence &&
          ((isVerb(lower) && sentence.words.some((word) => isVerb(word.lower))) ||
            deny(sentence, denialsIn(sentence), said)),
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

/** True where a sentence denies something in a clause that has one of the words. */
function deny(sentence: Reading, denials: readonly number[], scope: readonly Word[]): boolean {
  return denials.some((denial) => {
    const clause = sentence.words[denial]?.clause;
    const there = sentence.content.filter((word) => word.clause === clause && word !== sentence.words[denial]);
    return there.length === 0 || there.some((word) => scope.some(({stem}) => stem === word.stem));
  });
}

/** True where one says by a denial what the other says by an opposite: "will not open", "stays closed". */
function isSaidByOpposite(a: Reading, b: Reading, cues: Cues): boolean {
  return cues.opposites.some((pair) => {
    const [mine, theirs] = [polarityOf(a, pair, cues, true), polarityOf(b, pair, cues, true)];
    if (!mine || mine.side !== theirs?.side) return false;
    return polarityOf(a, pair, cues, false)?.side !== polarityOf(b, pair, cues, false)?.side;
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

/** "Ne … que" is "only", and denies nothing, where no other word of its clause does. */
function isRestriction(words: readonly Word[], index: number, {restrictions, negations}: Cues): boolean {
  const word = words[index];
  if (!restrictions || !word || !matcherOf(restrictions[0])(word.lower)) return false;
  const [denies, isOnly] = [matcherOf(negations), matcherOf(restrictions[1])];
  const behind = words.slice(index + 1, index + 6).filter(({clause}) => clause === word.clause);
  return behind.some(({lower}) => isOnly(lower)) && !behind.some(({lower}) => denies(lower));
}
