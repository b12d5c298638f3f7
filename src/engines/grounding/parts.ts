import type {Evidence, Reading} from './evidence.js';
import type {Word} from './words.js';

/** Fewer words with content than this say nothing by themselves. */
const FEWEST = 3;

/** The parts of a sentence, between its marks and conjunctions, that say something by themselves; none where it is of one. */
export function partsOf(reading: Reading, {isConjunction}: Evidence): Reading[] {
  const parts: Word[][] = [];
  let clause: number | undefined;
  for (const word of reading.words) {
    if (word.clause !== clause || isConjunction(word.lower)) parts.push([]);
    parts.at(-1)?.push(word);
    clause = word.clause;
  }
  if (parts.length < 2) return [];
  return parts.map((words) => partOf(reading, words)).filter(({content}) => content.length >= FEWEST);
}

function partOf(reading: Reading, words: readonly Word[]): Reading {
  const [start, end] = [words[0]?.at ?? 0, words.at(-1)?.at ?? 0];
  const isInside = ({at}: {readonly at: number}) => at >= start && at <= end;
  const content = reading.content.filter(isInside);
  return {
    text: reading.text.slice(start, end + (words.at(-1)?.text.length ?? 0)),
    words,
    content,
    telling: reading.telling.filter(isInside),
    stems: new Set(content.map(({stem}) => stem)),
    quantities: reading.quantities.filter(isInside),
    figures: reading.figures,
    numericDates: reading.numericDates.filter(isInside),
  };
}
