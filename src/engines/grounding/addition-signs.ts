import {overlap, shares, type Claim} from './claim.js';
import type {Evidence} from './evidence.js';
import {dividerOf} from './parts.js';
import {isTold} from './told.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** How new a word is: not where the best sentence says it, half where the article says it elsewhere, else all. */
type Newness = 0 | 0.5 | 1;

/** More clauses, and more strewn words, count as so many. */
const MOST = 4;

/**
 * How what a claim says anew is told; nothing where none of its words is new. An addition is told in one piece, in a
 * part of its own, which is mostly the last, where other words for what the article says are strewn:
 *
 * 1. how new the last part is;
 * 2. how new the newest part is that has a new word;
 * 3. how many new words the densest piece leaves out;
 * 4. how many commas and their like there are;
 * 5. whether the newest part is joined to the others;
 * 6. whether it denies something, as the best sentence does: mostly the same, in other words;
 * 7. what share of the whole claim is new;
 * 8. what share of it the article says elsewhere.
 *
 * All are counts and quotients of counts, and so the same in every engine.
 */
export function additionSigns(
  {reading, matches}: Pick<Claim, 'reading' | 'matches'>,
  evidence: Evidence,
): readonly number[] {
  const {cues} = evidence;
  const [joins, denies] = [matcherOf(cues.conjunctions ?? ''), matcherOf(cues.negations)];
  const tellsLittle = matcherOf(`${cues.attributions} ${cues.hedges} ${cues.negations}`);
  const [best] = matches.map(({sentence}) => sentence).sort((a, b) => overlap(reading, b) - overlap(reading, a));
  const newness = new Map<Word, Newness>();
  for (const word of reading.telling) {
    if (tellsLittle(word.lower)) continue;
    newness.set(word, best && shares(word, best) ? 0 : isTold(word, reading, evidence) ? 0.5 : 1);
  }
  const all = Array.from(newness.values());
  const fresh = count(all, 1);
  if (fresh === 0) return [];
  const isDenied = (words: readonly Word[] = []) => words.some(({lower}) => denies(lower));
  let [last, newest, joined, denied] = [0, 0, 0, 0];
  for (const part of partsOf(reading.words, newness, evidence)) {
    const values = part.flatMap((word) => newness.get(word) ?? []);
    if (values.length === 0) continue;
    // Of a long part more is told by as large a share.
    last = values.reduce((sum: number, value) => sum + value, 0) / (values.length + 1);
    if (last <= newest || !values.includes(1)) continue;
    newest = last;
    joined = joins(part[0]?.lower ?? '') ? 1 : 0;
    denied = isDenied(part) && isDenied(best?.words) ? 1 : 0;
  }
  return [
    last,
    newest,
    Math.min(MOST, fresh - densestOf(all)),
    Math.min(MOST, reading.words.at(-1)?.clause ?? 0),
    joined,
    denied,
    fresh / all.length,
    count(all, 0.5) / all.length,
  ];
}

const count = (words: readonly Newness[], newness: Newness): number => words.filter((word) => word === newness).length;

/** The parts of a claim, what stands between commas and words that join or begin clauses; all but the last have words that count. */
function partsOf(words: readonly Word[], counted: ReadonlyMap<Word, unknown>, {cues}: Evidence): Word[][] {
  const divides = dividerOf(cues);
  let part: Word[] = [];
  const parts = [part];
  for (const word of words) {
    const isNext = word.clause !== part.at(-1)?.clause || divides(word.lower);
    if (isNext && part.some((before) => counted.has(before))) parts.push((part = []));
    part.push(word);
  }
  return parts;
}

/** How many words are new in the piece that has most of them, each that is said counting against it. */
function densestOf(words: readonly Newness[]): number {
  let [densest, here] = [0, 0];
  for (const newness of words) {
    here = Math.max(0, here) + 2 * newness - 1;
    densest = Math.max(densest, here);
  }
  return densest;
}
