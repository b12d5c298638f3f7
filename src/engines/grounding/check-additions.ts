import {isDateWord} from './calendar.js';
import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {matcherOf} from './word-list.js';
import {openingOf, isCompoundOf, isInflected, type Word} from './words.js';

/** So much of a claim may be new that no sentence says any of; and so much more, by how much of it the best one says. */
const AT_LEAST = 0.3;
const PER_COVERAGE = 0.8;

/** So many new words at the end are an addition; so many anywhere, where all else is told. */
const PIECE = 3;
/** And so many at the end, where all else is told and one sentence says this much of it. */
const SMALL_PIECE = 2;
const CLOSE = 0.5;

/**
 * What the article has no word for is an addition, unless it is said in other words. The less a sentence says of the rest,
 * the fewer of them are that; and other words are strewn over a sentence, where an addition is told in one piece, mostly
 * at its end. Of the lines tried, these part best the pairs of `test/grounding` that the check was made with.
 */
export const checkAdditions: Check = ({reading, matches}, evidence) => {
  const {cues} = evidence;
  const tellsLittle = matcherOf(`${cues.attributions} ${cues.hedges} ${cues.negations} ${cues.light} ${cues.common}`);
  const counted = reading.content.filter(({lower}) => !tellsLittle(lower));
  const isFresh = counted.map((word) => !isTold(word, reading, evidence));
  const fresh = isFresh.filter(Boolean).length;
  const coverage = matches[0]?.coverage ?? 0;
  if (fresh > (AT_LEAST + PER_COVERAGE * coverage) * counted.length) return 'added';
  // Where it is not known which words tell the same, what is new may be told all over.
  if (cues.senses === '') return undefined;
  const {longest, last} = runsOf(isFresh);
  const isAlone = longest === fresh;
  const isPiece = last >= PIECE || (isAlone && longest >= PIECE);
  return isPiece || (isAlone && last >= SMALL_PIECE && coverage > CLOSE) ? 'added' : undefined;
};

/** How many are true in a row, at most and at the end. */
function runsOf(values: readonly boolean[]): {longest: number; last: number} {
  let [longest, last] = [0, 0];
  for (const value of values) {
    last = value ? last + 1 : 0;
    longest = Math.max(longest, last);
  }
  return {longest, last};
}

/** True where the article has the word in some form; numbers and dates have checks of their own. */
function isTold(word: Word, reading: Reading, {stems, lowers, openings}: Evidence): boolean {
  const {lower, stem} = word;
  if (stems.has(stem) || isInflected(lower, stems)) return true;
  if (reading.figures.has(word) || isDateWord(lower)) return true;
  const opening = openingOf(lower);
  if (opening !== undefined && openings.has(opening)) return true;
  const parts = lower.split('-').filter((part) => part.length > 2 && part !== lower);
  return parts.some((part) => lowers.has(part) || isInflected(part, lowers)) || isCompoundOf(lower, lowers);
}
