import {overlap, type Check} from './claim.js';
import type {Opposites} from './cues.js';
import type {Reading} from './evidence.js';
import {isTurned, polarityOf} from './polarity.js';
import {tellersOf} from './tellers.js';

/** Where a source says less of a claim, the opposites may be of different things. */
const CLOSE = 0.4;

/** More must not become less, nor a yes a no: of two opposites the claim must say the one that the article says. */
export const checkComparison: Check = ({reading, matches, support}, evidence) => {
  const [best] = matches;
  if (!best) return undefined;
  const {cues} = evidence;
  const {degrees, opposites} = cues;
  const said = (sentence: Reading, pair: Opposites) => polarityOf(sentence, pair, cues, !degrees.includes(pair));
  const turns = (pair: Opposites): boolean => {
    const mine = said(reading, pair);
    if (!mine) return false;
    const theirs = said(best.sentence, pair);
    const isSaid = support.some(
      (sentence) =>
        sentence !== best.sentence && said(sentence, pair)?.side === mine.side && overlap(sentence, reading) >= 3,
    );
    if (theirs && best.coverage >= CLOSE) return isTurned(mine, theirs) && !isSaid;
    // What is told around it may be told elsewhere than the most.
    const around = reading.telling.filter(({stem}) => mine.around.has(stem));
    const others = tellersOf(around, evidence);
    return !isSaid && others.length > 0 && others.every((sentence) => isTurned(mine, said(sentence, pair)));
  };
  if ([...degrees, ...opposites].some(turns)) return 'comparison';
  // "Grew" against "less".
  const isAgreed = degrees.some((pair) => {
    const mine = said(reading, pair);
    return mine && mine.side === said(best.sentence, pair)?.side;
  });
  if (isAgreed) return undefined;
  return turns([degrees.map(([up]) => up).join(' '), degrees.map(([, down]) => down).join(' ')])
    ? 'comparison'
    : undefined;
};
