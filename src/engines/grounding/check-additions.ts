import {isDateWord} from './calendar.js';
import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {matcherOf} from './word-list.js';
import {isCompoundOf, isInflected, type Word} from './words.js';

/** So much of a claim may be new that no sentence says any of; and so much more, by how much of it the best one says. */
const AT_LEAST = 0.3;
const PER_COVERAGE = 0.8;

/**
 * What the article has no word for is an addition, unless it is said in other words: the less a sentence says of the rest,
 * the fewer of them are that. Of the lines tried, this one parts best the pairs of `test/grounding` that the check was made with.
 */
export const checkAdditions: Check = ({reading, matches}, evidence) => {
  const {cues} = evidence;
  const tellsLittle = matcherOf(`${cues.attributions} ${cues.hedges} ${cues.negations} ${cues.light} ${cues.common}`);
  const counted = reading.content.filter(({lower}) => !tellsLittle(lower));
  const fresh = counted.filter((word) => !isTold(word, reading, evidence)).length;
  const coverage = matches[0]?.coverage ?? 0;
  return fresh > (AT_LEAST + PER_COVERAGE * coverage) * counted.length ? 'added' : undefined;
};

/** True where the article has the word in some form; numbers and dates have checks of their own. */
function isTold(word: Word, reading: Reading, {stems, lowers}: Evidence): boolean {
  if (stems.has(word.stem) || isInflected(word.lower, stems)) return true;
  if (reading.figures.has(word) || isDateWord(word.lower)) return true;
  return isCompoundOf(word.lower, lowers);
}
