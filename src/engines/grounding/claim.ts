import type {Evidence, Match, Reading, SourceSentence} from './evidence.js';
import type {Word} from './words.js';

/** Why a claim is not supported. */
export type Reason = 'number' | 'date' | 'name' | 'quote' | 'negation' | 'hedge' | 'roles' | 'comparison' | 'added';

export interface Claim {
  readonly reading: Reading;
  readonly matches: readonly Match[];
  /** The sentences that say something of it, and those beside the best one: what it may draw on. */
  readonly support: readonly SourceSentence[];
}

export type Check = (claim: Claim, evidence: Evidence) => Reason | undefined;

/** Words that say the same of a claim, as far as spelling tells. */
export const shares = (word: Word, {stems}: {readonly stems: ReadonlySet<string>}): boolean => stems.has(word.stem);

/** How many words with content two sentences have in common. */
export const overlap = (a: Reading, b: Reading): number =>
  Array.from(a.stems).filter((stem) => b.stems.has(stem)).length;
