import type {Article, SourcePosition} from '../summarizer/index.js';
import {checkAdditions} from './grounding/check-additions.js';
import {checkCauses} from './grounding/check-causes.js';
import {checkCertainty} from './grounding/check-certainty.js';
import {checkComparison} from './grounding/check-comparison.js';
import {checkConverses} from './grounding/check-converses.js';
import {checkCrossings} from './grounding/check-crossings.js';
import {checkDates} from './grounding/check-dates.js';
import {checkDoers} from './grounding/check-doers.js';
import {checkHedge} from './grounding/check-hedge.js';
import {checkKinds} from './grounding/check-kinds.js';
import {checkFullNames, checkNames} from './grounding/check-names.js';
import {checkNegation} from './grounding/check-negation.js';
import {checkNumbers} from './grounding/check-numbers.js';
import {checkOrigins} from './grounding/check-origins.js';
import {checkOtherKind} from './grounding/check-other-kind.js';
import {checkParts} from './grounding/check-parts.js';
import {checkPlans} from './grounding/check-plans.js';
import {checkQuotes} from './grounding/check-quotes.js';
import {checkRates} from './grounding/check-rates.js';
import {checkReplaced} from './grounding/check-replaced.js';
import {checkRoles} from './grounding/check-roles.js';
import {checkScope} from './grounding/check-scope.js';
import {checkScores} from './grounding/check-scores.js';
import {checkSeasons} from './grounding/check-seasons.js';
import {checkSpans} from './grounding/check-spans.js';
import {checkSpeakers} from './grounding/check-speakers.js';
import {checkStrangers} from './grounding/check-strangers.js';
import type {Reason} from './grounding/claim.js';
import {evidenceOf, findMatches} from './grounding/evidence.js';
import {isSaidBy} from './grounding/said-by.js';

export type {Reason} from './grounding/claim.js';

/** Whether an article says what a sentence says, and where. */
export interface Grounding {
  readonly supported: boolean;
  /** The passage that says most of it. */
  readonly source?: SourcePosition;
  /** What in it the article does not say. */
  readonly reason?: Reason;
}

/** More characters than this are no sentence of a summary: they are read no further, and are the article's if it has them so. */
const LONGEST = 2000;

/** Less of a sentence than this in one passage, and it comes from none. */
const LEAST = 0.25;

/** In the order of what is told where several fail. */
const CHECKS = [
  checkQuotes,
  checkNumbers,
  checkScores,
  checkParts,
  checkRates,
  checkDates,
  checkSeasons,
  checkSpans,
  checkNames,
  checkFullNames,
  checkReplaced,
  checkKinds,
  checkNegation,
  checkHedge,
  checkCertainty,
  checkPlans,
  checkComparison,
  checkOtherKind,
  checkConverses,
  checkOrigins,
  checkScope,
  checkRoles,
  checkDoers,
  checkCrossings,
  checkSpeakers,
  checkStrangers,
  checkCauses,
  checkAdditions,
];

/**
 * Holds a sentence against an article: its numbers, dates, names and quotations must stand there and be of the same things,
 * a denial must not flip, a hedge must not vanish, more must not become less, nor some all, and who did what to whom must
 * stay the same, as far as words and their order tell. It knows the markers of English, German, French, Spanish, Dutch, Italian,
 * Portuguese, Polish and Swedish; of other languages it checks numbers in figures, dates, names, quotations and additions.
 */
export async function checkGrounding(article: Article, sentence: string): Promise<Grounding> {
  if (typeof sentence !== 'string') throw new TypeError('checkGrounding: the sentence must be a string');
  const evidence = await evidenceOf(article);
  if (sentence.length > LONGEST) {
    const said = evidence.sentences.find(({text}) => text.includes(sentence.trim()));
    return said ? {supported: true, source: said.source} : {supported: false, reason: 'added'};
  }
  const reading = evidence.read(sentence);
  const matches = findMatches(reading, evidence);
  const said = matches.find((match) => isSaidBy(match.sentence, reading, evidence));
  if (said) return {supported: true, source: said.sentence.source};
  const [best] = matches;
  const beside = best ? [best.index - 1, best.index + 1].flatMap((index) => evidence.sentences[index] ?? []) : [];
  const support = Array.from(new Set([...matches.map((match) => match.sentence), ...beside]));
  const claim = {reading, matches, support};
  let reason: Reason | undefined;
  for (const check of CHECKS) {
    reason = check(claim, evidence);
    if (reason) break;
  }
  const source = best && best.coverage >= LEAST ? best.sentence.source : undefined;
  return {supported: reason === undefined, ...(source && {source}), ...(reason && {reason})};
}
