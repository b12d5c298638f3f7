import type {Check} from './claim.js';
import {scopeOf} from './scope.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Of a claim a source must say this much, for what it leaves open to be of it. */
const LEAST = 0.4;

/** What is left open must stay so, or be said to be somebody's word. */
export const checkHedge: Check = ({reading, matches}, {cues}) => {
  const [best] = matches;
  if (!best || best.coverage < LEAST) return undefined;
  const isHedge = matcherOf(cues.hedges);
  const isAttribution = matcherOf(cues.attributions);
  const isDenial = inflectedMatcherOf(cues.negations);
  const denies = matcherOf(cues.negations);
  const isArticle = matcherOf(cues.articles);
  const hedges = (word: Word, before: Word | undefined) =>
    (isHedge(word.lower) && !(word.lower === 'may' && word.isCapitalized)) ||
    // A noun or a name may end like that: "la mayoría", "Almería".
    (cues.hedgeEnding?.test(word.lower) === true && !word.isCapitalized && !isArticle(before?.lower ?? ''));
  const there = new Set(best.sentence.words.map(({stem}) => stem));
  // "He said that she might": that it is his word does not say that it is left open.
  const isAttributed = best.sentence.words.some(({lower}) => isAttribution(lower) && !isHedge(lower));
  for (const [index, word] of best.sentence.words.entries()) {
    if (!hedges(word, best.sentence.words[index - 1])) continue;
    const scope = scopeOf(index, best.sentence);
    const said = reading.content.filter(({stem}) => scope.some((other) => other.stem === stem));
    const [first] = said;
    if (!first || said.length * 2 < scope.length) continue;
    // In the same breath, or as the word of somebody whom the source does not name for it; and who denies, claims nothing.
    const isOpen = reading.words.some(
      (other, at) =>
        (hedges(other, reading.words[at - 1]) && said.some(({clause}) => clause === other.clause)) ||
        (isAttribution(other.lower) && !isAttributed && !there.has(other.stem)) ||
        (isDenial(other.lower) && other.at < first.at) ||
        (denies(other.lower) && !there.has(other.stem) && other.clause < first.clause),
    );
    if (!isOpen) return 'hedge';
  }
  return undefined;
};
