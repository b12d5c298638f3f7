import {shares, type Check} from './claim.js';
import {areConverse} from './check-converses.js';
import {deedOf, type Deed} from './deed.js';
import {doerAt, holdersOf, type Doer} from './doer-at.js';
import type {Evidence, Reading, SourceSentence} from './evidence.js';
import {isAcronym, isNamedIn, isNamedNear, isSame, namedIn, type Named} from './named.js';
import {beginsThing} from './places.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A sentence of more names is no sentence, and what more sentences tell is told all over. */
const MOST = 30;
/** A sentence that has so much of what a name is told to do tells the same; and so much of all that is told with it. */
const MUCH = 0.75;
const CLOSE = 0.4;
/** So many words may stand between what somebody is and the name: "the founder of the firm Aas, Ida Vik". */
const BESIDE = 5;
/** How many words with content may stand between what leads to a name and the name: "led by the ecologist Dr Holt". */
const TITLES = 2;

/**
 * Who does something, and whom or where it is done to, must be who it is in the article: where a name stands right beside
 * what the article says of another name, and nowhere of this one, it has taken the other's place.
 */
export const checkDoers: Check = ({reading, matches}, evidence) => {
  const close = new Set(matches.filter(({coverage}) => coverage >= CLOSE).map(({sentence}) => sentence));
  const names = namedIn(reading, evidence).slice(0, MOST);
  const isWrong = (name: Named, index: number): boolean => {
    if (isAcronym(name, reading, evidence)) return false;
    const deed = deedOf(index, names, reading, evidence);
    return deed !== undefined && isOwn(deed, reading, evidence) && hasTakenPlace(deed, close, reading, evidence);
  };
  return names.some(isWrong) ? 'roles' : undefined;
};

/** "Orr, whose clerk is Ek, paid": a verb of another clause may be of another name. */
function isOwn({name, verb}: Deed, reading: Reading, evidence: Evidence): boolean {
  if (!verb || verb.clause === reading.words[name.start]?.clause) return true;
  const doer = doerAt(reading, reading.words.indexOf(verb), evidence);
  return !doer || isSame(doer.name, name);
}

/** True where a name stands before what another does. */
function hasTakenPlace(deed: Deed, close: ReadonlySet<SourceSentence>, reading: Reading, evidence: Evidence): boolean {
  const {verb, told} = deed;
  if (told.length === 1) return hasTakenVerb(deed, reading, evidence);
  const all = tellersOf(told, evidence, MUCH);
  if (!all.some((sentence) => close.has(sentence))) return false;
  // Of those that tell as much, those that have the verb.
  const withVerb = verb ? all.filter((sentence) => shares(verb, sentence)) : [];
  const tellers = (withVerb.length > 0 ? withVerb : all).slice(0, MOST);
  const isOthers = (sentence: SourceSentence) => {
    const at = verb ? indexOf(verb, sentence) : -1;
    if (verb && areConverse(verb.lower, sentence.words[at]?.lower ?? '', evidence.cues)) return false;
    return isVerb(at, sentence, evidence)
      ? isDoneByElse(deed, at, sentence, reading, evidence)
      : isToldOfElse(deed, sentence, reading, evidence);
  };
  return tellers.length > 0 && tellers.every(isOthers);
}

/** "Ek thanked Orr": the verb alone tells what Ek did, where the article has it once, of somebody else. */
function hasTakenVerb(deed: Deed, reading: Reading, evidence: Evidence): boolean {
  const {name, verb, isSure} = deed;
  const {attributions, pasts, pastEnding} = evidence.cues;
  // Many say something.
  if (!verb || !isSure || matcherOf(attributions)(verb.lower)) return false;
  const index = reading.words.indexOf(verb);
  const before = reading.words[index - 1];
  // Where the forms of verbs are known, other words are none, but in "is the founder" and "has met".
  const isTold = beginsThing(before, reading.figures, evidence.cues) || matcherOf(pasts)(before?.lower ?? '');
  if (pastEnding && !isTold && !pastEnding.test(verb.lower) && !verb.lower.endsWith('s')) return false;
  const [sentence, ...more] = evidence.sentences.filter((each) => shares(verb, each));
  if (!sentence || more.length > 0 || isNamedIn(name, sentence)) return false;
  const at = indexOf(verb, sentence);
  if (areConverse(verb.lower, sentence.words[at]?.lower ?? '', evidence.cues)) return false;
  if (isVerb(at, sentence, evidence)) return isDoneByElse(deed, at, sentence, reading, evidence);
  // "The founder of Aas, Ida Vik": she founded it.
  const holder = holderBeside(at, sentence, evidence);
  // "Front-runner Ida Vik" says nothing of the party before it.
  const isTitle = verb.lower === sentence.words[at]?.lower && !beginsThing(before, reading.figures, evidence.cues);
  return holder !== undefined && !isTitle && !isNamedIn(holder, reading);
}

/** The name of whom a noun stands beside: behind it, but for whose it is, or before it with a comma between. */
function holderBeside(at: number, reading: Reading, evidence: Evidence): Named | undefined {
  const {words} = reading;
  const names = namedIn(reading, evidence).filter(({standing}) => standing !== 'led');
  const clause = words[at]?.clause ?? 0;
  const isNext = ({start}: Named) => start > at && start - at <= BESIDE && words[start]?.clause === clause + 1;
  const isBefore = ({end}: Named) => end < at && at - end <= 2 && words[end - 1]?.clause === clause - 1;
  return names.find((name) => name.start === at + 1) ?? names.find(isNext) ?? names.find(isBefore);
}

/** Where a sentence has a word, in the same form if it can be. */
function indexOf({lower, stem}: Word, {words, telling}: Reading): number {
  const word = telling.find((other) => other.lower === lower) ?? telling.find((other) => other.stem === stem);
  return word ? words.indexOf(word) : -1;
}

/** True where no article, number or preposition shows a word to be a thing: "its old warehouse", "in defence". */
function isVerb(index: number, reading: Reading, evidence: Evidence): boolean {
  const {words, content, figures} = reading;
  const {cues} = evidence;
  const leads = matcherOf(`${cues.circumstances} ${cues.genitives}`);
  let at = index - 1;
  // What stands before it belongs to it, up to a name.
  for (let left = TITLES; left > 0; left--, at--) {
    const word = words[at];
    if (!word || word.isCapitalized || figures.has(word) || !content.includes(word)) break;
  }
  const [before, first] = [words[at], words[index - 1]];
  const isOfSame = before?.clause === words[index]?.clause;
  // "Ek la vio": what is an article elsewhere stands for what is done to.
  const isPronoun = namedIn(reading, evidence).some(({end, standing}) => end === at && standing === 'free');
  return index >= 0 && !leads(first?.lower ?? '') && (!isOfSame || isPronoun || !beginsThing(before, figures, cues));
}

/** True where a sentence has another name do what a verb tells. */
function isDoneByElse(
  {name, isDoneTo, isSure}: Deed,
  at: number,
  sentence: SourceSentence,
  reading: Reading,
  evidence: Evidence,
): boolean {
  const doer = doerAt(sentence, at, evidence);
  // "Ek met Orr": both do.
  const isMutual = matcherOf(evidence.cues.mutuals)(sentence.words[at]?.lower ?? '');
  if (!doer || isMutual || isSame(doer.name, name) || doer.isDoneTo !== isDoneTo) return false;
  // "Ann and Bo won": both do it.
  const isBoth = namedIn(reading, evidence).some(
    (other) => isSame(other, doer.name) && other.standing !== 'led' && areJoined(other, name, reading, evidence),
  );
  return !isBoth && !mayDo(name, doer, isSure && doer.isSure, sentence, at, evidence);
}

/** True where a sentence tells of another name alone what a claim tells of one. */
function isToldOfElse({name, verb}: Deed, sentence: SourceSentence, reading: Reading, evidence: Evidence): boolean {
  if (isNamedIn(name, sentence)) return false;
  const holders = holdersOf(sentence, evidence).slice(0, MOST);
  // "She" may stand for who is named beside it.
  if (verb && isNamedNear(name, evidence.sentences.indexOf(sentence), evidence)) return false;
  const isClear = [name, ...holders].every((each) => isSurelyName(each, evidence));
  return isClear && holders.length > 0 && holders.every((holder) => !isNamedIn(holder, reading));
}

/** Where every noun has a capital, two of them may be no name. */
const isSurelyName = ({own}: Named, {surnames, cues}: Evidence): boolean =>
  cues.capitalNouns === undefined || Array.from(own).some((part) => surnames.has(part));

/** True where a name stands in a sentence where it may do what another is found to do. */
function mayDo(
  name: Named,
  doer: Doer,
  isSure: boolean,
  sentence: SourceSentence,
  index: number,
  evidence: Evidence,
): boolean {
  if (!isNamedIn(name, sentence)) return false;
  const there = namedIn(sentence, evidence).filter((other) => isSame(name, other));
  if (there.length === 0) return true;
  return there.some((other) =>
    isSure ? areJoined(other, doer.name, sentence, evidence) : other.start < index && other.standing !== 'led',
  );
}

/** True where two names stand side by side, with a joining word between them: "Ann and Bo", "the Dukes of Ulm". */
function areJoined(a: Named, b: Named, {words}: Reading, {cues}: Evidence): boolean {
  const joins = matcherOf(`${cues.conjunctions ?? ''} ${cues.genitives}`);
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end <= TITLES && words.slice(first.end, second.start).some(({lower}) => joins(lower));
}
