import {overlap, type Check} from './claim.js';
import type {Opposites} from './cues.js';
import type {Reading} from './evidence.js';
import {sideOf, type Side} from './polarity.js';

/** More must not become less, nor a yes a no: of two opposites the claim must say the one that the article says. */
export const checkComparison: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  const {degrees, opposites} = cues;
  const side = (sentence: Reading, pair: Opposites): Side => sideOf(sentence, pair, cues, !degrees.includes(pair));
  const turns = (pair: Opposites): boolean => {
    const mine = side(reading, pair);
    const theirs = side(best.sentence, pair);
    if (mine === undefined || theirs === undefined || mine === theirs) return false;
    return !support.some(
      (sentence) => sentence !== best.sentence && side(sentence, pair) === mine && overlap(sentence, reading) >= 3,
    );
  };
  if ([...degrees, ...opposites].some(turns)) return 'comparison';
  // "Grew" against "less".
  const isAgreed = degrees.some((pair) => {
    const mine = side(reading, pair);
    return mine !== undefined && mine === side(best.sentence, pair);
  });
  if (isAgreed) return undefined;
  return turns([degrees.map(([up]) => up).join(' '), degrees.map(([, down]) => down).join(' ')])
    ? 'comparison'
    : undefined;
};
