import {shares, type Check} from './claim.js';
import type {Evidence, Reading, SourceSentence} from './evidence.js';
import {bareName, namesIn, type Name} from './name-runs.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many words with content behind a name, up to the next one, tell what it does. */
const TELLING = 5;

/** A sentence of more names is no sentence. */
const MOST = 30;
/** How many words with content may stand between what leads to a name and the name: "led by the ecologist Dr Holt". */
const TITLES = 2;

/**
 * Who does something, and whom or where it is done to, must be who it is in the article: where a name stands right beside
 * what the article says of another name, and nowhere of this one, it has taken the other's place.
 */
export const checkDoers: Check = ({reading}, evidence) => {
  const names = namesOf(reading, evidence).slice(0, MOST);
  const isWrong = (name: Name, index: number) =>
    !isAcronym(name, reading) &&
    (hasTakenPlace(name, names[index + 1]?.start ?? reading.words.length, reading, evidence) ||
      isLedToElse(name, names[index - 1]?.end ?? 0, reading, evidence));
  return names.some(isWrong) ? 'roles' : undefined;
};

/** True where a name stands before what another does. */
function hasTakenPlace(name: Name, until: number, reading: Reading, evidence: Evidence): boolean {
  const told = toldBetween(name.end, until, reading).slice(0, TELLING);
  const [verb] = told;
  if (!verb || isLedTo(reading, name, evidence)) return false;
  const isPassive = isPassiveBetween(reading, name.end, reading.words.indexOf(verb), evidence);
  const isOthers = (sentence: SourceSentence) => {
    const at = sentence.words.findIndex(({stem}) => stem === verb.stem);
    const other = doerOf(at, sentence, evidence);
    if (!other || isSame(other, name) || isPassiveBetween(sentence, other.end, at, evidence) !== isPassive)
      return false;
    return isNamed(name, sentence) ? isBehind(name, sentence, at) : !isNamed(other, reading);
  };
  const tellers = tellersOf(told, evidence);
  return tellers.length > 0 && tellers.every(isOthers);
}

/** True where the words that lead to a name lead to another. */
function isLedToElse(name: Name, from: number, reading: Reading, evidence: Evidence): boolean {
  const told = toldBetween(from, name.start, reading).reverse().slice(0, TELLING);
  const tellers = tellersOf(told, evidence);
  const isOthers = (sentence: SourceSentence) => {
    const head = told.slice(0, TITLES + 1).find((word) => shares(word, sentence));
    if (!head || isNamed(name, sentence)) return false;
    const at = sentence.words.findIndex(({stem}) => stem === head.stem);
    const other = namesOf(sentence, evidence).find(({start}) => start > at);
    if (!other || isNamed(other, reading)) return false;
    const mine = leadsBetween(reading, reading.words.indexOf(head) + 1, name.start, evidence);
    return mine !== undefined && mine === leadsBetween(sentence, at + 1, other.start, evidence);
  };
  return tellers.length > 0 && tellers.every(isOthers);
}

/** The prepositions between two places of a clause that stand near each other. */
function leadsBetween({words, content}: Reading, from: number, to: number, {cues}: Evidence): string | undefined {
  const leads = matcherOf(`${cues.circumstances} ${cues.genitives} ${cues.agents}`);
  const between = words.slice(from, to);
  const carried = between.filter((word) => content.includes(word));
  if (carried.length > TITLES || words[from - 1]?.clause !== words[to]?.clause) return undefined;
  return between.flatMap(({lower}) => (leads(lower) ? [lower] : [])).join(' ');
}

function namesOf(reading: Reading, {properNames, cues}: Evidence): Name[] {
  return namesIn(reading, (bare) => properNames.has(bare), cues.capitalNouns ? 2 : 1);
}

/** The words between two places that tell something. */
function toldBetween(from: number, to: number, {words, telling}: Reading): Word[] {
  const [start, end] = [words[from]?.at ?? Infinity, words[to]?.at ?? Infinity];
  return telling.filter(({at}) => at >= start && at < end);
}

/** True where a preposition leads to a name. */
function isLedTo({words}: Reading, {start}: Name, {cues}: Evidence): boolean {
  const leads = matcherOf(`${cues.circumstances} ${cues.genitives} ${cues.agents}`);
  const before = words.slice(Math.max(0, start - 2), start);
  return before.some(({lower, clause}) => leads(lower) && clause === words[start]?.clause);
}

/** Initials may be of what the article names in full. */
function isAcronym({start, end}: Name, {words}: Reading): boolean {
  return words.slice(start, end).some(({text}) => /^\p{Lu}[\p{Lu}.]+$/u.test(text));
}

/** True where a sentence has a word of a name. */
function isNamed({parts}: Name, {words}: Reading): boolean {
  return words.some((word) => isPartOf(parts, word));
}

/** True where a name stands in a sentence behind a word alone. */
function isBehind({parts}: Name, {words}: Reading, index: number): boolean {
  return words.every((word, at) => at > index || !isPartOf(parts, word));
}

const isPartOf = (parts: ReadonlySet<string>, word: Word): boolean =>
  Array.from(parts).some((part) => bareName(word).startsWith(part));

const isSame = ({parts}: Name, other: Name): boolean => Array.from(parts).some((part) => other.parts.has(part));

/** True where words of the passive stand between two places. */
function isPassiveBetween({words}: Reading, from: number, to: number, {cues}: Evidence): boolean {
  const isOfPassive = matcherOf(cues.passives);
  return words.slice(from, to).some(({lower}) => isOfPassive(lower));
}

/** The name that stands right before a word in a sentence. */
function doerOf(at: number, sentence: SourceSentence, evidence: Evidence): Name | undefined {
  const name = namesOf(sentence, evidence)
    .filter(({end}) => end <= at)
    .at(-1);
  if (!name || isLedTo(sentence, name, evidence)) return undefined;
  const isElse = matcherOf(`${evidence.cues.attributions} ${evidence.cues.articles}`);
  const isOwn = (word: Word) =>
    !sentence.content.includes(word) && !isElse(word.lower) && !evidence.isDependent(word.lower);
  return sentence.words.slice(name.end, at).every(isOwn) ? name : undefined;
}
