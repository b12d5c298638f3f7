import {isDateWord} from './calendar.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {dividerOf} from './parts.js';
import {perObject} from './remembered.js';
import type {Word} from './words.js';

/** So many words to either side are looked at. */
const REACH = 25;
/** Of what a claim tells the sentence of the other must tell such a share, and so many words; and its own part so many else. */
const MUCH = 0.6;
const MORE = 2;
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
  const words = Array.from(tellingOf(claim));
  const told = words.map(({stem}) => stem);
  // Who is told of, by all of the name, is told of in any part.
  const end = words.findIndex((word, index) => {
    const before = words[index - 1];
    return before && !(word.isCapitalized && before.isCapitalized && word.at === before.at + before.text.length + 1);
  });
  const subject = told.slice(0, Math.max(1, end));
  const all = new Set(told);
  const sharedIn = (some: readonly Word[]) => some.filter(({stem}) => all.has(stem)).length;
  const parts = support.flatMap((sentence) => {
    const telling = tellingOf(sentence);
    // Who is told of may stand before another part.
    const isTold = sharedIn(Array.from(telling)) >= Math.max(MORE, MUCH * told.length);
    return placesIn(sentence)
      .slice(0, MOST)
      .map(([index, isMine]) => {
        // The next is what is counted.
        const part = partAt(sentence, index, cues).filter(
          (word) => telling.has(word) && !subject.includes(word.stem) && word !== sentence.words[index + 1],
        );
        const shared = sharedIn(part);
        return {isMine, shared, isTold, others: part.length - shared};
      });
  });
  const own = parts.filter(({isMine}) => isMine);
  return (
    own.length > 0 &&
    own.every(({shared, others}) => shared === 0 && others >= MORE) &&
    parts.some(({isMine, shared, isTold}) => !isMine && shared > 0 && isTold)
  );
}

/** The words that tell something, but for numbers and dates. */
const tellingOf = perObject(({telling, figures}: Reading): ReadonlySet<Word> => {
  const isOther = (word: Word) => !figures.has(word) && word.date === undefined && !isDateWord(word.lower);
  return new Set(telling.filter(isOther));
});

/** The words around one, between commas and words that join or begin clauses. */
function partAt({words}: Reading, index: number, cues: Cues): readonly Word[] {
  const divides = dividerOf(cues);
  const isIn = (word: Word | undefined) => word?.clause === words[index]?.clause && !divides(word?.lower ?? '');
  let [from, to] = [index, index];
  while (index - from < REACH && isIn(words[from - 1])) from--;
  while (to - index < REACH && isIn(words[to + 1])) to++;
  return words.slice(from, to + 1);
}
