import type {Check, Claim} from './claim.js';
import type {Cues} from './cues.js';
import type {Evidence, Reading} from './evidence.js';
import {isSameQuantity, type Quantity} from './numbers.js';
import {isOne} from './same-number.js';
import {tellersOf} from './tellers.js';
import {unitsOf} from './units.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many words that tell something around it tell what "all" or "most" is of. */
const AROUND = 5;
/** Of those, so many are what it is of. */
const NEXT = 2;
/** The level of "all". */
const ALL = 3;
/** Behind "all" so many words may stand before what it is of: "tous les ans". */
const ARTICLES = 2;
/** Of a claim a source must say this much, where none says most of what is around an "all". */
const LEAST = 0.4;
/** So many words before "all" may stand what denies it, and beside a word how many there are of it. */
const BESIDE = 4;
/** So many characters may stand between a number and what it is of. */
const NEAR = 12;
/** Where a source says so much of a claim, an "all" or a "most" that it has not is new. */
const CLOSE = 0.8;

/** A sentence of more such words is no sentence. */
const MOST = 30;

/** A word of number or scope, with how much it claims: 1 for "some", 2 for "most", 3 for "all" and for "whole". */
interface Scope {
  readonly word: Word;
  readonly level: number;
  /** "The whole team" may be told of the team. */
  readonly isWhole: boolean;
}

/**
 * "Some" must not become "most", nor "most" "all"; nor must "all" be put in where the article tells of a part, or where a
 * source says all the rest.
 */
export const checkScope: Check = (claim, evidence) => {
  const {reading} = claim;
  const isWider = (scope: Scope) =>
    scope.level > 1 &&
    !isBase(scope.word, reading, evidence.cues) &&
    !isOften(scope.word, reading, evidence.cues) &&
    isWiderThanTold(scope, claim, evidence);
  return scopesOf(reading, evidence.cues).some(isWider) ? 'number' : undefined;
};

function isWiderThanTold({word, level, isWhole}: Scope, {reading, matches}: Claim, evidence: Evidence): boolean {
  const {cues} = evidence;
  const [best] = matches;
  const what = nearest(word, reading, NEXT);
  const isOfIt = ({stem, lower}: Word) =>
    what.some((other) => other.stem === stem || (cues.hasCompounds === true && isEnded(lower, other.lower)));
  const isNear = (place: Word, sentence: Reading, count: number) => nearest(place, sentence, count).some(isOfIt);
  const said = tellersOf(nearest(word, reading, AROUND), evidence);
  const tellers = said.length > 0 || !best || best.coverage < LEAST ? said : [best.sentence];
  const told = tellers.flatMap((sentence) => scopesOf(sentence, cues).map((scope) => ({...scope, sentence})));
  const levels = told.filter((other) => isNear(other.word, other.sentence, NEXT)).map((other) => other.level);
  const isExcept = matcherOf(cues.exceptions);
  const exceptions = reading.words.some(({lower}) => isExcept(lower))
    ? []
    : tellers.flatMap((sentence) =>
        sentence.words.filter(({lower}) => isExcept(lower)).map((exception) => ({exception, sentence})),
      );
  if (levels.length > 0) {
    const isLimited = exceptions.some(({exception, sentence}) => isNear(exception, sentence, AROUND));
    return Math.max(...levels) < level || (level === ALL && isLimited);
  }
  if (level === ALL && !isWhole && tellers.length > 0) {
    if (told.some((other) => other.level === ALL)) return false;
    const isPart =
      told.some((other) => isNear(other.word, other.sentence, AROUND)) ||
      tellers.some((sentence) =>
        sentence.quantities.slice(0, MOST).some((each) => isOfPart(each, sentence, reading, isOfIt)),
      );
    if (exceptions.length > 0 || isPart) return true;
  }
  return (
    best !== undefined &&
    best.coverage >= CLOSE &&
    scopesOf(best.sentence, cues).length === 0 &&
    best.sentence.quantities.length === 0
  );
}

/** True where a compound ends in a word: "Billiggeräte" in "Geräte". */
const isEnded = (compound: string, word: string): boolean => word.length >= 5 && compound.endsWith(word);

/** "35 percent of all": that is what there is in all, of which it tells a part. */
function isBase(word: Word, {words, quantities}: Reading, {genitives}: Cues): boolean {
  const before = words[words.indexOf(word) - 1];
  return (
    before !== undefined &&
    matcherOf(genitives)(before.lower) &&
    quantities.some(({at, text}) => at < before.at && before.at - (at + text.length) <= NEAR)
  );
}

/** "Every year", "all day": that is how often, or how long. */
function isOften(word: Word, {words, measures}: Reading, {units}: Cues): boolean {
  const index = words.indexOf(word);
  const behind = words.slice(index + 1, index + 1 + ARTICLES);
  const known = unitsOf(units);
  return behind.some(({lower, at}) => known.has(lower) || measures.some((measure) => measure.at === at));
}

/** True where a number beside a word that is told of all is how many it is told of. */
function isOfPart(quantity: Quantity, sentence: Reading, reading: Reading, isOfIt: (word: Word) => boolean): boolean {
  if (isOne(quantity) || reading.quantities.some((mine) => isSameQuantity(mine, quantity))) return false;
  const index = sentence.words.findIndex(({at}) => at >= quantity.at);
  return sentence.words.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).some(isOfIt);
}

/** The words of scope in a sentence; "all" that is denied is some. */
function scopesOf({words}: Reading, {scopes, negations, idioms}: Cues): Scope[] {
  const denies = matcherOf(negations);
  const isIdiom = matcherOf(idioms);
  const found = words.flatMap((word, i) => {
    const index = scopes.findIndex((list) => matcherOf(list)(word.lower));
    const isOfIdiom = [i, i + 1].some((at) => isIdiom(`${words[at - 1]?.lower ?? ''}-${words[at]?.lower ?? ''}`));
    if (index < 0 || isOfIdiom) return [];
    const isDenied = words
      .slice(Math.max(0, i - BESIDE), i)
      .some(({lower, clause}) => denies(lower) && clause === word.clause);
    return [{word, level: index + 1 >= ALL && isDenied ? 1 : Math.min(index + 1, ALL), isWhole: index >= ALL}];
  });
  return found.slice(0, MOST);
}

/** The words that tell something and stand next to a word, those of its clause first. */
function nearest(word: Word, {telling}: Reading, count: number): Word[] {
  const isApart = ({clause}: Word) => Number(clause !== word.clause);
  return telling
    .filter((other) => other !== word)
    .sort((a, b) => isApart(a) - isApart(b) || Math.abs(a.at - word.at) - Math.abs(b.at - word.at))
    .slice(0, count);
}
