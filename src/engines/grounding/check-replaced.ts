import {isDateWord} from './calendar.js';
import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Evidence, Reading, SourceSentence} from './evidence.js';
import {bareName} from './name-runs.js';
import {areNamesakes, namedIn} from './named.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Of a claim a source must say so much, for its words to be where the claim's come from. */
const CLOSE = 0.5;
/** A sentence of more names is no sentence, and of one with more words no place is looked for. */
const MOST = 12;
const LONGEST = 200;
/** A name of more words is a headline. */
const LONGEST_NAME = 4;
/** So many letters of a noun may differ, for it to be a name that was written wrong. */
const SLIP = 2;
/** So many letters has a name that can be told from another by them. */
const LONG = 5;

/**
 * A name must not stand where the article has another one, between the same words: "of the Melbury Railway" of "of the Harnham
 * Railway", though it tells of Melbury elsewhere.
 */
export const checkReplaced: Check = ({reading, matches}, evidence) => {
  const {words} = reading;
  const close = matches.filter(({sentence, coverage}) => coverage >= CLOSE && sentence.words.length <= LONGEST);
  const names = words
    .slice(0, LONGEST)
    .flatMap((word, index) =>
      isName(word) && (!word.isInitial || evidence.properNames.has(bareName(word))) ? [index] : [],
    )
    .slice(0, MOST);
  const isReplaced = (index: number, sentence: SourceSentence): boolean => {
    const mine = words[index];
    if (!mine || has(sentence.words, mine)) return false;
    return sentence.words.some(
      (its, at) =>
        isName(its) &&
        (its.stem !== mine.stem || mine.lower.includes('-')) &&
        !has(words, its) &&
        isBetweenSame(reading, index, sentence, at, evidence.cues) &&
        (!evidence.cues.capitalNouns || isSlip(mine.lower, its.lower)) &&
        !areOne(mine, its, evidence),
    );
  };
  // A sentence that says as much has the name itself.
  const isIts = (index: number, least: number) =>
    close.some(({sentence, coverage}) => {
      const mine = words[index];
      return coverage >= least && mine !== undefined && has(sentence.words, mine);
    });
  const isElse = close.some(({sentence, coverage}) =>
    names.some((index) => {
      const isOther = () => isReplaced(index, sentence) || hasNamesake(index, reading, sentence, evidence);
      return !isIts(index, coverage) && isOther();
    }),
  );
  return isElse ? 'name' : undefined;
};

const has = (some: readonly Word[], name: Word): boolean => some.some((word) => bareName(word) === bareName(name));

/** Initials may be of another name. */
const isName = ({isCapitalized, text, lower}: Word): boolean =>
  isCapitalized && lower.length > 2 && !isDateWord(lower) && !/\d|^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** "Jan Ek" of "Ida Ek", where the one is not told of the other; not of "Ida Ek's father", who may be he. */
const hasNamesake = (index: number, reading: Reading, sentence: Reading, evidence: Evidence): boolean =>
  namedIn(reading, evidence).some(
    (name) =>
      name.start === index &&
      namedIn(sentence, evidence).some(
        (other) =>
          areNamesakes(name, other) &&
          sentence.words[other.end - 1]?.isPossessive === false &&
          !matcherOf(evidence.cues.genitives)(sentence.words[other.start - 1]?.lower ?? '') &&
          reading.words.every((word) => bareName(word) !== other.first),
      ),
  );

/** True where the same words stand right before and behind both; at the end of a clause, or where they tell something, two before. */
function isBetweenSame(claim: Reading, index: number, sentence: Reading, at: number, {capitalNouns}: Cues): boolean {
  const [mine, its] = [runAround(claim.words, index, sentence.words), runAround(sentence.words, at, claim.words)];
  const isSame = (word: Word | undefined, other: Word | undefined) =>
    word !== undefined &&
    word.lower === other?.lower &&
    word.clause - (claim.words[index]?.clause ?? 0) === other.clause - (sentence.words[at]?.clause ?? 0);
  const isBefore = (step: number) => isSame(claim.words[mine.start - step], sentence.words[its.start - step]);
  const [next, before] = [claim.words[mine.end], claim.words.slice(Math.max(0, mine.start - 2), mine.start)];
  const isLast = next === undefined || next.clause !== claim.words[index]?.clause;
  const isTold = isLast || (!capitalNouns && before.some((word) => claim.content.includes(word)));
  return isBefore(1) && (isSame(next, sentence.words[its.end]) || (isBefore(2) && isTold));
}

/** The words of a name around one of them that another sentence has not. */
function runAround(words: readonly Word[], index: number, others: readonly Word[]) {
  const isPart = (at: number) => {
    const word = words[at];
    const isNear = Math.abs(at - index) < LONGEST_NAME;
    return isNear && word?.clause === words[index]?.clause && word !== undefined && isName(word) && !has(others, word);
  };
  let [start, end] = [index, index + 1];
  while (isPart(start - 1)) start--;
  while (isPart(end)) end++;
  return {start, end};
}

/** True where two nouns differ by a letter or two: "Rieden", "Bieden". */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG) return false;
  return Array.from(a).filter((letter, index) => letter !== b[index]).length <= SLIP;
}

/** True where two names stand together somewhere, as parts of one: "Anna Ek". */
function areOne(a: Word, b: Word, {followers}: Evidence): boolean {
  const [one, other] = [bareName(a), bareName(b)];
  return followers.get(one)?.names.has(other) === true || followers.get(other)?.names.has(one) === true;
}
