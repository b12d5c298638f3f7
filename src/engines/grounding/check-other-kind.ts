import {shares, type Check} from './claim.js';
import type {Evidence, Reading, SourceSentence} from './evidence.js';
import {kindsOf, type IsOf} from './kinds.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Where a source says less of a claim, it may be of something else. */
const CLOSE = 0.4;
/** A sentence of more words is no sentence. */
const LONGEST = 200;

/** What is told of a thing of one kind must not be told of one of the contrary kind: "the indoor pool", "the outdoor pool". */
export const checkOtherKind: Check = ({reading, matches}, evidence) => {
  const [best] = matches;
  if (!best || best.coverage < CLOSE || best.sentence.words.length > LONGEST) return undefined;
  return isOfOtherKind(reading, best.sentence, evidence) ? 'comparison' : undefined;
};

/** True where a thing of the claim's kind is told of elsewhere, and what the claim tells of it not there but here. */
function isOfOtherKind(reading: Reading, source: SourceSentence, {cues, sentences}: Evidence): boolean {
  const all = [...kindsOf(cues.kinds), ...cues.opposites.map((pair) => pair.map(matcherOf))];
  const isBefore = ({words}: Reading, isOf: IsOf, {stem}: Word) =>
    words.some(({lower}, index) => words[index + 1]?.stem === stem && isOf(lower));
  return reading.words.slice(0, LONGEST).some((word, index) => {
    const next = reading.words[index + 1];
    if (next?.clause !== word.clause || !reading.telling.includes(next)) return false;
    const told = reading.telling.filter((other) => other !== word && other !== next);
    return all.some((kinds) => {
      const isMine = kinds.find((isOf) => isOf(word.lower));
      if (!isMine || source.words.some(({lower}) => isMine(lower))) return false;
      if (!kinds.some((isOf) => isOf !== isMine && isBefore(source, isOf, next))) return false;
      const others = sentences.filter((sentence) => sentence.stems.has(next.stem) && isBefore(sentence, isMine, next));
      return (
        told.some((each) => shares(each, source)) &&
        others.every((sentence) => !told.some((each) => shares(each, sentence)))
      );
    });
  });
}
