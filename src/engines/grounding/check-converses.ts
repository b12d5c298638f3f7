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

/**
 * The converses that a claim and a source tell of the same from two sides: "Orr lost" of "Ek won", where neither is told
 * to do what the other does.
 */
export function toldFromTwoSides(claim: Reading, source: Reading, cues: Cues): readonly string[] {
  return cues.converses.flatMap((pair) => {
    const [isOne, isOther] = [matcherOf(pair[0]), matcherOf(pair[1])];
    const [mine, theirs] = [doersOf(claim, isOne, isOther, cues), doersOf(source, isOne, isOther, cues)];
    const areTwo = (one: Side, other: Side) =>
      one.isFirst !== other.isFirst &&
      one.doers.length > 0 &&
      other.doers.length > 0 &&
      !one.doers.some((stem) => other.doers.includes(stem));
    const isSo = mine.length > 0 && mine.every((one) => theirs.some((other) => areTwo(one, other)));
    return isSo ? [pair.join(' ')] : [];
  });
}

/** Who is told to do one of two converses. */
interface Side {
  /** It is the first of the two. */
  readonly isFirst: boolean;
  readonly doers: readonly string[];
}

/** True where two words tell the same of two sides: "owns" and "belongs". */
export const areConverse = (a: string, b: string, {converses}: Cues): boolean =>
  converses.some(([one, other]) => {
    const [isOne, isOther] = [matcherOf(one), matcherOf(other)];
    return (isOne(a) && isOther(b)) || (isOther(a) && isOne(b));
  });

/** Who is told to do one or the other of two converses: what stands right before it, or behind "by" in the passive; and behind "to". */
function doersOf(
  reading: Reading,
  isOne: (lower: string) => boolean,
  isOther: (lower: string) => boolean,
  cues: Cues,
): Side[] {
  const {words, figures} = reading;
  const content = new Set(reading.content);
  const [isOfPassive, isAgent] = [matcherOf(cues.passives), matcherOf(cues.agents)];
  const leadsToOther = matcherOf(cues.recipients ?? '');
  const stemsOf = (from: number, to: number) =>
    words.slice(from, to).flatMap((word) => (content.has(word) ? [word.stem] : []));
  const found: Side[] = [];
  for (const [index, {lower, clause}] of words.entries()) {
    if (!isOne(lower) && !isOther(lower)) continue;
    const {from} = partUpTo(reading, index, cues);
    const around = words.slice(from, index + 2);
    /** The stems that a word right behind leads to, but to a number: "por 3 a 1". */
    const ledBy = (leads: (lower: string) => boolean): string[] => {
      for (let at = index + 1; at <= index + BEHIND && words[at]?.clause === clause; at++) {
        const next = words[at + 1];
        const isOfNumber = next !== undefined && figures.has(next);
        if (leads(words[at]?.lower ?? '') && !isOfNumber) return stemsOf(at + 1, at + 1 + NAMED);
      }
      return [];
    };
    const isPassive = around.some((word) => word.clause === clause && isOfPassive(word.lower));
    found.push({isFirst: isOne(lower), doers: isPassive ? ledBy(isAgent) : stemsOf(from, index).slice(-1)});
    // "Sold to Bo": he did the other.
    const others = ledBy(leadsToOther);
    if (others.length > 0) found.push({isFirst: !isOne(lower), doers: others});
    if (found.length >= MOST) break;
  }
  return found;
}
