import {dateAt} from './calendar.js';
import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {bareName} from './name-runs.js';
import {dividerOf} from './parts.js';
import {placeOf} from './places.js';
import {matcherOf} from './word-list.js';

/** A sentence of more words is no sentence, and of those with content so many are looked at. */
const LONGEST = 200;
const MOST = 30;
/** So often a word is looked for in the article. */
const OFTEN = 8;

/** A word with content or a number, and as what it stands in its part of a sentence. */
interface Item {
  /** The stem of a word, or the value of a number. */
  readonly stem: string;
  readonly kind: 'number' | 'date' | 'name' | 'word';
  /** What a number measures. */
  readonly dimension?: string | undefined;
  readonly index: number;
  readonly part: number;
  /** It begins its part, as what does something: "the old firm", "her brother Ek". */
  readonly isHead: boolean;
  /** It may be what is done. */
  readonly isVerb: boolean;
}

/** One that the claim has once, with where the article has it. */
interface Shared {
  readonly here: Item;
  readonly there: readonly Item[];
}

/**
 * What two do must not be exchanged, nor what is told of two names, nor two numbers: "Ek sued and Orr paid" does not say that
 * Ek paid and Orr sued, nor "9 in May and 5 in June" that it was 5 in May and 9 in June. Each of four words, two in one part of
 * the claim and two in another, stands beside one of the other two in the article, and nowhere beside its own.
 */
export const checkCrossings: Check = ({reading, support}, evidence) => {
  // What divides a sentence is not known of every language.
  if (evidence.cues.conjunctions === undefined) return undefined;
  const mine = itemsOf(reading, 0, evidence);
  const theirs = support.flatMap((sentence, index) => itemsOf(sentence, (index + 1) * LONGEST, evidence));
  const shared = mine
    .filter((item) => mine.filter((other) => other.stem === item.stem).length === 1)
    .map((here) => ({here, there: theirs.filter((item) => item.stem === here.stem).slice(0, OFTEN)}));
  // Those that stand side by side in the claim, and nowhere in the article.
  const pairs = shared.flatMap((a) =>
    shared.flatMap((b) => (a.here.part === b.here.part && !meet(a, b) ? [[a, b] as const] : [])),
  );
  const hasCrossed = pairs.some(([x, p]) =>
    pairs.some(
      ([y, q]) =>
        x.here.part < y.here.part &&
        meet(x, q) &&
        meet(y, p) &&
        ((does(x.here, p.here) && does(y.here, q.here) && meet(x, q, does) && meet(y, p, does)) || areTold(x, p, y, q)),
    ),
  );
  return hasCrossed ? 'roles' : undefined;
};

const does = (one: Item, verb: Item): boolean => one.isHead && verb.isVerb && one.index < verb.index;

/** True where two numbers are told of two of a kind, or two things of two names that do nothing themselves. */
const areTold = ({here: x}: Shared, {here: p}: Shared, {here: y}: Shared, {here: q}: Shared): boolean => {
  const isSameMeasure = !p.dimension || !q.dimension || p.dimension === q.dimension;
  return p.kind === 'number' && q.kind === 'number'
    ? isSameMeasure && x.kind === y.kind
    : x.kind === 'name' && y.kind === 'name' && !x.isHead && !y.isHead && p.kind === 'word' && q.kind === 'word';
};

/** True where both stand in the same part of a sentence of the article. */
const meet = (a: Shared, b: Shared, is: (one: Item, other: Item) => boolean = () => true): boolean =>
  a.there.some((one) => b.there.some((other) => one.part === other.part && is(one, other)));

/** What a sentence has, each with the part of it that it stands in, counted from a number on. */
function itemsOf(reading: Reading, base: number, {cues, properNames}: Evidence): Item[] {
  const {words, figures, quantities, measures} = reading;
  if (words.length > LONGEST) return [];
  const content = new Set(reading.content);
  const divides = dividerOf(cues);
  const leads = matcherOf(cues.circumstances);
  const isArticle = matcherOf(cues.articles);
  const items: Item[] = [];
  /** The part that each clause ends with. */
  const parts: number[] = [];
  let part = base;
  let [hasHead, isLed] = [false, false];
  let head = -1;
  for (const [index, word] of words.entries()) {
    const {lower, clause, isCapitalized} = word;
    const carries = content.has(word);
    const isFirst = words[index - 1]?.clause !== clause;
    if (isFirst || divides(lower)) {
      // "Ek, 23 years old, won": more was put in.
      const before = isFirst && carries && !isCapitalized ? parts[clause - 2] : undefined;
      part = before ?? base + index;
      [hasHead, isLed] = [before !== undefined, false];
    } else if (!carries && leads(lower) && !isArticle(lower)) isLed = true;
    parts[clause] = part;
    const quantity = quantities.find(({at}) => at === word.at);
    const isDate = dateAt(words, index) !== undefined;
    const at = {stem: word.stem, index, part};
    if (quantity) {
      const dimension = measures.find((measure) => measure.at === word.at)?.dimension;
      items.push({...at, stem: String(quantity.values[0]), kind: 'number', dimension, isHead: false, isVerb: false});
    }
    if (figures.has(word) || (!carries && !isDate)) continue;
    const {isThing, isObject} = placeOf(reading, content, index, word, cues);
    const isHead = !isLed && !isDate && (!hasHead || (isCapitalized && head === index - 1));
    const isName = isCapitalized && (!word.isInitial || properNames.has(bareName(word)));
    items.push({
      ...at,
      kind: isDate ? 'date' : isName ? 'name' : 'word',
      isHead: isHead && !isObject,
      isVerb: !isThing && !isHead && !isDate && !isCapitalized,
    });
    if (isHead) head = index;
    hasHead ||= !isLed && !isDate;
    isLed = false;
  }
  return items.slice(0, MOST);
}
