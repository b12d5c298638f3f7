import {isDateWord} from './calendar.js';
import type {Check} from './claim.js';
import type {Evidence, SourceSentence} from './evidence.js';
import {bareName} from './name-runs.js';
import type {Word} from './words.js';

/** Of a claim a source must say so much, for its words to be where the claim's come from. */
const CLOSE = 0.5;
/** A sentence of more names is no sentence, and of one with more words no place is looked for. */
const MOST = 12;
const LONGEST = 200;
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
    .flatMap((word, index) => (isName(word) && !word.isInitial ? [index] : []))
    .slice(0, MOST);
  const has = (some: readonly Word[], name: Word) => some.some((word) => bareName(word) === bareName(name));
  const isReplaced = (index: number, sentence: SourceSentence): boolean => {
    const mine = words[index];
    if (!mine || has(sentence.words, mine)) return false;
    return sentence.words.some(
      (its, at) =>
        isName(its) &&
        its.stem !== mine.stem &&
        !has(words, its) &&
        isBetweenSame(words, index, sentence.words, at) &&
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
    names.some((index) => !isIts(index, coverage) && isReplaced(index, sentence)),
  );
  return isElse ? 'name' : undefined;
};

const isName = ({isCapitalized, lower}: Word): boolean =>
  isCapitalized && lower.length > 2 && !isDateWord(lower) && !/\d/.test(lower);

/** True where the same words stand right before and behind both; at the end of a sentence two before it. */
function isBetweenSame(words: readonly Word[], index: number, others: readonly Word[], at: number): boolean {
  const isSame = (step: number) => {
    const [word, other] = [words[index + step], others[at + step]];
    return (
      word !== undefined &&
      word.lower === other?.lower &&
      word.clause - (words[index]?.clause ?? 0) === other.clause - (others[at]?.clause ?? 0)
    );
  };
  const next = words[index + 1];
  const isLast = next === undefined || next.clause !== words[index]?.clause;
  return isSame(-1) && isSame(isLast ? -2 : 1);
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
