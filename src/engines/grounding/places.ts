import {isDateWord} from './calendar.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {isTimeUnit, unitsOf} from './units.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** How many words apart a verb and its doer may stand. */
export const NEAR = 6;

/** Where a word stands in a sentence, and as what. */
export interface Place {
  /** The how manieth word it is. */
  readonly index: number;
  readonly clause: number;
  /** It begins its clause. */
  readonly isFirst: boolean;
  /** What leads to it: "in the year" tells of a circumstance, "of the year" of what is named before it, "by her" of a doer. */
  readonly after: 'nothing' | 'genitive' | 'agent' | 'circumstance';
  /** In a form that shows it to be done to: "den Favoriten". */
  readonly isObject: boolean;
  /** What is done, told as a thing: "the accusation". */
  readonly isThing: boolean;
  /** The word of grammar that leads to it, but for articles: "for", "alla". */
  readonly lead: string;
  /** It is written with a capital. */
  readonly isName: boolean;
}

export type Places = ReadonlyMap<string, readonly Place[]>;

/** Where each word with content that both sentences have stands in the first, by what `keyOf` takes it for. */
export function placesOf(reading: Reading, other: Reading, keyOf: (word: Word) => string, cues: Cues): Places {
  const found = new Map<string, Place[]>();
  const theirs = new Set(other.content.map(keyOf));
  const content = new Set(reading.content);
  const units = unitsOf(cues.units);
  for (const [index, word] of reading.words.entries()) {
    if (!content.has(word) || !theirs.has(keyOf(word)) || reading.figures.has(word)) continue;
    // "L'anno prossimo" does nothing.
    const isTime =
      !word.isCapitalized && [-1, 1].some((step) => isTimeUnit(units, reading.words[index + step]?.lower ?? ''));
    if (isDateWord(word.lower) || units.has(word.lower) || isTime || /\d/.test(word.lower)) continue;
    const key = keyOf(word);
    found.set(key, [...(found.get(key) ?? []), placeOf(reading, content, index, word, cues)]);
  }
  return found;
}

export function placeOf(
  {words, figures}: Reading,
  content: ReadonlySet<Word>,
  index: number,
  word: Word,
  cues: Cues,
): Place {
  const before = wordsBefore(words, content, index, matcherOf(cues.circumstances));
  const has = (list: string, except = '') =>
    before.some(({lower}) => matcherOf(list)(lower) && !matcherOf(except)(lower));
  // "Der" begins what does something, but behind a noun.
  const isAtStart = before[0]?.isInitial === true || words[index - before.length - 1]?.clause !== word.clause;
  let after: Place['after'] = 'nothing';
  if (has(cues.circumstances, `${cues.genitives} ${cues.agents}`)) after = 'circumstance';
  else if (has(cues.agents)) after = 'agent';
  else if (has(cues.genitives) && !isAtStart) after = 'genitive';
  // "Said Ek", "a raconté Ek"
  const first = matcherOf(cues.pasts)(words[index - 1]?.lower ?? '') ? index - 1 : index;
  return {
    index,
    clause: word.clause,
    isFirst: words[first - 1]?.clause !== word.clause && matcherOf(cues.attributions)(word.lower),
    after,
    isObject: has(cues.objects),
    isThing:
      (words[index - 1]?.clause === word.clause && beginsThing(words[index - 1], figures, cues)) ||
      // "A causa dell'inflazione"
      (matcherOf(cues.circumstances)(words[index - 1]?.lower ?? '') &&
        matcherOf(cues.genitives)(words[index + 1]?.lower ?? '')) ||
      cues.verbEnding?.test(word.lower) === false,
    lead: leadOf(before, content, cues),
    isName: word.isCapitalized,
  };
}

/** An article, a number or whose it is stands before a noun: "the draw", "30 boxes", "Anna's work". */
export function beginsThing(word: Word | undefined, figures: ReadonlySet<Word>, {articles}: Cues): boolean {
  return word !== undefined && (matcherOf(articles)(word.lower) || figures.has(word) || word.isPossessive);
}

/** The words right before a word that lead to it, up to what is named before: "in the last" of "year", "with Dr. Lena" of "Strand". */
function wordsBefore(
  words: readonly Word[],
  content: ReadonlySet<Word>,
  index: number,
  leads: (lower: string) => boolean,
): Word[] {
  const word = words[index];
  let from = index;
  while (word && from > 0 && index - from < 5) {
    const previous = words[from - 1];
    if (previous?.clause !== word.clause) break;
    // "In May Ek bought it"
    if (isDateWord(previous.lower) && !isDateWord(word.lower) && leads(words[from - 2]?.lower ?? '')) break;
    const isName = previous.isCapitalized && words[from]?.isCapitalized === true;
    // "The last year", "the goalkeeper Ida Vik": one more may belong to it.
    if (
      content.has(previous) &&
      !isName &&
      from < index &&
      !words.slice(from, index + 1).every((other) => other.isCapitalized)
    )
      break;
    from--;
  }
  return words.slice(from, index);
}

function leadOf(before: readonly Word[], content: ReadonlySet<Word>, cues: Cues): string {
  const isPreposition = matcherOf(
    `${cues.circumstances} ${cues.genitives} ${cues.agents} ${cues.prepositions ?? ''} ${cues.objects}`,
  );
  const isArticle = (lower: string) => matcherOf(cues.articles)(lower) && !isPreposition(lower);
  // "HC Marlow"
  const isInitials = ({text}: Word) => /^\p{Lu}{2}/u.test(text);
  const leads = before.filter((word) => !content.has(word) && !isArticle(word.lower) && !isInitials(word));
  return leads.at(-1)?.lower ?? '';
}

/**
 * True where one of the places is a doer's: before the verb, and led to by nothing. With `isObject`, where one is shown by its
 * form to be done to, and stands there all the same.
 */
export function isDoer(
  places: readonly Place[],
  {index, clause, isFirst}: Place,
  reach: number,
  isOwn: boolean,
  isObject = false,
): boolean {
  return places.some(
    (one) =>
      one.after === 'nothing' &&
      one.isObject === isObject &&
      one.index < index &&
      index - one.index <= reach &&
      // More may be said of who did it before the verb: "Orr, the mayor, said".
      // But a verb that begins its clause has it behind: "said Orr".
      (one.clause === clause || (!isFirst && (!isOwn || one.clause === clause - 2))),
  );
}

/** True where one of the places is behind the verb, in its clause. */
export function isDoneTo(
  places: readonly Place[],
  {index, clause}: Place,
  reach: number,
  isGenitiveToo: boolean,
): boolean {
  return places.some(
    (one) =>
      (one.after === 'nothing' || (isGenitiveToo && one.after === 'genitive') || one.isObject) &&
      one.clause === clause &&
      one.index > index &&
      one.index - index <= reach,
  );
}
