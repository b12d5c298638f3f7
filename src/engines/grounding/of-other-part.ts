import {shares} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {dividerOf} from './parts.js';
import type {Word} from './words.js';

/** So many words to either side are looked at. */
const REACH = 25;
/** Of what a claim tells another part must tell such a share, and so many words more than its own. */
const MUCH = 0.6;
const MORE = 2;
/** And its own part so many that the claim does not tell. */
const ELSE = 2;

/** Where a number or a date stands that a claim may tell, and whether it is the one that it tells. */
export interface Placed {
  readonly reading: Reading;
  readonly index: number;
  readonly isMine: boolean;
}

/**
 * True where what a claim tells of a number or a date is told of another one of its kind, and its own is told of something else:
 * "sales rose 4%" of "sales rose 12%, while those of Ek fell by 4%".
 * @param isCounted True for the words that are of such numbers and dates themselves.
 */
export function isOfOtherPart(
  claim: Reading,
  places: readonly Placed[],
  isCounted: (word: Word, reading: Reading) => boolean,
  cues: Cues,
): boolean {
  const tellings = new Map<Reading, ReadonlySet<Word>>();
  const partOf = ({reading, index}: Placed): Word[] => {
    const telling = tellings.get(reading) ?? new Set(reading.telling);
    tellings.set(reading, telling);
    return partAt(reading, index, cues).filter((word) => telling.has(word) && !isCounted(word, reading));
  };
  const told = new Set(claim.telling.flatMap((word) => (isCounted(word, claim) ? [] : [word.stem])));
  const sharedOf = (part: readonly Word[]) => new Set(part.flatMap(({stem}) => (told.has(stem) ? [stem] : [])));
  const own = places.filter(({isMine}) => isMine).map(partOf);
  const others = places.filter(({isMine}) => !isMine).map((place) => sharedOf(partOf(place)));
  if (own.length === 0 || others.length === 0) return false;
  const isElse = (part: readonly Word[]) => part.filter((word) => !shares(word, claim)).length >= ELSE;
  return (
    own.every(isElse) &&
    others.some(
      (other) =>
        other.size >= MUCH * told.size &&
        own.every((part) => {
          const mine = sharedOf(part);
          return other.size - mine.size >= MORE && Array.from(mine).every((stem) => other.has(stem));
        }),
    )
  );
}

/** The words around one, between commas and words that join or begin clauses. */
function partAt({words}: Reading, index: number, cues: Cues): readonly Word[] {
  const divides = dividerOf(cues);
  const isIn = (other: Word | undefined) => other?.clause === words[index]?.clause && !divides(other?.lower ?? '');
  let [from, to] = [index, index + 1];
  while (index - from < REACH && isIn(words[from - 1])) from--;
  while (to - index < REACH && isIn(words[to])) to++;
  return words.slice(from, to);
}
