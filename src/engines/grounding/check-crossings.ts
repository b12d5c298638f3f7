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
  /** An article stands before it: "the Swede" may be who was named before. */
  readonly isThing: boolean;
  /** An article or a capital shows that. */
  readonly isNoun: boolean;
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
        (areTold(x, p, y, q) ||
          (leads(x.here, p.here) &&
            leads(y.here, q.here) &&
            meet(x, q, leads) &&
            meet(y, p, leads) &&
            ((p.here.isVerb && q.here.isVerb) || isOneDeed(x.here, p.here, y.here, q.here, mine)))),
    ),
  );
  return hasCrossed || pairs.some(([x, p]) => isOfElse(x, p, shared, mine, theirs)) ? 'roles' : undefined;
};

const leads = (one: Item, other: Item): boolean => one.isHead && one.index < other.index;

const does = (one: Item, verb: Item): boolean => leads(one, verb) && verb.isVerb;

/** True where a verb is told of both, once or twice: "moles eat worms, and shrews beetles". */
function isOneDeed(x: Item, p: Item, y: Item, q: Item, mine: readonly Item[]): boolean {
  const between = (one: Item, other: Item) =>
    mine.filter(({index, part}) => part === one.part && index > one.index && index < other.index);
  const deeds = between(x, p);
  const others = between(y, q);
  return (
    (others.length === 0 && y.isNoun && q.isNoun) || deeds.some((deed) => others.some(({stem}) => stem === deed.stem))
  );
}

/**
 * "The young eat mites" of "The young eat moss, the old eat mites": where a sentence tells a verb twice, of two that do it, the
 * one must not have what is told of the other.
 */
const isOfElse = (x: Shared, p: Shared, shared: readonly Shared[], mine: readonly Item[], theirs: readonly Item[]) =>
  shared.some((verb) => {
    const isNear = (one: Item, other: Item) => Math.trunc(one.part / LONGEST) === Math.trunc(other.part / LONGEST);
    const isOther = (item: Item, again: Item) =>
      item.part === again.part &&
      does(item, again) &&
      item.isThing === x.here.isThing &&
      mine.every(({stem}) => stem !== item.stem);
    return (
      verb.here.part === x.here.part &&
      does(x.here, verb.here) &&
      verb.here.index < p.here.index &&
      meet(
        verb,
        p,
        (again, told) =>
          again.index < told.index &&
          theirs.some((item) => isOther(item, again)) &&
          meet(x, verb, (own, its) => does(own, its) && isNear(own, again)),
      )
    );
  });

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
      items.push({
        ...at,
        stem: String(quantity.values[0]),
        kind: 'number',
        dimension,
        isHead: false,
        isThing: false,
        isNoun: false,
        isVerb: false,
      });
    }
    if (figures.has(word) || (!carries && !isDate)) continue;
    const {isThing, isObject} = placeOf(reading, content, index, word, cues);
    const isHead = !isLed && !isDate && (!hasHead || (isCapitalized && head === index - 1));
    const isNoun = isThing || isCapitalized;
    const isName = isCapitalized && (!word.isInitial || properNames.has(bareName(word)));
    items.push({
      ...at,
      kind: isDate ? 'date' : isName ? 'name' : 'word',
      isHead: isHead && !isObject && (isNoun || !cues.dropsSubjects),
      isThing,
      isNoun,
      isVerb: !isThing && !isHead && !isDate && !isCapitalized,
    });
    if (isHead) head = index;
    hasHead ||= !isLed && !isDate;
    isLed = false;
  }
  return items.slice(0, MOST);
}
