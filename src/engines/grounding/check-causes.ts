import {shares, type Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {isTold} from './told.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Fewer words tell too little, of a cause as of what came of it. */
const FEWEST = 2;
/** Such a share of a cause the article must tell, or it is told in other words, or added. */
const MUCH = 0.6;
/** A sentence with such a share of it tells it. */
const ENOUGH = 0.3;
/** So many words behind "because" may stand what points back. */
const BACK = 2;
/** A sentence of more words is no sentence. */
const LONGEST = 200;
/** A cause is told within so many sentences. */
const NEAR = 1;

/**
 * A cause must be told beside what came of it: else the article tells both, and not that the one led to the other.
 * (Discourse link errors: Pagnoni, Balachandran and Tsvetkov 2021, arXiv 2104.13346.)
 */
export const checkCauses: Check = ({reading, matches}, evidence) => {
  const parts = partsOf(reading, evidence);
  if (!parts) return undefined;
  const {cause, effect} = parts;
  if (!parts.isBack && matches.some(({sentence}) => isTurned(parts, sentence, evidence))) return 'roles';
  if (cause.length < FEWEST || cause.filter((word) => isTold(word, reading, evidence)).length < MUCH * cause.length)
    return undefined;
  const told = evidence.sentences.map((sentence) => effect.filter((word) => shares(word, sentence)).length);
  const most = told.reduce((greatest, count) => Math.max(greatest, count), 0);
  if (most < FEWEST) return undefined;
  const tellsCause = (index: number) => {
    const sentence = evidence.sentences[index];
    return sentence !== undefined && cause.filter((word) => shares(word, sentence)).length >= ENOUGH * cause.length;
  };
  const isBeside = told.some((count, index) => {
    if (count < most) return false;
    for (let other = index - NEAR; other <= index + NEAR; other++) if (tellsCause(other)) return true;
    return false;
  });
  return isBeside ? undefined : 'added';
};

interface Parts {
  readonly cause: readonly Word[];
  readonly effect: readonly Word[];
  /** It is told before: "because of that". */
  readonly isBack: boolean;
}

/** What a sentence tells as a cause, and what came of it; nothing where it tells no cause. */
function partsOf({words, telling, figures}: Reading, {cues, isDependent}: Evidence): Parts | undefined {
  const leads = matcherOf(cues.causes);
  // "Because", "on account".
  const lead = words
    .slice(0, LONGEST)
    .find(({lower}, index) => leads(lower) || leads(`${lower}-${words[index + 1]?.lower ?? ''}`));
  if (!lead) return undefined;
  const told = telling.filter((word) => !figures.has(word) && !leads(word.lower));
  const isCause = ({at, clause}: Word) => at > lead.at && (lead.clause > 0 || lead.at > 0 || clause === 0);
  const at = words.indexOf(lead);
  const isBack = words.slice(at + 1, at + 1 + BACK).some(({lower}) => isDependent(lower));
  return {cause: told.filter(isCause), effect: told.filter((word) => !isCause(word)), isBack};
}

/** "The sea warmed because crabs died" of "crabs died because the sea warmed". */
function isTurned({cause, effect}: Parts, sentence: Reading, evidence: Evidence): boolean {
  const theirs = partsOf(sentence, evidence);
  if (!theirs || theirs.isBack) return false;
  const common = (some: readonly Word[], others: readonly Word[]) =>
    some.filter(({stem}) => others.some((other) => other.stem === stem)).length;
  const [across, back] = [common(cause, theirs.effect), common(effect, theirs.cause)];
  return across > common(cause, theirs.cause) && back > common(effect, theirs.effect) && across + back > FEWEST;
}
