import {shares, type Check} from './claim.js';
import {isTold} from './told.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Fewer words tell too little, of a cause as of what came of it. */
const FEWEST = 2;
/** Such a share of a cause the article must tell, or it is told in other words, or added. */
const MUCH = 0.6;
/** A sentence with such a share of it tells it. */
const ENOUGH = 0.3;
/** A cause is told within so many sentences. */
const NEAR = 1;

/**
 * A cause must be told beside what came of it: else the article tells both, and not that the one led to the other.
 * (Discourse link errors: Pagnoni, Balachandran and Tsvetkov 2021, arXiv 2104.13346.)
 */
export const checkCauses: Check = ({reading}, evidence) => {
  const {words, figures} = reading;
  const leads = matcherOf(evidence.cues.causes);
  // "Because", "on account".
  const lead = words.find(({lower}, index) => leads(lower) || leads(`${lower}-${words[index + 1]?.lower ?? ''}`));
  if (!lead) return undefined;
  const telling = reading.telling.filter((word) => !figures.has(word) && !leads(word.lower));
  const isCause = ({at, clause}: Word) => at > lead.at && (lead.clause > 0 || lead.at > 0 || clause === 0);
  const cause = telling.filter(isCause);
  const effect = telling.filter((word) => !isCause(word));
  if (cause.length < FEWEST || cause.filter((word) => isTold(word, reading, evidence)).length < MUCH * cause.length)
    return undefined;
  const told = evidence.sentences.map((sentence) => effect.filter((word) => shares(word, sentence)).length);
  const most = told.reduce((greatest, count) => Math.max(greatest, count), 0);
  if (most < FEWEST) return undefined;
  const tellsCause = (index: number) => {
    const sentence = evidence.sentences[index];
    return sentence !== undefined && cause.filter((word) => shares(word, sentence)).length >= ENOUGH * cause.length;
  };
  const isBeside = told.some((count, index) => {
    if (count < most) return false;
    for (let other = index - NEAR; other <= index + NEAR; other++) if (tellsCause(other)) return true;
    return false;
  });
  return isBeside ? undefined : 'added';
};
