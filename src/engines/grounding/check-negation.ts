import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import {denialsOf, isRestriction, pendingsOf} from './denials.js';
import type {Reading} from './evidence.js';
import {sideOf} from './polarity.js';
import {perObject} from './remembered.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Where a source says less of a claim than this, that may tell in other words that something was refused. */
const CLOSE = 0.75;

/** Where it says less than this, it may be of something else. */
const LEAST = 0.25;

/** So much of what is denied must be said on the other side, to be the same, where the source says nearly all of the claim. */
const MUCH = 0.5;
const NEARLY_ALL = 0.9;

/** Where so much is denied, when and where it is so is no part of that. */
const TOLD = 2;

/** Where nothing is told behind a denial, so many words before it tell that it is of the same. */
const ELLIPTIC = 3;

/** Words of a sentence in which denials are looked for; a longer one is no sentence. */
const LONGEST = 200;

/** So many words begin a warning with what is warned of: "do not open". */
const BEGINNING = 3;

/** How many words behind a denial may stand what it is bound to: "not … before". */
const BOUND = 10;

/** What is denied must be denied, and the other way round: the words next to a denial are looked for in the best match. */
export const checkNegation: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  if (isDeniedBeside(reading, best.sentence, support, cues)) return 'negation';
  if (isSaidByOpposite(reading, best.sentence, cues)) return undefined;
  const [denies, joins] = [matcherOf(cues.negations), matcherOf(cues.conjunctions ?? '')];
  const [compares, leads] = [matcherOf(cues.standards), matcherOf(cues.circumstances)];
  const [begins, limits] = [matcherOf(cues.relatives ?? ''), matcherOf(cues.bounds)];
  const marks = [leads, begins] as const;
  const [isOr, isThat] = [matcherOf(cues.alternatives), matcherOf(cues.complementizers)];
  const contrasts = matcherOf(cues.contrasts);
  const charges = matcherOf(cues.charges);
  const isSpeech = matcherOf(cues.attributions);
  // "Not yet", "niet meer dan".
  const isEnd = (lower: string, found: number) =>
    (joins(lower) && !denies(lower) && !compares(lower) && !isOr(lower)) ||
    (found >= TOLD && leads(lower)) ||
    (found > 0 && limits(lower)) ||
    (found > 0 && begins(lower) && (found >= TOLD || !isThat(lower)));
  const [denialsIn, isPending] = [denialsOf(cues), pendingsOf(cues)];
  const isPlan = matcherOf(cues.plans);
  const {nominal} = cues;
  const [first] = reading.words;
  const isThing =
    first !== undefined &&
    nominal?.test(first.lower) === true &&
    best.sentence.words.slice(0, BEGINNING).some(({root, lower}) => root === first.root && !nominal.test(lower));
  // Words of one root may be of two senses.
  const coverage = reading.telling.every((word) => isSaidIn(word, best.sentence)) ? 1 : best.coverage;
  const isClose = coverage >= NEARLY_ALL;
  // Where the verb stands right behind a denial, half of it will do: "no concluyó", not "no shops".
  const most = cues.isGraded === true ? MUCH : MUCH + 0.01;
  const isVerb = inflectedMatcherOf(cues.negations);
  const [claimed, source] = pairedOff(reading, denialsIn(reading), best.sentence, denialsIn(best.sentence), isVerb);
  for (const [denials, from, to, others] of [
    [source, best.sentence, reading, claimed],
    [claimed, reading, best.sentence, source],
  ] as const) {
    for (const index of denials.alone) {
      const all = scopeOf(index, from, isEnd).filter((word) => !denies(word.lower) && !limits(word.lower));
      // "Did not want to comment"
      const scope = all.length > TOLD && isPlan(all[0]?.lower ?? '') ? all.slice(1) : all;
      const [nearest] = scope;
      const isIn = (word: Word) => isSaidIn(word, to) || (word === nearest && isSpoken(word, from, to, isSpeech));
      const denied = scope.filter(isIn);
      const isOfIt = nearest !== undefined && (isIn(nearest) || (denied.length >= 3 && isClose));
      if (!isOfIt || (isClose ? denied.length < most * scope.length : denied.length < scope.length)) continue;
      // One word of a sentence that says little else of it tells of something else.
      if (denied.length < TOLD && coverage < LEAST) continue;
      const {lower = ''} = from.words[index] ?? {};
      // "Refused" may be told by a verb that is not known to deny; and what the claim denies, by a word for the contrary.
      if ((isVerb(lower) || from === reading) && coverage < CLOSE) continue;
      if (isVerb(lower) && (others.alone.length > 0 || (from === reading && isAverse(to, cues)))) continue;
      // Who rejects a charge has been charged.
      if (isVerb(lower) && charges(nearest.lower)) continue;
      // "Opening it draws air": what is warned of may be told as a thing.
      if (isThing && from === best.sentence && index < BEGINNING && nearest.root === first.root) continue;
      // "Which paint does not": the contrast is told without a denial.
      const isElliptic = nearest.at < (from.words[index]?.at ?? 0);
      if (from === best.sentence && isElliptic && reading.words.some((word) => contrasts(word.lower))) continue;
      // "Must decide" and "will decide" of "has yet to decide"
      if (isPending(from.words, index) && !isDone(nearest, to, cues)) continue;
      if (isBound(from, index, to, cues) || (!isVerb(lower) && isSpared(to, from, scope, cues))) continue;
      if (deny(to, others.alone, scope, from, marks) || deny(to, others.paired, scope, from, marks, isEnd)) continue;
      // It may be said in the sentence beside: "He denies it."
      const {clause} = from.words[index] ?? {};
      const said = from.content.filter((word) => word.clause === clause);
      const isBeside = support.some(
        (sentence) =>
          sentence !== best.sentence &&
          ((isVerb(lower) && sentence.words.some((word) => isVerb(word.lower))) ||
            deny(sentence, denialsIn(sentence), said, from, marks, isEnd)),
      );
      if (from === best.sentence || !isBeside) return 'negation';
    }
  }
  return undefined;
};

/** True where the other tells a word as what was done: "has approved", and not "must be approved". */
function isDone({stem}: Word, {words}: Reading, {pasts, pastEnding, futures, plans, pendings, openers}: Cues): boolean {
  const [wasDone, isToCome] = [matcherOf(pasts), matcherOf(`${futures} ${plans} ${openers} ${pendings?.[1] ?? ''}`)];
  return words.some((word, at) => {
    if (word.stem !== stem) return false;
    const before = words.slice(0, at).filter(({clause}) => clause === word.clause);
    const isOpen = before.some(
      ({lower}, index) => isToCome(lower) || isToCome(`${lower}-${before[index + 1]?.lower ?? ''}`),
    );
    return !isOpen && (pastEnding?.test(word.lower) === true || before.some(({lower}) => wasDone(lower)));
  });
}

/** True where the other has a word, in the same sense or in a form of the same: "rule" and "ruled" may be of two. */
const isSaidIn = (word: Word, to: Reading): boolean => shares(word, to) || rootsOf(to).has(word.root);

/** "Said who pays" of "did not say who pays" */
const isSpoken = (nearest: Word, from: Reading, to: Reading, isSpeech: (lower: string) => boolean): boolean => {
  if (!isSpeech(nearest.lower)) return false;
  const behind = ({content}: Reading, word: Word) =>
    content.filter(({at, clause}) => at > word.at && clause === word.clause);
  const said = behind(from, nearest);
  const isSaid = (word: Word) =>
    isSpeech(word.lower) && said.every(({stem}) => behind(to, word).some((other) => other.stem === stem));
  return said.length > 0 && to.words.some(isSaid);
};

/** The words with content of a sentence, each in whatever sense. */
const rootsOf = perObject(({content}: Reading): ReadonlySet<string> => new Set(content.map(({root}) => root)));

/** True where it is denied up to a limit that the other tells without that: "not before May" may be told as "in May". */
function isBound({words, content, figures}: Reading, index: number, to: Reading, cues: Cues): boolean {
  const [limits, isEarlier] = [matcherOf(cues.bounds), matcherOf(cues.deadlines)];
  const [isMore, leads] = [matcherOf(cues.degrees.flat().join(' ')), matcherOf(cues.standards)];
  const limit = words.slice(index + 1, index + 1 + BOUND).find((word, step) => {
    // "Nicht mehr" is bound to nothing, but "nicht mehr als fünf" is.
    const next = words[index + 2 + step];
    const isLimit = !isMore(word.lower) || (next && (figures.has(next) || leads(next.lower)));
    return limits(word.lower) && isLimit && word.clause === words[index]?.clause;
  });
  if (!limit) return false;
  const what = content.find(({at}) => at > limit.at);
  const isOfLimit = ({at}: Word) => what === undefined || to.content.find((word) => word.at > at)?.stem === what.stem;
  if (to.words.some((word) => word.lower === limit.lower || (isEarlier(word.lower) && isOfLimit(word)))) return false;
  return what === undefined || isSaidIn(what, to);
}

/** True where one tells without a denial that something of a scope is not so, by a word that the other does not have. */
function isSpared(to: Reading, {stems}: Reading, scope: readonly Word[], {spares}: Cues): boolean {
  const isSpare = matcherOf(spares);
  const isOfIt = (index: number) => scopeOf(index, to).some((word) => scope.some(({stem}) => stem === word.stem));
  return to.words.some(({lower, stem}, index) => isSpare(lower) && !stems.has(stem) && isOfIt(index));
}

/**
 * True where a sentence denies something in a clause that has one of the words, or of those that are told beside them.
 * @param isEnd Where what is denied ends, if it is not all of the clause.
 */
function deny(
  sentence: Reading,
  denials: readonly number[],
  scope: readonly Word[],
  beside: Reading,
  [leads, begins]: readonly [leads: (lower: string) => boolean, begins: (lower: string) => boolean],
  isEnd?: (lower: string, found: number) => boolean,
): boolean {
  return denials.some((denial) => {
    const denier = sentence.words[denial];
    // "It will, because the other may not."
    const first =
      sentence.words
        .slice(0, denial)
        .filter(({clause, lower}) => clause === denier?.clause && begins(lower))
        .at(-1)?.at ?? 0;
    const isBehind = ({at}: Word) => at > (denier?.at ?? 0);
    // "Without" is of what is behind it.
    const isLed = leads(denier?.lower ?? '');
    const there =
      isEnd || isLed
        ? scopeOf(denial, sentence, isEnd)
            .filter(isBehind)
            .slice(0, isEnd && isLed ? 1 : undefined)
        : sentence.content.filter((word) => word.clause === denier?.clause && word !== denier && word.at >= first);
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

/** The denials of a sentence that the other does not have; and of these those of the same as one of its own: "without insurance". */
interface Denials {
  readonly alone: readonly number[];
  readonly paired: readonly number[];
}

/** Parts the denials of two sentences: verbs of denying that stand in both are neither. */
function pairedOff(
  a: Reading,
  inA: readonly number[],
  b: Reading,
  inB: readonly number[],
  isVerb: (word: string) => boolean,
): [Denials, Denials] {
  const keyOf = ({words, content}: Reading, index: number) => {
    const word = words[index];
    if (!word || isVerb(word.lower)) return word?.stem;
    const next = content.find(({at}) => at > word.at);
    return next?.clause === word.clause ? `not ${next.stem}` : undefined;
  };
  const [ofA, ofB] = [inA.map((index) => keyOf(a, index)), inB.map((index) => keyOf(b, index))];
  const part = ({words}: Reading, indices: readonly number[], keys: readonly unknown[], others: readonly unknown[]) => {
    const isPaired = (_: number, i: number) => keys[i] !== undefined && others.includes(keys[i]);
    return {
      alone: indices.filter((index, i) => !isPaired(index, i)),
      paired: indices.filter((index, i) => isPaired(index, i) && !isVerb(words[index]?.lower ?? '')),
    };
  };
  return [part(a, inA, ofA, ofB), part(b, inB, ofB, ofA)];
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
