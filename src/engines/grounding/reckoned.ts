import {shares} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {CLOCK, isAsMuch, measuresAt, type Measure} from './measures.js';
import type {Quantity} from './numbers.js';
import {isDifference, isOfSame, isOne, isPartOfHundred, isRoughly} from './same-number.js';
import {matcherOf} from './word-list.js';

/** Of so many numbers that stand in what a claim draws on, pairs are looked at. */
const MOST = 40;
/** A smaller number is a difference or a sum of others by chance. */
const TELLING = 10;
/** A sentence that tells all of a claim but such a part of its words tells the same. */
const NEW = 0.2;
/** How far a number may be from what follows, and where it is said not to be exact. */
const EXACT = 1e-9;
const ABOUT = 0.05;

/** A number of the article. */
interface Operand {
  readonly quantity: Quantity;
  readonly sentence: Reading;
  readonly measures: readonly Measure[];
  /** A part of something: "half", "40 per cent". */
  readonly shares: readonly number[];
  /** By how much something is more or less: "thirty fewer". */
  readonly isDifference: boolean;
}

/**
 * True where a number follows at once from two numbers of the article: what lies between them, both together, or a part of one
 * that the other tells. A small one must be told as such.
 */
export function isReckoned(quantity: Quantity, reading: Reading, support: readonly Reading[], cues: Cues): boolean {
  const isRough = isRoughly(quantity, reading, cues);
  if (isCopied(quantity, reading, support, cues)) return false;
  const operands = support
    .flatMap((sentence) =>
      sentence.quantities.filter((each) => !isOne(each)).map((each) => operandOf(each, sentence, cues)),
    )
    .slice(0, MOST);
  const mine = measuresAt(quantity, reading.measures).filter(({dimension}) => dimension !== CLOCK);
  const isShare = isPartOfHundred(quantity, reading);
  const isTold = tellsOfTwo(reading, cues);
  const isTelling = quantity.values.some((value) => value >= TELLING);
  const isValue = (result: number) =>
    quantity.values.some((value) => Math.abs(result - value) <= (isRough ? ABOUT : EXACT) * Math.abs(value));
  const isAmount = (result: number, dimension: string) =>
    mine.some((measure) => isAsMuch(measure, {...measure, dimension, amounts: [result]}, isRough ? ABOUT : EXACT));
  const isPart = (one: Operand, share: Operand) =>
    (isTold || isTelling) &&
    !isShare &&
    isOfOne(one, mine) &&
    share.shares.some((part) =>
      one.sentence === share.sentence
        ? isPartOf(one, part, isValue) ||
          (share.quantity.values.some((value) => value < 1) && isPartOf(one, 1 / part, isValue))
        : isPartOf(one, part, isValue),
    );
  const isBetween = (one: Operand, other: Operand) => {
    const isSame = one.sentence === other.sentence;
    if (one.isDifference || other.isDifference) return false;
    if (!(isTold || (isTelling && isSame)) || !areAlike(one, other)) return false;
    if (isShare !== isPartOfHundred(one.quantity, one.sentence)) return false;
    const results = (x: number, y: number) => (isSame ? [x - y, x + y] : [x - y]);
    return (
      (isOfOne(one, mine) &&
        one.quantity.values.some((x) => other.quantity.values.some((y) => results(x, y).some(isValue)))) ||
      one.measures.some(({dimension, amounts}) =>
        other.measures.some(
          (their) =>
            their.dimension === dimension &&
            amounts.some((x) => their.amounts.some((y) => results(x, y).some((result) => isAmount(result, dimension)))),
        ),
      )
    );
  };
  const denies = matcherOf(cues.negations);
  const isDenied = reading.words.some(({lower}) => denies(lower));
  const isRest = (one: Operand) => isDenied && isShare && one.shares.some((part) => isValue(100 - 100 * part));
  return operands.some(
    (one) => isRest(one) || operands.some((other) => one !== other && (isPart(one, other) || isBetween(one, other))),
  );
}

function operandOf(quantity: Quantity, sentence: Reading, cues: Cues): Operand {
  const {values} = quantity;
  const parts = isPartOfHundred(quantity, sentence)
    ? values.map((value) => value / 100)
    : values.filter((value) => value < 1 && value > 0);
  const measures = measuresAt(quantity, sentence.measures).filter(({dimension}) => dimension !== CLOCK);
  return {quantity, sentence, measures, shares: parts, isDifference: isDifference(quantity, sentence, cues)};
}

/** True where one sentence tells all that stands around a number, and denies and compares no less: then it must tell the number as well. */
function isCopied({at, text}: Quantity, {content, words}: Reading, support: readonly Reading[], cues: Cues): boolean {
  const [compares, denies] = [comparing(cues), matcherOf(cues.negations)];
  const rest = content.filter((word) => word.at + word.text.length <= at || word.at >= at + text.length);
  const comparisons = words.filter(({lower}) => compares(lower) || denies(lower));
  return support.some(
    (sentence) =>
      rest.filter((word) => !shares(word, sentence)).length < NEW * rest.length &&
      comparisons.every(({lower}) => sentence.words.some((word) => word.lower === lower)),
  );
}

/** True where a part of a number, or what it is a part of, is the one that is asked for. */
const isPartOf = ({quantity, shares: parts}: Operand, part: number, isValue: (result: number) => boolean): boolean =>
  parts.length === 0 && quantity.values.some((value) => isValue(value * part));

/** True where a number may be of what another is of: of one dimension, or one of them is of none. */
const isOfOne = ({measures}: Operand, mine: readonly Measure[]): boolean =>
  measures.length === 0 ||
  mine.length === 0 ||
  measures.some(({dimension, size}) => mine.some((other) => other.dimension === dimension && other.size === size));

/** True where two numbers may be taken together: of one dimension, or in one sentence; of two, of the same things. */
function areAlike(one: Operand, other: Operand): boolean {
  if (isOfSame(one.quantity, one.sentence, other.quantity, other.sentence)) return true;
  const isOfDimension = one.measures.some(({dimension}) =>
    other.measures.some((their) => their.dimension === dimension),
  );
  if (isOfDimension) return true;
  const isBare = one.measures.length === 0 || other.measures.length === 0;
  return isBare && !isYear(one) && !isYear(other);
}

const isYear = ({quantity}: Operand): boolean => /^(?:1[5-9]|20)\d\d$/.test(quantity.text);

/** True where a sentence says that what it tells lies between two, or is left: "the gap", "more than", "the rest", "did not". */
function tellsOfTwo({words}: Reading, cues: Cues): boolean {
  const [compares, denies] = [comparing(cues), matcherOf(cues.negations)];
  return words.some(({lower}) => compares(lower) || denies(lower));
}

const comparing = ({degrees, differences}: Cues) => matcherOf(`${degrees.flat().join(' ')} ${differences}`);
