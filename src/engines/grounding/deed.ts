import type {Cues} from './cues.js';
import type {Evidence, Reading} from './evidence.js';
import {isSame, isTeller, namedIn, type Named} from './named.js';
import {partUpTo} from './parts.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many words with content beside a name, up to the next one, tell what it does. */
export const TELLING = 5;

/** Fewer words before a name tell nothing by themselves. */
const FEWEST = 2;

/** What a name is told to do. */
export interface Deed {
  readonly name: Named;
  /** The words that tell it, those next to the name first. */
  readonly told: readonly Word[];
  /** The one of them that is next to the name; none where the name is of somebody who tells all of it: "according to Ek". */
  readonly verb?: Word;
  /** It is done to the name. */
  readonly isDoneTo: boolean;
  /** Nothing else stands between the name and the verb. */
  readonly isSure: boolean;
}

/** What one of the names of a sentence does, between those before and behind that may do something as well. */
export function deedOf(index: number, names: readonly Named[], reading: Reading, evidence: Evidence): Deed | undefined {
  const {cues} = evidence;
  const name = names[index];
  if (!name || name.standing === 'led' || isTeller(name, reading)) return undefined;
  const {standing, start, end} = name;
  const isOther = (other: Named) => other.standing !== 'led';
  const from = names.slice(0, index).filter(isOther).at(-1)?.end ?? 0;
  // "Ek beat Orr on points": who stands right behind the verb does nothing, unless a verb is next to it.
  const isVerbal = matcherOf(`${cues.attributions} ${cues.pasts} ${cues.futures} ${cues.passives}`);
  const content = new Set(reading.content);
  const mayDo = (other: Named): boolean => {
    const next = reading.words[other.end];
    const isNext = next !== undefined && next.clause === reading.words[other.start]?.clause;
    const before = Math.max(end, partUpTo(reading, other.start, cues).from);
    return (
      toldBetween(before, other.start, reading).length !== 1 || (isNext && (content.has(next) || isVerbal(next.lower)))
    );
  };
  const until = names.slice(index + 1).find((other) => isOther(other) && mayDo(other))?.start ?? reading.words.length;
  const named = new Set(names.flatMap((other) => reading.words.slice(other.start, other.end)));
  const leads = matcherOf(cues.circumstances);
  const between = (first: number, last: number) =>
    toldBetween(first, last, reading).filter((word) => !named.has(word) && !leads(word.lower));
  const isSpeech = matcherOf(cues.attributions);
  const part = partUpTo(reading, start, cues);
  const behind = between(isOfName(name, reading, evidence) ? end + 1 : end, until);
  let told = behind;
  let says = standing === 'source';
  if (standing === 'agent') {
    // "Approved by Ek"; "led by Ek, the team won".
    const before = between(Math.max(from, part.from), start).reverse();
    told = before.length < FEWEST && from === 0 ? [...before, ...behind] : before;
  } else if (behind.length < FEWEST && from === 0) {
    // "It rained, Ek said"; "it rained, said Ek"; "the house that Ek built".
    const before = between(from, part.from).reverse();
    const isSpeaker = behind.length === 0 && isSpeech(reading.words[part.from]?.lower ?? '');
    says ||= isSpeaker || behind.some(({lower}) => isSpeech(lower));
    told = says ? before : behind.length > 0 ? [...behind, ...before] : behind;
  }
  const verb = says
    ? undefined
    : told.find((word) => !reading.figures.has(word) && !(cues.capitalNouns && word.isCapitalized));
  // "Ek 6-4, 6-3" is no deed.
  if (!verb && !says) return undefined;
  const at = verb ? reading.words.indexOf(verb) : -1;
  // "Won the Open by beating Orr": the Open beat nobody.
  const isLed = matcherOf(`${cues.agents} ${cues.circumstances}`)(reading.words[at - 1]?.lower ?? '');
  if (verb && isLed && cues.nominal?.test(verb.lower) === true) return undefined;
  return {
    name,
    told: told.slice(0, TELLING),
    ...(verb && {verb}),
    isDoneTo: standing === 'free' && at >= 0 && isPassiveBetween(reading, end, at, cues),
    isSure: standing === 'agent' || (verb === told[0] && verb?.clause === reading.words[start]?.clause),
  };
}

/** The words between two places that tell something. */
function toldBetween(from: number, to: number, {words, telling}: Reading): Word[] {
  const [start, end] = [words[from]?.at ?? Infinity, words[to]?.at ?? Infinity];
  return telling.filter(({at}) => at >= start && at < end);
}

/** True where words of the passive stand between two places. */
function isPassiveBetween({words}: Reading, from: number, to: number, {passives}: Cues): boolean {
  const isOfPassive = matcherOf(passives);
  return words.slice(from, to).some(({lower}) => isOfPassive(lower));
}

/** "The Sami people sang": what stands right behind a name where that does nothing is of it, and no deed. */
function isOfName(name: Named, {words}: Reading, evidence: Evidence): boolean {
  const next = words[name.end];
  const isBehind = (sentence: Reading) => (other: Named) =>
    other.standing === 'led' && isSame(other, name) && sentence.words[other.end]?.lower === next?.lower;
  return (
    next?.clause === words[name.start]?.clause &&
    evidence.sentences.some((sentence) => namedIn(sentence, evidence).some(isBehind(sentence)))
  );
}
