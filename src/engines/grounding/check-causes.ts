import {shares, type Check} from './claim.js';
import type {Reading, SourceSentence} from './evidence.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A reason must be given by the article: what it explains and the reason stand in one sentence there, or in two that meet. */
export const checkCauses: Check = ({reading, support}, {sentences, cues}) => {
  const isCause = matcherOf(cues.causes);
  const cause = reading.words.find(({lower}) => isCause(lower));
  if (!cause) return undefined;
  const [effect, reason] = partsOf(reading, cause);
  if (effect.length < 2 || reason.length < 2) return undefined;
  const isTold = (sentence: SourceSentence) => {
    const index = sentences.indexOf(sentence);
    const near = [sentence, sentences[index - 1], sentences[index + 1]].filter((each) => each !== undefined);
    return says(effect, [sentence]) && says(reason, near);
  };
  return support.some(isTold) ? undefined : 'added';
};

/** What is explained, and what explains it. */
function partsOf({content, words}: Reading, cause: Word): [Word[], Word[]] {
  const others = content.filter(({at}) => at !== cause.at);
  const before = others.filter(({at}) => at < cause.at);
  const after = others.filter(({at}) => at > cause.at);
  // "Because of the storm, the pier is closed."
  if (before.length > 0 || words[0] !== cause) return [before, after];
  return [after.filter(({clause}) => clause !== cause.clause), after.filter(({clause}) => clause === cause.clause)];
}

function says(part: readonly Word[], sentences: readonly SourceSentence[]): boolean {
  const told = part.filter((word) => sentences.some((sentence) => shares(word, sentence)));
  return told.length * 3 >= part.length;
}
