import {overlap, type Check} from './claim.js';
import type {Reading} from './evidence.js';
import {matcherOf} from './word-list.js';

/** More must not become less, nor before after. */
export const checkComparison: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  for (const [one, other] of cues.opposites) {
    const isOne = matcherOf(one);
    const isOther = matcherOf(other);
    for (const [has, opposite] of [
      [isOne, isOther],
      [isOther, isOne],
    ] as const) {
      const there = (sentence: Reading, test: (word: string) => boolean) =>
        sentence.words.some(({lower}) => test(lower));
      if (
        there(reading, has) &&
        !there(reading, opposite) &&
        there(best.sentence, opposite) &&
        !there(best.sentence, has)
      ) {
        const isSaidBeside = support.some(
          (sentence) => sentence !== best.sentence && there(sentence, has) && overlap(sentence, reading) >= 3,
        );
        if (!isSaidBeside) return 'comparison';
      }
    }
  }
  return undefined;
};
