import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {CLOCK, isAsMuch, type Measure} from './measures.js';
import {numberWordsOf, spelledValues, type NumberWords} from './spelled-numbers.js';

const SCORE = /(?:^|[^\d.,:–-])(\d{1,3})\s?[:–-]\s?(0|[1-9]\d{0,2})(?![\d:–%-])/g;

/** So many characters stand between the two numbers of a score at most, and so many words where they are spelled. */
const BETWEEN = 12;
const WORDS = 2;

/** Two numbers that are told as one, "3:1", must stand together in the article, in either order: "by three to one". */
export const checkScores: Check = ({reading}, evidence) => {
  const numbers = Array.from(evidence.text.matchAll(/\d+/g));
  const standTogether = (a: string, b: string) =>
    numbers.some(({0: number, index}, i) => {
      const next = numbers[i + 1];
      return number === a && next?.[0] === b && next.index - index - number.length <= BETWEEN;
    });
  for (const {0: whole, 1: first = '', 2: second = '', index} of reading.text.matchAll(SCORE)) {
    const at = index + whole.indexOf(first);
    // "2:40 minutes" may be told as two minutes and 40 seconds.
    const measures = reading.measures.filter((measure) => measure.at === at);
    const isMeasure = measures.some((measure) => measure.dimension !== CLOCK || isTimeOf(measure, evidence));
    if (isMeasure || standTogether(first, second) || standTogether(second, first)) continue;
    if (!areSpelledTogether(Number(first), Number(second), evidence)) return 'number';
  }
  return undefined;
};

/** True where the article tells that time of day. */
const isTimeOf = (time: Measure, {sentences}: Evidence): boolean =>
  sentences.some(({measures}) => measures.some((measure) => isAsMuch(measure, time)));

/** True where both numbers stand in words together: "nine to five", "one-two". */
function areSpelledTogether(a: number, b: number, {sentences, cues}: Evidence): boolean {
  const known = numberWordsOf(cues.numbers);
  return sentences.some((sentence) => {
    const values = valuesIn(sentence, known);
    return values.some((value, i) => {
      const near = values.slice(i + 1, i + 2 + WORDS);
      return (value === a && near.includes(b)) || (value === b && near.includes(a));
    });
  });
}

/** What the words of a sentence, and the parts of those with hyphens, are worth as numbers. */
function valuesIn({words}: Reading, known: NumberWords): (number | undefined)[] {
  return words
    .flatMap(({lower}) => lower.split('-'))
    .map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : spelledValues(part, known)[0]));
}
