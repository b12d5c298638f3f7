import {shares} from './claim.js';
import type {Evidence, SourceSentence} from './evidence.js';
import type {Word} from './words.js';

/** A sentence that has so much of some words tells the same. */
const MUCH = 0.6;
/** Fewer words than this tell nothing by themselves. */
const FEWEST = 2;

/** The sentences of an article that have most of some words; none where that is less than a share. */
export function tellersOf(told: readonly Word[], {sentences}: Evidence, share = MUCH): SourceSentence[] {
  const says = (sentence: SourceSentence) => told.filter((word) => shares(word, sentence)).length;
  const most = sentences.reduce((max, sentence) => Math.max(max, says(sentence)), 0);
  return most < FEWEST || most < share * told.length ? [] : sentences.filter((sentence) => says(sentence) === most);
}
