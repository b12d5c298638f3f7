import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {CLOCK, measuresAt} from './measures.js';
import {isYear, type Quantity} from './numbers.js';
import type {Polarity} from './polarity.js';
import {perObject} from './remembered.js';
import {isDifference, isOfSame, isOne} from './same-number.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** What a sentence compares, and with what: "silk fans are rarer than paper fans". */
export interface Comparative {
  /** Which pairs of contraries it says one of, and which one: "rarer" the other of "common / rare". */
  readonly sides: ReadonlyMap<number, Polarity['side']>;
  /** What there is more or less of, where that is told by a word of its own: "memory", "damage". */
  readonly what: ReadonlySet<string>;
  /** The words of what is compared, and of what it is compared with, that tell the one from the other. */
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  /** What is compared is told by a pronoun. */
  readonly isOpen?: boolean;
}

/** A sentence that compares more often is no sentence, and one of more words is none that anybody can follow. */
const MOST = 6;
const LONGEST = 100;
/** The pair of degrees that tells what has become more, which compares nothing. */
export const RISES = 1;
/** So many numbers of one sentence are compared. */
const PAIR = 2;
/** So many words behind "more" may stand what is more: "more often borrowed". */
const GRADED = 3;
/** So many words before it stands what denies it, at most. */
const DENIED = 4;
/** So many words behind "than" tell what it is compared with. */
const BEHIND = 12;
/** So many words that tell something may lead to what is compared with the same once more: "than the bus, but costs less". */
const LEADING = 1;

/** So many words before "longer" stands by how much. */
const MEASURED = 2;

const MONEY = /^(?:eur|usd|gbp)$/;
/** Of money, and of parts of a hundred. */
const SIGN = /[%\p{Sc}]/u;

/** What a sentence compares, and whether nothing else in it is told to be more or less, or of two contraries. */
interface Comparatives {
  readonly found: readonly Comparative[];
  readonly isWhole: boolean;
}

/** What a sentence compares, once for all that ask. */
export const comparativesIn = perObject((reading: Reading, cues: Cues): Comparatives => {
  const {words} = reading;
  if (words.length > LONGEST) return {found: [], isWhole: false};
  const leads = matcherOf(cues.standards);
  const denies = matcherOf(cues.negations);
  const joins = matcherOf(cues.conjunctions ?? '');
  const isPronoun = pronounMatcher(cues);
  const isCircumstance = matcherOf(cues.circumstances);
  const isSynthetic = matcherOf(cues.comparatives ?? '');
  const carries = new Set(reading.content);
  const stemsOf = (from: number, to: number) =>
    words.slice(from, to).flatMap((word) => (carries.has(word) ? [word.stem] : []));
  const grades = words.map((_, index) => gradedAt(words, index, leads, cues));
  const divides = (a: number, b: number) => {
    const {lower = '', clause} = words[b] ?? {};
    return words[a]?.clause !== clause || (joins(lower) && !leads(lower));
  };
  const isDenied = (index: number) =>
    words
      .slice(Math.max(0, index - DENIED), index)
      .some(({lower, clause}) => clause === words[index]?.clause && denies(lower));
  const found: Comparative[] = [];
  let isWhole = true;
  let last: Comparative | undefined;
  // Up to where the words are of what was compared before.
  let done = 0;
  for (let index = 0; index < words.length && found.length < MOST; index++) {
    if (!grades[index] || index < done) continue;
    let end = index + 1;
    while (end < words.length && !divides(index, end) && !leads(words[end]?.lower ?? '')) end++;
    const than = end < words.length && !divides(index, end) ? end : -1;
    // Of what stands before "than" it is "more", or the nearest to it: "higher farms lost more than".
    const inner = than < 0 ? [index] : Array.from({length: than - index}, (_, step) => index + step);
    const isGreater = (place: number) =>
      Array.from(grades[place]?.sides.keys() ?? []).some((pair) => isComparative(pair, cues));
    const isProper = (place: number) =>
      cues.isGraded !== true ||
      grades[place]?.isGrade === true ||
      isSynthetic(words[place]?.lower ?? '') ||
      isGreater(place);
    // "Colder in winter than" is not told by "winter".
    const isLed = (place: number) => isCircumstance(words[place - 1]?.lower ?? '');
    const places = inner.filter((place) => grades[place] && (than < 0 || (isProper(place) && !isLed(place))));
    // "Larger last year than"
    const at =
      places.find((place) => grades[place]?.isGrade === true) ?? places.filter(isGreater).at(-1) ?? places.at(-1);
    const graded = at === undefined ? undefined : grades[at];
    if (at === undefined || !graded) {
      index = than;
      continue;
    }
    const whatOf = (until: number) => (graded.isPlain ? stemsOf(graded.end, until).slice(0, GRADED) : []);
    // "More than five" is a number.
    const behind = words.slice(than + 1, than + 3).find((word) => carries.has(word) || reading.figures.has(word));
    const isNumber = ({at: place}: Word) => reading.quantities.some((one) => one.at === place && !isOne(one));
    if (than >= 0 && behind && isNumber(behind)) {
      index = than;
      continue;
    }
    if (than < 0) {
      // What is told of the same two once more: "but needs more memory".
      const between = stemsOf(done, index);
      // "But less in winter"
      const same = last && isCircumstance(words[graded.end]?.lower ?? '') ? last.what : [];
      const what = new Set(graded.isPlain ? [...same, ...whatOf(end), ...between] : []);
      const isOfSame = between.length <= LEADING && (!graded.isPlain || what.size > 0);
      if (!last || !isOfSame) isWhole = false;
      else if (!isDenied(at)) found.push({...last, sides: graded.sides, what});
      index = graded.end - 1;
      continue;
    }
    done = than + 1;
    while (done < words.length && done <= than + BEHIND && !divides(than, done)) done++;
    last = {
      sides: isMeasured(at, reading) ? sidesOfMeasure(graded.sides, cues) : graded.sides,
      what: new Set(isLed(graded.end + 1) ? [] : whatOf(than)),
      isOpen: words.slice(0, than).some(isPronoun),
      ...apart(stemsOf(0, than), stemsOf(than + 1, done)),
    };
    if (!isDenied(at)) found.push(last);
    index = than;
  }
  return {found, isWhole};
});

/** The words of two sides that are of one of them alone. */
const apart = (left: readonly string[], right: readonly string[]): Pick<Comparative, 'left' | 'right'> => ({
  left: new Set(left.filter((stem) => !right.includes(stem))),
  right: new Set(right.filter((stem) => !left.includes(stem))),
});

/** Two numbers of the same, of two: "4.1 days, compared with 5.3 in the other rooms". */
export function countedIn(reading: Reading, cues: Cues): Comparative[] {
  const {words, quantities} = reading;
  const numbers = quantities.filter((quantity) => !quantity.isVague && !isYear(quantity.text)).slice(0, PAIR + 1);
  const [first, second] = numbers;
  if (!first || !second || numbers.length > PAIR || words.length > LONGEST) return [];
  const [x, y] = [first.values[0] ?? 0, second.values[0] ?? 0];
  // "3-1" is a score.
  const isScore = second.at - (first.at + first.text.length) <= 1;
  // "Ek sold 90 boats, Bo 70."
  const isBare =
    reading.content.every(({at}) => at < second.at + second.text.length) &&
    measuresAt(second, reading.measures).every(({dimension}) => dimension === CLOCK) &&
    !SIGN.test(reading.text);
  if (x === y || isScore || !(isBare || isOfSame(first, reading, second, reading))) return [];
  // "11 million, 2 million less than planned"
  if (isDifference(second, reading, cues)) return [];
  const carries = new Set(reading.content);
  const stemsOf = (some: readonly Word[]) =>
    some.flatMap((word) => (carries.has(word) && !reading.figures.has(word) ? [word.stem] : []));
  const clauseAt = (quantity: Quantity) => words.find(({at}) => at >= quantity.at)?.clause;
  const clause = clauseAt(second);
  const before = words.filter(({at}) => at < second.at);
  const behind = words.filter((word) => word.at > second.at && word.clause === clause);
  let sides = apart(stemsOf(before), stemsOf(behind));
  // "Ek employs 90 people, Bo 70": each stands before its own.
  if (sides.right.size === 0 && clauseAt(first) !== clause) {
    const isOfSecond = (word: Word) => word.clause === clause;
    sides = apart(stemsOf(before.filter((word) => !isOfSecond(word))), stemsOf(before.filter(isOfSecond)));
  }
  const told = new Map<number, Polarity['side']>(cues.degrees.map((_, pair) => [pair, x > y ? 'one' : 'other']));
  // What takes less time is quicker, and what takes less money cheaper.
  for (const {dimension} of measuresAt(first, reading.measures)) {
    const word = dimension === 's' ? cues.quick : MONEY.test(dimension) ? cues.cheap : '';
    for (const [pair, side] of sidesOf(word, cues)) told.set(pair, (side === 'one') === x < y ? 'one' : 'other');
  }
  const what = new Set(stemsOf([...before, ...behind]));
  return [{sides: told, what, isOpen: before.some(pronounMatcher(cues)), ...sides}];
}

/** True for words that stand for what is named elsewhere: "it", "its". */
const pronounMatcher = ({pronouns = '', possessives}: Cues): ((word: Word) => boolean) => {
  const isPronoun = matcherOf(`${pronouns} ${possessives}`);
  return ({lower}) => isPronoun(lower);
};

/** True for the pairs of "more" and of "greater"; the one between them is of what rises. */
const isComparative = (pair: number, {degrees}: Cues): boolean => pair !== RISES && pair < degrees.length;

/** True where a number and what it counts stand right before: "two minutes longer". */
const isMeasured = (index: number, {words, figures}: Reading): boolean =>
  words.slice(Math.max(0, index - MEASURED), index).some((word) => figures.has(word));

/** By so much more, greater or longer is all the same. */
function sidesOfMeasure(sides: Graded['sides'], {degrees}: Cues): Graded['sides'] {
  const scale = degrees.map((_, pair) => pair).filter((pair) => pair !== RISES);
  const side = scale.map((pair) => sides.get(pair)).find((told) => told !== undefined);
  return side === undefined ? sides : new Map([...sides, ...scale.map((pair) => [pair, side] as const)]);
}

interface Graded {
  readonly sides: ReadonlyMap<number, Polarity['side']>;
  /** The index behind it. */
  readonly end: number;
  /** It says more or less; and that alone, not of which quality. */
  readonly isGrade: boolean;
  readonly isPlain: boolean;
}

/** "More", "faster", "less expensive": one of two contraries, or how much of it. */
function gradedAt(
  words: readonly Word[],
  index: number,
  leads: (lower: string) => boolean,
  cues: Cues,
): Graded | undefined {
  const [more] = cues.degrees;
  const isCircumstance = matcherOf(cues.circumstances);
  const {lower = ''} = words[index] ?? {};
  // "Over 50" is a number.
  const isOfNumber = /^\d/.test(words[index + 1]?.lower ?? '') && matcherOf(cues.approximations)(lower);
  const own = isOfNumber ? new Map<number, Polarity['side']>() : sidesOf(lower, cues);
  // "Last winter" compares nothing with summer.
  if (own.size === 0 || matcherOf(cues.seasons)(lower)) return undefined;
  const grade = more && own.get(0);
  if (!grade) return {sides: own, end: index + 1, isGrade: false, isPlain: false};
  for (const [step, word] of words.slice(index + 1, index + GRADED).entries()) {
    if (word.clause !== words[index]?.clause || leads(word.lower) || isCircumstance(word.lower)) break;
    const led = sidesOf(`${words[index].lower}-${word.lower}`, cues);
    if (led.size > 0) return {sides: led, end: index + 2 + step, isGrade: true, isPlain: false};
    const sides = sidesOf(word.lower, cues);
    if (sides.size === 0 || sides.has(0)) continue;
    const turned = new Map(
      Array.from(sides, ([pair, side]) => [pair, (side === 'one') === (grade === 'one') ? 'one' : 'other'] as const),
    );
    return {sides: turned, end: index + 2 + step, isGrade: true, isPlain: false};
  }
  return {sides: own, end: index + 1, isGrade: true, isPlain: true};
}

/** Of which pairs of contraries a word is one, and which. */
function sidesOf(lower: string, {degrees, opposites}: Cues): Map<number, Polarity['side']> {
  const sides = new Map<number, Polarity['side']>();
  for (const [index, [one, other]] of [...degrees, ...opposites].entries()) {
    const [isOne, isOther] = [matcherOf(one)(lower), matcherOf(other)(lower)];
    if (isOne !== isOther) sides.set(index, isOne ? 'one' : 'other');
  }
  return sides;
}
