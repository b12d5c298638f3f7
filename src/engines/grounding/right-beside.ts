import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {partUpTo} from './parts.js';
import {beginsThing, type Place} from './places.js';
import {unitsOf} from './units.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Fewer words with content may stand before a name and tell who it is. */
const TITLES = 4;

/** "Ek sued the firm": nothing else stands between one and a verb that is done to another. */
export function isRightBefore(reading: Reading, {index, clause}: Place, verb: Place, cues: Cues): boolean {
  const {words, figures} = reading;
  const isPassive = matcherOf(cues.passives);
  const between = words.slice(index + 1, verb.index);
  const [next, second] = words.slice(verb.index + 1);
  const isThing = (word: Word | undefined) =>
    word?.clause === clause && (beginsThing(word, figures, cues) || word.isCapitalized);
  return (
    clause === verb.clause &&
    index < verb.index &&
    isLedAll(reading, between, cues) &&
    !between.some(({lower}) => isPassive(lower)) &&
    areFree(between.slice(-1), cues) &&
    // "Will lend it a bronze"
    (isThing(next) ||
      (next !== undefined && areFree([next], cues) && contentIn(reading, [next]) === 0 && isThing(second)))
  );
}

/** "He sued Ek": it is done to one that stands right behind the verb, as somebody who does it stands before. */
export function isRightBehind(
  reading: Reading,
  {index, clause, isObject, isName}: Place,
  verb: Place,
  cues: Cues,
): boolean {
  const {words, figures, content} = reading;
  const isPronoun = matcherOf(cues.pronouns ?? '');
  const {from} = partUpTo(reading, verb.index, cues);
  const units = unitsOf(cues.units);
  // In some languages what is no doer may stand before the verb as well, as "this week" and "later".
  const isDoer = (word: Word, step: number) =>
    isPronoun(word.lower) ||
    (content.includes(word) &&
      !units.has(word.lower) &&
      beginsThing(words[from + step - 1], figures, cues) &&
      areFree(words.slice(Math.max(from, from + step - 2), from + step), cues));
  const between = words.slice(verb.index + 1, index);
  const behind = words[index + 1];
  const isMore =
    behind?.clause === clause && !behind.isCapitalized && !figures.has(behind) && contentIn(reading, [behind]) > 0;
  return (
    clause === verb.clause &&
    index > verb.index &&
    (isObject || areFree(between, cues)) &&
    !isMore &&
    // "Its smaller rival Ek"
    contentIn(reading, between) < (isName && beginsThing(between[0], figures, cues) ? TITLES : 2) &&
    areFree(words.slice(verb.index - 1, verb.index), cues) &&
    words.slice(from, verb.index).some(isDoer)
  );
}

/** True where none of some words leads to what is behind it. */
function areFree(
  words: readonly Word[],
  {circumstances, prepositions = '', genitives, objects, conjunctions = ''}: Cues,
): boolean {
  const leads = matcherOf(`${circumstances} ${prepositions} ${genitives} ${objects} ${conjunctions}`);
  return !words.some(({lower}) => leads(lower));
}

const contentIn = ({content}: Reading, words: readonly Word[]): number =>
  words.filter((word) => content.includes(word)).length;

/** True where what some words tell is led to: "from Ulm" of "tugs from Ulm". */
function isLedAll(reading: Reading, words: readonly Word[], cues: Cues): boolean {
  const [first] = words;
  return (
    contentIn(reading, words) === 0 ||
    (contentIn(reading, words) === 1 && first !== undefined && !areFree([first], cues))
  );
}
