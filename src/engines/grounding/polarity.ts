import type {Cues, Opposites} from './cues.js';
import type {Reading} from './evidence.js';
import {inflectedMatcherOf, matcherOf} from './word-list.js';
import {lastOfClause} from './words.js';

/** Where a sentence says one of two opposites, and of what. */
export interface Polarity {
  readonly side: 'one' | 'other';
  /** The other one is denied: that it is not sold does not say that it is bought. */
  readonly isDenied: boolean;
  /** The stems of the words with content around it, in its clause. */
  readonly around: ReadonlySet<string>;
  /** Of those behind it the nearest, up to where the sentence says so again. */
  readonly behind: ReadonlySet<string>;
  /** A name behind what stands right behind it: "its smaller rival Ek". */
  readonly name: string | undefined;
}

/** How many words apart a denial may stand from what it denies. */
const NEAR = 4;
/** How many words apart what is told to be more or less, or open or closed, may stand from that. */
const AROUND = 7;
/** How many words with content behind it tell what it is of, where a sentence says both. */
const BEHIND = 3;
/** A sentence that says so more often is no sentence. */
const MOST = 30;

/** Where a sentence says one of two opposites; one that is denied counts as the other. */
export function polaritiesOf(
  {words, stems, content, figures}: Reading,
  [one, other]: Opposites,
  {negations, bounds, articles, capitalNouns, auxiliaries, circumstances, prepositions = ''}: Cues,
  isDeniable: boolean,
): Polarity[] {
  const [isOne, isOther] = [matcherOf(one), matcherOf(other)];
  // Few lists have verbs with a particle, and the end of a clause is looked for word by word.
  const hasParted = `${one} ${other}`.includes('-');
  const isArticle = matcherOf(articles);
  const [denies, isBound] = [matcherOf(negations), matcherOf(bounds)];
  const isVerb = inflectedMatcherOf(negations);
  const [leads, isCircumstance] = [matcherOf(prepositions), matcherOf(circumstances)];
  const found: Polarity[] = [];
  for (const [index, word] of words.entries()) {
    const {lower, clause} = word;
    // "Victor" is no victory.
    if (word.isCapitalized && !word.isInitial && !capitalNouns) continue;
    const parted = hasParted ? `${lower}-${lastOfClause(words, index)}` : lower;
    // "Up from 64"
    const led = `${lower}-${words[index + 1]?.lower ?? ''}`;
    const [hasOne, hasOther] = [isOne, isOther].map((is) => is(lower) || is(parted) || is(led));
    const before = words[index - 1]?.lower ?? '';
    // "9 votos contra 5", "5 en contra"
    if (leads(lower) && words.slice(Math.max(0, index - 2), index + 2).some((next) => figures.has(next))) continue;
    // What has an article is what is told of, and does not tell it: "the ban". "Not more" is not less.
    if (hasOne === hasOther || (isDeniable ? isArticle(before) : denies(before))) continue;
    const near = (distance: number) =>
      words.slice(Math.max(0, index - distance), index + distance + 1).filter((word) => word.clause === clause);
    // Where verbs come last, so may the denial: "öffnet das Bad am Montag nicht".
    const behindIt = auxiliaries === undefined ? NEAR : AROUND;
    const isDenied =
      isDeniable &&
      words
        .slice(Math.max(0, index - NEAR), index + behindIt + 1)
        // "Pay those without power" denies no payment.
        .some(
          (it) =>
            it.clause === clause &&
            it !== word &&
            denies(it.lower) &&
            !isVerb(it.lower) &&
            !(it.at > word.at && isCircumstance(it.lower)),
        );
    // "He denied that it would be sold" says neither.
    if (isDeniable && near(AROUND).some((it) => it !== word && isVerb(it.lower))) continue;
    // "Not open before May" may be told as open in May.
    if (isDenied && near(NEAR).some((it) => isBound(it.lower))) continue;
    const around = near(AROUND).flatMap(({stem}) => (stems.has(stem) ? [stem] : []));
    const behind = content.filter(({at}) => at > word.at);
    const next = behind.findIndex((it) => isOne(it.lower) || isOther(it.lower));
    const nearest = behind.slice(0, next < 0 ? BEHIND : Math.min(next, BEHIND));
    found.push({
      side: hasOne === isDenied ? 'other' : 'one',
      isDenied,
      around: new Set(around),
      behind: new Set(nearest.map(({stem}) => stem)),
      name: capitalNouns ? undefined : nearest.slice(1).find(({isCapitalized}) => isCapitalized)?.stem,
    });
    if (found.length === MOST) break;
  }
  return found;
}

/** Which of two opposites a sentence says; nothing where it says both or neither. */
export function sideOf(
  reading: Reading,
  pair: Opposites,
  cues: Cues,
  isDeniable: boolean,
): Polarity['side'] | undefined {
  const [first, ...rest] = polaritiesOf(reading, pair, cues, isDeniable);
  return rest.every(({side}) => side === first?.side) ? first?.side : undefined;
}

/** How much of what one is said of the other is said of as well, in words. */
export const likeness = (a: Polarity, b: Polarity, where: 'around' | 'behind' = 'around'): number =>
  Array.from(a[where]).filter((stem) => b[where].has(stem)).length;
