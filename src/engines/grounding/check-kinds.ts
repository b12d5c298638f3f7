import type {Check} from './claim.js';
import type {Reading} from './evidence.js';
import {kindsOf, type IsOf} from './kinds.js';

/** Where a source says less of a claim, it may be of something else. */
const CLOSE = 0.4;

/** Of things of which one is not another, as seasons, colours and relatives, the claim must name the one that the article names. */
export const checkKinds: Check = ({reading, matches}, {cues, sentences}) => {
  const [best] = matches;
  if (!best || best.coverage < CLOSE) return undefined;
  const isElse = kindsOf(`${cues.seasons};${cues.kinds}`).some((kinds) => {
    const claimed = kinds.filter((isOf) => reading.words.some(({lower}) => isOf(lower)));
    // All of them may be told as one.
    if (claimed.length !== 1) return false;
    const [isClaimed] = claimed;
    const isIn = ({words}: Reading, isOf: IsOf) => words.some(({lower}) => isOf(lower));
    return (
      isClaimed !== undefined &&
      kinds.some((isOf) => isIn(best.sentence, isOf)) &&
      !sentences.some((sentence) => isIn(sentence, isClaimed))
    );
  });
  return isElse ? 'added' : undefined;
};
