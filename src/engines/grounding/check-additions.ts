import {isDateWord} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {matcherOf} from './word-list.js';
import {isCompoundOf, isInflected, type Word} from './words.js';

/** Most of what is said must be said there, without a run of words that the article has not. */
export const checkAdditions: Check = ({reading, matches, support}, evidence) => {
  const {cues} = evidence;
  const tellsLittle = matcherOf(`${cues.attributions} ${cues.hedges} ${cues.negations} ${cues.light}`);
  const counted = reading.content.filter(({lower}) => !tellsLittle(lower));
  if (counted.length === 0) return undefined;
  const isNew = (word: Word) => !isTold(word, reading, evidence);
  const isFar = (word: Word) =>
    isNew(word) || !(reading.figures.has(word) || support.some((each) => shares(word, each)));
  const fresh = counted.filter(isNew).length;
  const far = counted.filter(isFar).length;
  const coverage = matches[0]?.coverage ?? 0;
  const newShare = fresh / counted.length;
  const isMostlyNew = newShare > 0.5 || (far / counted.length > 0.6 && newShare > 0.2);
  // Of a script without spaces, words are of two characters, and one new one makes two of them.
  const hasWords = counted.some(({lower}) => lower.length > 2);
  const hasNewRun = hasWords && (longestRun(counted, isNew) >= 3 || (longestRun(counted, isFar) >= 4 && fresh >= 2));
  return isMostlyNew || hasNewRun || coverage < 0.2 ? 'added' : undefined;
};

/** True where the article has the word in some form; numbers and dates have checks of their own. */
function isTold(word: Word, reading: Reading, {stems, lowers, cues}: Evidence): boolean {
  if (stems.has(word.stem) || isInflected(word.lower, stems)) return true;
  if (reading.figures.has(word) || isDateWord(word.lower)) return true;
  return cues.hasCompounds === true && isCompoundOf(word.lower, lowers);
}

/** How many in a row are so. */
function longestRun(words: readonly Word[], isSo: (word: Word) => boolean): number {
  let run = 0;
  let longest = 0;
  for (const word of words) {
    run = isSo(word) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
