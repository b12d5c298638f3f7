import type {Check} from './claim.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** What is left open must stay so, or be said to be somebody's word. */
export const checkHedge: Check = ({reading, matches}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  const isHedge = matcherOf(cues.hedges);
  const isAttribution = matcherOf(cues.attributions);
  const isDenial = inflectedMatcherOf(cues.negations);
  const hedges = (word: Word) =>
    (isHedge(word.lower) && !(word.lower === 'may' && word.isCapitalized)) ||
    cues.hedgeEnding?.test(word.lower) === true;
  const there = new Set(best.sentence.words.map(({stem}) => stem));
  for (const [index, word] of best.sentence.words.entries()) {
    if (!hedges(word)) continue;
    const scope = scopeOf(index, best.sentence);
    const said = reading.content.filter(({stem}) => scope.some((other) => other.stem === stem));
    const [first] = said;
    if (!first || said.length * 2 < scope.length) continue;
    // In the same breath, or as the word of somebody whom the source does not name for it; and who denies, claims nothing.
    const isOpen = reading.words.some(
      (other) =>
        (hedges(other) && said.some(({clause}) => clause === other.clause)) ||
        (isAttribution(other.lower) && !there.has(other.stem)) ||
        (isDenial(other.lower) && other.at < first.at),
    );
    if (!isOpen) return 'hedge';
  }
  return undefined;
};
