import type {Check} from './claim.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** So many words that tell something around it tell what "all" or "most" is of. */
const AROUND = 5;
/** Of those, so many are what it is of. */
const NEXT = 2;
/** Where a source says so much of a claim, an "all" or a "most" that it has not is new. */
const CLOSE = 0.8;

/** A sentence of more such words is no sentence. */
const MOST = 30;

/** A word of number or scope, with how much it claims: 1 for "some", 2 for "most", 3 for "all". */
interface Scope {
  readonly word: Word;
  readonly level: number;
}

/** "Some" must not become "most", nor "most" "all"; nor must "all" be put in where a source says all the rest. */
export const checkScope: Check = ({reading, matches}, evidence) => {
  const {cues} = evidence;
  const isWider = ({word, level}: Scope) => {
    if (level < 2) return false;
    const what = nearest(word, reading, NEXT);
    const levels = tellersOf(nearest(word, reading, AROUND), evidence).flatMap((sentence) =>
      scopesOf(sentence, cues)
        .filter((other) => nearest(other.word, sentence, NEXT).some((it) => what.some(({stem}) => stem === it.stem)))
        .map((other) => other.level),
    );
    if (levels.length > 0) return Math.max(...levels) < level;
    const [best] = matches;
    return (
      best !== undefined &&
      best.coverage >= CLOSE &&
      scopesOf(best.sentence, cues).length === 0 &&
      best.sentence.quantities.length === 0
    );
  };
  return scopesOf(reading, cues).some(isWider) ? 'number' : undefined;
};

function scopesOf({words}: Reading, {scopes}: Cues): Scope[] {
  const found = words.flatMap((word) => {
    const index = scopes.findIndex((list) => matcherOf(list)(word.lower));
    return index < 0 ? [] : [{word, level: index + 1}];
  });
  return found.slice(0, MOST);
}

/** The words that tell something and stand next to a word. */
function nearest(word: Word, {telling}: Reading, count: number): Word[] {
  return telling
    .filter((other) => other !== word)
    .sort((a, b) => Math.abs(a.at - word.at) - Math.abs(b.at - word.at))
    .slice(0, count);
}
