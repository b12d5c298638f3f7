import {overlap, shares, type Check} from './claim.js';
import type {Reading} from './evidence.js';
import {matcherOf} from './word-list.js';
import {isInflected, type Word} from './words.js';

/** Most of what is said must be said there, without a run of words that the article has not. */
export const checkAdditions: Check = ({reading, matches, support}, {stems, cues}) => {
  const {content} = reading;
  const isAttribution = matcherOf(`${cues.attributions} ${cues.hedges} ${cues.negations}`);
  const counted = content.filter(({lower}) => !isAttribution(lower));
  if (counted.length === 0) return undefined;
  const isNew = (word: Word) => !stems.has(word.stem) && !isInflected(word.lower, stems);
  const isElsewhere = (word: Word) => !support.some((sentence) => shares(word, sentence));
  const fresh = counted.filter(isNew);
  const far = counted.filter(isElsewhere);
  let run = 0;
  let longest = 0;
  for (const word of counted) {
    run = isNew(word) || isElsewhere(word) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const isCause = matcherOf(cues.causes);
  const gives = (sentence: Reading) => sentence.words.some(({lower}) => isCause(lower));
  // A reason that nobody gave.
  const coverage = matches[0]?.coverage ?? 0;
  const isGiven = support.some((sentence) => gives(sentence) && overlap(sentence, reading) >= 2);
  if (gives(reading) && !isGiven && coverage < 0.7) return 'added';
  const newShare = fresh.length / counted.length;
  if (
    newShare > 0.5 ||
    (longest >= 3 && fresh.length >= 2 && counted.some(({lower}) => lower.length > 2)) ||
    (far.length / counted.length > 0.6 && newShare > 0.2)
  )
    return 'added';
  return coverage < 0.2 ? 'added' : undefined;
};
