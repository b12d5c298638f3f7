import type {Cues, Opposites} from './cues.js';
import type {Reading} from './evidence.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';

/** Which of two opposites a sentence says, and of what. */
export interface Polarity {
  readonly side: 'one' | 'other';
  /** The stems of the words with content around it, in its clause. */
  readonly around: ReadonlySet<string>;
}

/** How many words apart a denial may stand from what it denies. */
const NEAR = 4;
/** How many words apart what is told to be more or less, or open or closed, may stand from that. */
const AROUND = 7;

/** Which of two opposites is said; one that is denied counts as the other. Nothing where it says both or neither. */
export function polarityOf(
  {words, stems}: Reading,
  [one, other]: Opposites,
  {negations, bounds, articles}: Cues,
  isDeniable: boolean,
): Polarity | undefined {
  const [isOne, isOther] = [matcherOf(one), matcherOf(other)];
  const isArticle = matcherOf(articles);
  const [denies, isBound] = [matcherOf(negations), matcherOf(bounds)];
  const isVerb = inflectedMatcherOf(negations);
  const around = new Set<string>();
  let side: Polarity['side'] | undefined;
  for (const [index, word] of words.entries()) {
    const {lower, clause} = word;
    const [hasOne, hasOther] = [isOne(lower), isOther(lower)];
    const before = words[index - 1]?.lower ?? '';
    // What has an article is what is told of, and does not tell it: "the ban". "Not more" is not less.
    if (hasOne === hasOther || (isDeniable ? isArticle(before) : denies(before))) continue;
    const near = (distance: number) =>
      words.slice(Math.max(0, index - distance), index + distance + 1).filter((word) => word.clause === clause);
    const isDenied = isDeniable && near(NEAR).some((it) => it !== word && denies(it.lower) && !isVerb(it.lower));
    // "Not open before May" may be told as open in May.
    if (isDenied && near(NEAR).some((it) => isBound(it.lower))) continue;
    const said = hasOne === isDenied ? 'other' : 'one';
    if (side !== undefined && side !== said) return undefined;
    side = said;
    for (const {stem} of near(AROUND)) if (stems.has(stem)) around.add(stem);
  }
  return side && {side, around};
}

/** True where both tell of the same, as far as the words around tell, and say opposites of it. */
export function isTurned(a: Polarity | undefined, b: Polarity | undefined): boolean {
  if (!a || !b || a.side === b.side) return false;
  return Array.from(a.around).some((stem) => b.around.has(stem));
}
