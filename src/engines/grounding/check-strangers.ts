import {shares, type Check} from './claim.js';
import type {Evidence, Reading, SourceSentence} from './evidence.js';
import {isAcronym, isNamedIn, isNamedNear, isSame, namedIn, type Named} from './named.js';
import {partAround} from './parts.js';
import {tellersOf} from './tellers.js';
import type {Word} from './words.js';

/** A sentence of more names is no sentence. */
const MOST = 30;
/** So many words around a name tell what it has to do with. */
const AROUND = 8;
/** Fewer of them tell too little; such a share a sentence must tell to be of the same. */
const FEWEST = 2;
const MUCH = 0.4;

/**
 * A name must have to do with what is told around it: where the sentences that tell most of that have another name in its
 * place, and none that has this name, nor one beside those, tells any of it, it is a stranger there.
 */
export const checkStrangers: Check = ({reading}, evidence) => {
  const names = namedIn(reading, evidence).slice(0, MOST);
  const parts = new Set(names.flatMap(({start, end}) => reading.words.slice(start, end)));
  const isStranger = (name: Named): boolean => {
    // What a preposition leads to may be anything.
    if (name.standing === 'source' || name.standing === 'led' || isAcronym(name, reading, evidence)) return false;
    // What an article is about has to do with all of it.
    if (evidence.sentences.slice(0, 1).some((sentence) => isNamedIn(name, sentence))) return false;
    const told = wordsAround(name, reading, parts, evidence);
    const near = evidence.sentences.filter((_, index) => isNamedNear(name, index, evidence));
    if (near.length === 0 || near.some((sentence) => told.some((word) => shares(word, sentence)))) return false;
    const tellers = tellersOf(told, evidence, MUCH);
    return tellers.length > 0 && tellers.every((sentence) => hasOther(name, sentence, reading, evidence));
  };
  return names.some(isStranger) ? 'roles' : undefined;
};

/** True where a sentence has a name that the claim has not, and that stands there as the claim's does. */
function hasOther(name: Named, sentence: SourceSentence, reading: Reading, evidence: Evidence): boolean {
  const others = namedIn(sentence, evidence).slice(0, MOST);
  return others.some((other) => other.standing !== 'led' && !isSame(other, name) && !isNamedIn(other, reading));
}

/** The words of the part of a sentence that a name stands in; where it has too few, those behind it. */
function wordsAround({start}: Named, reading: Reading, parts: ReadonlySet<Word>, {cues}: Evidence): Word[] {
  const {words, telling, figures} = reading;
  const {from, to} = partAround(reading, start, cues);
  const [first, last] = [words[from]?.at ?? 0, words[to]?.at ?? Infinity];
  const isTold = (word: Word) => !parts.has(word) && !figures.has(word);
  const told = telling.filter((word) => word.at >= first && word.at < last && isTold(word));
  if (told.length >= FEWEST) return told.slice(-AROUND);
  return telling.filter((word) => word.at >= first && isTold(word)).slice(0, AROUND);
}
