import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading, SourceSentence} from './evidence.js';
import {isSameQuantity, type Quantity} from './numbers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A sentence of more numbers is no sentence. */
const MOST = 30;
/** Between a part and its whole stand so many words at most: "two of its seven". */
const BETWEEN = 2;

/** What is told of a part must not be told of the whole: "closes two of its seven shops" is not "closes seven shops". */
export const checkParts: Check = ({reading, support}, {cues}) => {
  const told = reading.quantities.slice(0, MOST);
  const isWhole = (sentence: SourceSentence) =>
    partsOf(sentence, cues).some(
      ({part, whole, lead}) =>
        !told.some((mine) => isSameQuantity(mine, part)) &&
        told.some((mine) => isSameQuantity(mine, whole) && wordBefore(mine, reading)?.stem === lead.stem),
    );
  return support.some(isWhole) ? 'number' : undefined;
};

/** The parts of a sentence with what they are parts of, and the word that leads to them. */
function partsOf(sentence: Reading, {genitives}: Cues) {
  const isOf = matcherOf(genitives);
  const {words, quantities} = sentence;
  return quantities.slice(0, MOST).flatMap((part, i) => {
    const whole = quantities[i + 1];
    const lead = wordBefore(part, sentence);
    if (!whole || !lead || part.values.some((value) => value < 1)) return [];
    const between = words.filter(({at}) => at >= part.at + part.text.length && at < whole.at);
    const isPart = between.length <= BETWEEN && isOf(between[0]?.lower ?? '');
    return isPart ? [{part, whole, lead}] : [];
  });
}

/** The word right before a number, where it carries content. */
function wordBefore({at}: Quantity, {words, content}: Reading): Word | undefined {
  const before = words.filter((word) => word.at < at).at(-1);
  return before && content.includes(before) ? before : undefined;
}
