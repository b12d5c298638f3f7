import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {unitsOf} from './units.js';
import {matcherOf} from './word-list.js';

/** Of a claim a source must say so much, for what it says to be of it. */
const LEAST = 0.4;
/** So many words before "a week" may stand how often, or how much. */
const BEFORE = 4;
/** Less is how long something is, more often than how often: "half an hour". */
const DAY = 86_400;

/** How often something is, or how much in what time, must stay: "once a week" is not "once a month". */
export const checkRates: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best || best.coverage < LEAST) return undefined;
  const mine = ratesOf(reading, cues);
  const theirs = ratesOf(best.sentence, cues);
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const known = new Set(support.flatMap((sentence) => ratesOf(sentence, cues)));
  return mine.every((rate) => known.has(rate)) ? undefined : 'number';
};

/** The times in which something is so often, or so much, as by how long they are. */
function ratesOf({words, figures}: Reading, cues: Cues): string[] {
  const [isRate, isTimes] = [matcherOf(cues.rates), matcherOf(cues.multiples)];
  const units = unitsOf(cues.units);
  return words.flatMap(({lower, clause}, index) => {
    const unit = units.get(lower);
    if (!unit || !(unit.dimension === 'mo' || (unit.dimension === 's' && unit.size >= DAY))) return [];
    const before = words.slice(Math.max(0, index - 1 - BEFORE), index - 1);
    const isSo =
      isRate(words[index - 1]?.lower ?? '') &&
      before.some((word) => word.clause === clause && (isTimes(word.lower) || figures.has(word)));
    return isSo ? [`${String(unit.size)}${unit.dimension}`] : [];
  });
}
