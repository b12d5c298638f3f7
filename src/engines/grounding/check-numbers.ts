import {isMonthAt} from './calendar.js';
import {shares, type Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Evidence, Reading} from './evidence.js';
import {measuresAt} from './measures.js';
import {isSameQuantity, isYear, type Quantity} from './numbers.js';
import {isOfOtherPart} from './of-other-part.js';
import {isReckoned} from './reckoned.js';
import {isGiven, isOfSame, isOne, isSameMeasure, nameOf} from './same-number.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';

/** A sentence of more numbers is no sentence; of those behind, no more is asked than that they stand there. */
const MOST = 30;

/** And so many of a sentence of the article are asked what they are of. */
const PLACES = 100;

/** So many words that tell something around a number tell what it is of. */
const AROUND = 5;
/** A sentence that has so many words of the claim besides tells more of it. */
const NEW = 2;

/** A number must stand in what the claim draws on, in any of its forms, and be of the same things. */
export const checkNumbers: Check = ({reading, matches, support}, evidence) => {
  const {cues, datePairs} = evidence;
  const isCounted = matcherOf(cues.counts);
  const dates = reading.numericDates.filter(({pairs}) => pairs.some((pair) => datePairs.has(pair)));
  const values = new Set(support.flatMap(({quantities}) => quantities.flatMap((quantity) => quantity.values)));
  for (const [index, quantity] of reading.quantities.entries()) {
    if (index >= MOST) {
      if (!quantity.values.some((value) => values.has(value))) return 'number';
      continue;
    }
    // "One" may be an article.
    if (isOne(quantity) || dates.some(({at, end}) => quantity.at >= at && quantity.at < end)) continue;
    const isIn = (sentence: Reading) => isGiven(quantity, reading, sentence, cues);
    const isNowhere = !support.some(isIn);
    if (isNowhere && isReckoned(quantity, reading, support, cues)) continue;
    if (isOfTime(quantity, reading)) {
      if (isNowhere && isBetweenYears(quantity, evidence)) continue;
      if (isCounted(quantity.text.toLowerCase()) && !evidence.sentences.some(isIn)) return 'number';
    }
    if (quantity.isVague) {
      // "Two", "second" and "half" may be said of what is not counted; of what is, they must fit.
      const isWord = support.some(({words}) => words.some(({lower}) => lower === quantity.text.toLowerCase()));
      const unit = unitOf(quantity, reading);
      const ofUnit = support.flatMap((sentence) =>
        sentence.quantities
          .slice(0, PLACES)
          .filter((other) => !isOne(other) && unit !== undefined && unitOf(other, sentence) === unit)
          .map((other) => isSameQuantity(quantity, other) || isSameMeasure(quantity, reading, other, sentence)),
      );
      const isOthers = ofUnit.length > 0 && !ofUnit.includes(true);
      const isNew = isOthers || (isNowhere && isMany(quantity));
      if (isNew && !isWord && isCounted(quantity.text.toLowerCase())) return 'number';
    }
    if (matches.some(({sentence}) => hasOtherUnit(quantity, reading, sentence, evidence))) return 'number';
    if (!isNowhere && isOfOther(quantity, reading, support, cues)) return isDate(quantity, reading) ? 'date' : 'number';
    if ((isNowhere && !quantity.isVague) || hasReplaced(quantity, reading, evidence, support, isIn)) {
      return isDate(quantity, reading) ? 'date' : 'number';
    }
  }
  return undefined;
};

/** True where a number is told of something else, and what the claim tells of it of another number of its kind. */
function isOfOther(quantity: Quantity, reading: Reading, support: readonly Reading[], cues: Cues): boolean {
  if (quantity.isVague) return false;
  const isToldToo = (other: Quantity) => reading.quantities.some((mine) => isSameQuantity(mine, other));
  const placesIn = (sentence: Reading) =>
    sentence.quantities.slice(0, PLACES).flatMap((other) => {
      const isMine = isSameQuantity(quantity, other) || isSameMeasure(quantity, reading, other, sentence);
      const isOther = !isOne(other) && !isToldToo(other) && isOfSame(quantity, reading, other, sentence);
      const index = sentence.words.findIndex(({at}) => at >= other.at);
      return isMine || isOther ? [[index, isMine] as const] : [];
    });
  return isOfOtherPart(reading, support, placesIn, cues);
}

/** True where a sentence tells all of a claim, and as many of another unit, "two days" of "two weeks"; and none tells of so much. */
function hasOtherUnit(quantity: Quantity, reading: Reading, sentence: Reading, {sentences}: Evidence): boolean {
  const mine = measuresAt(quantity, reading.measures);
  if (mine.length === 0) return false;
  const ofSame = sentence.quantities.slice(0, PLACES).filter((other) => isSameQuantity(quantity, other));
  const isOther = (other: Quantity) =>
    measuresAt(other, sentence.measures).some(({dimension}) => mine.some((own) => own.dimension === dimension)) &&
    !isSameMeasure(quantity, reading, other, sentence);
  const units = reading.telling.filter(
    (word) => !reading.figures.has(word) && mine.every(({end}) => end !== word.at + word.text.length),
  );
  if (ofSame.length === 0 || !ofSame.every(isOther) || !units.every((word) => shares(word, sentence))) return false;
  const isMine = (other: Quantity, its: Reading) => isSameMeasure(quantity, reading, other, its);
  return !sentences.some((its) => its.quantities.slice(0, PLACES).some((other) => isMine(other, its)));
}

/** "Two years" are counted, where "two" alone may be who was named. */
function isOfTime(quantity: Quantity, {measures}: Reading): boolean {
  return measuresAt(quantity, measures).some(({dimension}) => dimension === 's' || dimension === 'mo');
}

/** True where two years of the article are so far apart. */
function isBetweenYears({values}: Quantity, {sentences}: Evidence): boolean {
  const years = sentences
    .flatMap(({quantities}) => quantities.flatMap(({text}) => (isYear(text) ? [Number(text)] : [])))
    .slice(0, MOST);
  return years.some((one) => years.some((other) => values.includes(one - other)));
}

/** Two are told where two are named; three or more seldom. */
const isMany = ({values}: Quantity): boolean => values.some((value) => value >= 3);

/** True where what the claim tells around a number is told in the article of another number alone. */
function hasReplaced(
  quantity: Quantity,
  reading: Reading,
  evidence: Evidence,
  support: readonly Reading[],
  isIn: (sentence: Reading) => boolean,
): boolean {
  const isCounted = matcherOf(evidence.cues.counts);
  if (quantity.isVague && !isCounted(quantity.text.toLowerCase())) return false;
  const middle = quantity.at + quantity.text.length / 2;
  const around = reading.telling
    .filter((word) => !reading.figures.has(word))
    .sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle))
    .slice(0, AROUND);
  const tellers = tellersOf(around, evidence);
  const isMine = (other: Quantity) => reading.quantities.some((mine) => isSameQuantity(mine, other));
  const name = nameOf(quantity, reading);
  const isOfName = (other: Quantity, sentence: Reading) => name === undefined || nameOf(other, sentence) === name;
  // One that has more of the claim may tell it.
  const rest = reading.telling.filter(
    (word) => !reading.figures.has(word) && !tellers.some((teller) => shares(word, teller)),
  );
  const isElsewhere = support.some(
    (sentence) => isIn(sentence) && rest.filter((word) => shares(word, sentence)).length >= NEW,
  );
  return (
    tellers.length > 0 &&
    !tellers.some(isIn) &&
    !isElsewhere &&
    tellers.some((sentence) =>
      sentence.quantities
        .slice(0, PLACES)
        .some(
          (other) =>
            !isOne(other) &&
            !isMine(other) &&
            isOfName(other, sentence) &&
            isOfSame(quantity, reading, other, sentence),
        ),
    )
  );
}

/** What is counted: the word behind a number, where that has content. */
function unitOf({at, text}: Quantity, {content}: Reading): string | undefined {
  const next = content.find((word) => word.at >= at + text.length);
  return next && next.at - (at + text.length) <= 3 && !/\d/.test(next.lower) ? next.stem : undefined;
}

/** A year, or what stands beside a month. */
function isDate({at, text}: Quantity, {words}: Reading): boolean {
  if (isYear(text)) return true;
  const index = words.findIndex((word) => word.at === at);
  return [index - 1, index + 1, index + 2].some((other) => isMonthAt(words, other));
}
