import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Evidence, Match, Reading} from './evidence.js';
import {scopeOf} from './scope.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Of a claim a source must say so much, for what it plans to be of it. */
const LEAST = 0.25;
/** Of what is planned the claim must tell so many words, and such a part. */
const FEWEST = 2;
const MUCH = 0.6;
/** A sentence of more plans is no sentence. */
const MOST = 30;
/** So many words apart stand what says that it is done and what is done, at most. */
const NEAR = 5;

/** What is planned, promised or asked for must not be told as done. */
export const checkPlans: Check = ({reading, matches}, evidence) => {
  const {cues} = evidence;
  const isPlan = matcherOf(`${cues.plans} ${cues.futures}`);
  const isOpen = matcherOf(
    `${cues.plans} ${cues.futures} ${cues.hedges} ${cues.openers} ${cues.negations} ${cues.undone}`,
  );
  const isPlanned = (words: readonly Word[]) =>
    words.some(({lower}) => isOpen(lower) || cues.futureEnding?.test(lower) === true);
  if (isPlanned(reading.words)) return undefined;
  const isAttribution = matcherOf(cues.attributions);
  const isDone = ({sentence, coverage}: Match) =>
    coverage >= LEAST &&
    placesOf(sentence.words, isPlan, cues).some((at) => {
      const scope = scopeOf(at, sentence);
      const said = reading.words.filter(
        (word) => scope.some(({stem}) => stem === word.stem) && !isAttribution(word.lower),
      );
      // The verb stands right behind, but where it comes last.
      const [verb] = scope;
      const isOfVerb = cues.auxiliaries !== undefined || said.some(({stem}) => stem === verb?.stem);
      return (
        isOfVerb &&
        said.length >= FEWEST &&
        said.length >= MUCH * scope.length &&
        said.some((word) => isToldAsDone(word, reading, cues)) &&
        !isDoneElsewhere(said, sentence, evidence, isPlanned)
      );
    });
  return matches.some(isDone) ? 'hedge' : undefined;
};

/** Where the plans of a sentence stand; "the plan" is what is told of, and may be told as backed. */
const placesOf = (words: readonly Word[], isPlan: (lower: string) => boolean, {articles}: Cues): number[] => {
  const isArticle = matcherOf(articles);
  return words
    .flatMap(({lower}, at) => (isPlan(lower) && !isArticle(words[at - 1]?.lower ?? '') ? [at] : []))
    .slice(0, MOST);
};

/** True where a word is a verb of what is past, or stands beside one that says so. */
function isToldAsDone({lower, clause}: Word, {words}: Reading, {pasts, pastEnding, articles}: Cues): boolean {
  const isPast = matcherOf(pasts);
  if (pastEnding?.test(lower) === true) return true;
  const index = words.findIndex((word) => word.lower === lower);
  // "The raise" tells of it as a thing.
  if (matcherOf(articles)(words[index - 1]?.lower ?? '')) return false;
  return words
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((word) => isPast(word.lower) && word.clause === clause);
}

/** True where another sentence tells the same, and not as a plan. */
function isDoneElsewhere(
  said: readonly Word[],
  source: Reading,
  {sentences}: Evidence,
  isPlanned: (words: readonly Word[]) => boolean,
): boolean {
  return sentences.some(
    (sentence) => sentence !== source && said.every((word) => shares(word, sentence)) && !isPlanned(sentence.words),
  );
}
