import {isDateWord} from './calendar.js';
import {shares} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {dividerOf} from './parts.js';
import type {Word} from './words.js';

/** So many words to either side are looked at. */
const REACH = 25;
/** Of what a claim tells another part must tell such a share, and so many words more than its own; which tells so many else. */
const MUCH = 0.6;
const MORE = 2;
/** Its own part may have so many words of the claim: who is told of in all of it. */
const FEW = 1;
/** Of more numbers and dates of a sentence no more are looked at. */
const MOST = 20;

/**
 * True where what a claim tells of a number or a date is told of another one of its kind, and its own is told of something else:
 * "sales rose 4%" of "sales rose 12%, while those of Ek fell by 4%".
 * @param placesIn Where such numbers or dates stand in a sentence, as indices of words, and whether each is the one of the claim.
 */
export function isOfOtherPart(
  claim: Reading,
  support: readonly Reading[],
  placesIn: (sentence: Reading) => (readonly [index: number, isMine: boolean])[],
  cues: Cues,
): boolean {
  const parts = support.flatMap((sentence) =>
    placesIn(sentence)
      .slice(0, MOST)
      .map(([index, isMine]) => {
        const part = partAt(sentence, index, cues);
        const shared = part.filter((word) => shares(word, claim)).length;
        return {isMine, shared, rest: part.length - shared};
      }),
  );
  const own = parts.filter(({isMine}) => isMine);
  const most = Math.max(...own.map(({shared}) => shared));
  return (
    own.length > 0 &&
    most <= FEW &&
    own.every(({rest}) => rest >= MORE) &&
    parts.some(({isMine, shared}) => !isMine && shared >= MUCH * tellingOf(claim).length && shared - most >= MORE)
  );
}

/** The words that tell something, but for numbers and dates. */
const tellingOf = ({telling, figures}: Reading): Word[] =>
  telling.filter((word) => !figures.has(word) && word.date === undefined && !isDateWord(word.lower));

/** Those around one, between commas and words that join or begin clauses. */
function partAt(reading: Reading, index: number, cues: Cues): Word[] {
  const {words} = reading;
  const divides = dividerOf(cues);
  const isIn = (word: Word | undefined) => word?.clause === words[index]?.clause && !divides(word?.lower ?? '');
  let [from, to] = [index, index];
  while (index - from < REACH && isIn(words[from - 1])) from--;
  while (to - index < REACH && isIn(words[to + 1])) to++;
  const part = new Set(words.slice(from, to + 1));
  return tellingOf(reading).filter((word) => part.has(word));
}
