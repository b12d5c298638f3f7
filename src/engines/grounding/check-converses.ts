import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {partUpTo} from './parts.js';
import {matcherOf} from './word-list.js';

/** Where a source says less of a claim, both may be of different things. */
const CLOSE = 0.4;
/** A sentence of more such verbs is no sentence. */
const MOST = 10;
/** So many words behind a verb may stand by whom it is done, and so many of whom it names. */
const BEHIND = 8;
const NAMED = 4;

/**
 * "Ek sold it to Bo" and "Bo bought it" are the same, of two sides; "Ek bought it" is not: who is told to do the one must not
 * be told to do the other.
 */
export const checkConverses: Check = ({reading, matches}, {cues}) => {
  const [best] = matches;
  if (!best || best.coverage < CLOSE) return undefined;
  const {sentence} = best;
  const isTurned = cues.converses.some(([one, other]) => {
    const [isOne, isOther] = [matcherOf(one), matcherOf(other)];
    const mine = doersOf(reading, isOne, isOther, cues);
    const theirs = doersOf(sentence, isOne, isOther, cues);
    return mine.some(({isFirst, doers}) => {
      const those = (isSame: boolean) => theirs.filter((their) => (their.isFirst === isFirst) === isSame);
      const isDoer = (their: (typeof theirs)[number]) => doers.some((stem) => their.doers.includes(stem));
      // Nobody named may be anybody: "it sold".
      const isOpen = those(true).some((their) => their.doers.length === 0 || isDoer(their));
      return !isOpen && those(false).some(isDoer);
    });
  });
  return isTurned ? 'roles' : undefined;
};

/** Who is told to do one or the other of two converses: what stands right before it, or behind "by" in the passive. */
function doersOf(reading: Reading, isOne: (lower: string) => boolean, isOther: (lower: string) => boolean, cues: Cues) {
  const {words} = reading;
  const content = new Set(reading.content);
  const [isOfPassive, isAgent] = [matcherOf(cues.passives), matcherOf(cues.agents)];
  const stemsOf = (from: number, to: number) =>
    words.slice(from, to).flatMap((word) => (content.has(word) ? [word.stem] : []));
  const found: {readonly isFirst: boolean; readonly doers: readonly string[]}[] = [];
  for (const [index, {lower, clause}] of words.entries()) {
    if (!isOne(lower) && !isOther(lower)) continue;
    const {from} = partUpTo(reading, index, cues);
    const around = words.slice(from, index + 2);
    const by = words.findIndex(
      (word, at) => at > index && at <= index + BEHIND && word.clause === clause && isAgent(word.lower),
    );
    const isPassive = around.some((word) => word.clause === clause && isOfPassive(word.lower));
    const agents = by < 0 ? [] : stemsOf(by + 1, by + 1 + NAMED);
    found.push({isFirst: isOne(lower), doers: isPassive ? agents : stemsOf(from, index).slice(-1)});
    if (found.length === MOST) break;
  }
  return found;
}
