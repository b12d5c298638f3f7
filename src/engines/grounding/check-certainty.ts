import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {hedgesOf} from './hedges.js';
import {matcherOf} from './word-list.js';

/** Of a claim a source must say so much, for what it leaves open to be of it. */
const LEAST = 0.35;
/** And so much of what the best one says, for what it tells as certain to be that. */
const ALIKE = 0.6;

/** What is left open must not be told as certain, whoever tells it: "definitely" of "may", "proved" of "suspects". */
export const checkCertainty: Check = ({reading, matches}, {cues}) => {
  const mine = certain(reading, cues);
  if (mine.length === 0) return undefined;
  const best = matches[0]?.coverage ?? 0;
  const isTold = (stem: string) =>
    matches.some(
      ({sentence, coverage}) => coverage >= ALIKE * best && sentence.words.some((word) => word.stem === stem),
    );
  if (mine.some(isTold)) return undefined;
  const hedges = hedgesOf(cues);
  const isBelief = matcherOf(cues.beliefs);
  const kept = new Set(reading.words.map(({stem}) => stem));
  // "May" must have gone.
  const hasLost = ({words}: Reading) =>
    words.some((word, index) => !kept.has(word.stem) && (hedges(words, index) || isBelief(word.lower)));
  return matches.some(({sentence, coverage}) => coverage >= LEAST && hasLost(sentence)) ? 'hedge' : undefined;
};

/** The words by which a sentence leaves nothing open, but for those that it denies. */
function certain({words}: Reading, {certainties, negations, conjunctions = ''}: Cues): string[] {
  const [isCertain, denies] = [matcherOf(certainties), matcherOf(negations)];
  const phrases = matcherOf(
    certainties
      .split(/\s+/)
      .filter((word) => word.includes('-'))
      .join(' '),
  );
  const joins = matcherOf(conjunctions);
  // "He denied it and said it was proved" denies no proof.
  const denied = new Set<number>();
  let isDenied = false;
  for (const [index, {lower, clause}] of words.entries()) {
    if (denies(lower)) isDenied = true;
    else if (joins(lower) || words[index - 1]?.clause !== clause) isDenied = false;
    if (isDenied) denied.add(index);
  }
  return words.flatMap(({lower, stem}, index) => {
    // "Without doubt" is no denial.
    const isPhrase = phrases(`${words[index - 1]?.lower ?? ''}-${lower}`);
    return isPhrase || (isCertain(lower) && !denied.has(index)) ? [stem] : [];
  });
}
