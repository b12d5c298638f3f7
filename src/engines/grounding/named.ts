import type {Evidence, Reading} from './evidence.js';
import {bareName, namesIn, type Name} from './name-runs.js';
import {perObject} from './remembered.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/**
 * As what a name stands in a sentence: it may do something, or a preposition leads to it: one of who does it in the passive
 * ("by"), one of who says it ("according to", "Ek: it rained"), or another.
 */
type Standing = 'free' | 'agent' | 'source' | 'led';

export interface Named extends Name {
  readonly standing: Standing;
  /** Those of its words that tell one from another: "Ida Vik" of "Dr Ida Vik". */
  readonly own: ReadonlySet<string>;
  /** The first name before its last word, where the article never has that without a name behind it: "ida". */
  readonly first?: string | undefined;
}

/** So many words may stand before a name and belong to it: "the hardware store owner Jan Ek". */
const TITLES = 4;
/** More words in a row are headlines, and no name. */
const MOST = 12;
/** So many words of a name are its own where titles have a capital as well. */
const OWN = 2;

/** The names of a sentence, in its order. */
export const namedIn = perObject((reading: Reading, evidence: Evidence): readonly Named[] => {
  const {properNames, surnames, cues} = evidence;
  const isName = cues.capitalNouns ? (bare: string) => surnames.has(bare) : (bare: string) => properNames.has(bare);
  const carries = new Set(reading.content);
  const named: Named[] = [];
  for (const name of namesIn(reading, isName, cues.capitalNouns !== undefined)) {
    // "Ek's", and what is counted: "three Bach suites".
    const [before, last] = [reading.words[name.start - 1], reading.words[name.end - 1]];
    const isOther = last?.isPossessive === true || (before !== undefined && reading.figures.has(before));
    const standing = isOther
      ? 'led'
      : isTeller(name, reading)
        ? 'source'
        : standingOf(reading.words, carries, name.start, named.at(-1), evidence);
    const own = ownOf(name, reading.words, evidence);
    named.push({...name, standing, own, first: firstOf(name, reading.words, evidence)});
  }
  return named;
});

/** True where two names have a word of their own in common, or one begins with the other: "Petersdorfs", or is of the other's initials. */
export const isSame = (a: Named, b: Named): boolean =>
  !areNamesakes(a, b) &&
  (a.own.has(initialsOf(b)) ||
    b.own.has(initialsOf(a)) ||
    Array.from(a.own).some((one) => Array.from(b.own).some((other) => one.startsWith(other) || other.startsWith(one))));

/** "Ida Vik" and "Jan Vik" are two. */
export const areNamesakes = ({own, first}: Named, other: Named): boolean =>
  first !== undefined &&
  other.first !== undefined &&
  !first.startsWith(other.first) &&
  !other.first.startsWith(first) &&
  Array.from(own).at(-1) === Array.from(other.own).at(-1);

function firstOf(
  {start, end}: Name,
  words: readonly Word[],
  {followers, properNames, isTitle, cues}: Evidence,
): string | undefined {
  const isOffice = matcherOf(cues.titles ?? '');
  const [first, last, ...more] = words
    // "Architektin Lea Hahn"
    .slice(cues.capitalNouns ? Math.max(start, end - 2) : start, end)
    .filter((word) => !isTitle(word.lower) && (!word.isInitial || properNames.has(bareName(word))));
  const isFirst =
    first && last && more.length === 0 && !isOffice(first.lower) && !cues.capitalNouns?.endings.test(first.lower);
  return isFirst && followers.get(bareName(first))?.isAlone === false ? bareName(first) : undefined;
}

const initialsOf = ({own}: Named): string => Array.from(own, ([first = '']) => first).join('');

/** True where a sentence has a word of a name. */
export const isNamedIn = ({own}: Named, {words}: Reading): boolean =>
  words.some((word) => word.isCapitalized && Array.from(own).some((part) => bareName(word).startsWith(part)));

/** True where a sentence of the article, or one beside it, has a word of a name. */
export const isNamedNear = (name: Named, index: number, {sentences}: Evidence): boolean =>
  sentences.slice(Math.max(0, index - 1), index + 2).some((sentence) => isNamedIn(name, sentence));

/** "Ek: It rained": what stands behind is told by Ek, who may be the author. */
export const isTeller = ({end}: Name, {words, text}: Reading): boolean => {
  const last = words[end - 1];
  return last !== undefined && text[last.at + last.text.length] === ':';
};

/** Initials may be of what the article names in full; not where it has them itself, and no name of which they are. */
export function isAcronym({start, end}: Name, {words}: Reading, evidence: Evidence): boolean {
  return words.slice(start, end).some((word) => {
    if (!/^\p{Lu}[\p{Lu}.]+$/u.test(word.text)) return false;
    const bare = bareName(word);
    return !evidence.properNames.has(bare) || initialsIn(evidence).has(bare.replaceAll('.', ''));
  });
}

/** The initials of all names of an article. */
const initialsIn = perObject(
  (evidence: Evidence): ReadonlySet<string> =>
    new Set(evidence.sentences.flatMap((sentence) => namedIn(sentence, evidence).map(initialsOf))),
);

/** The words of a name that are no titles. */
function ownOf({start, end}: Name, words: readonly Word[], {isTitle, cues}: Evidence): ReadonlySet<string> {
  const from = Math.max(start, end - MOST);
  const parts = words.slice(from, end).filter((word, index) => index === end - from - 1 || !isTitle(word.lower));
  return new Set((cues.capitalNouns ? parts.slice(-OWN) : parts).map(bareName));
}

function standingOf(
  words: readonly Word[],
  carries: ReadonlySet<Word>,
  start: number,
  previous: Named | undefined,
  {cues, isTitle}: Evidence,
): Standing {
  const [isArticle, isAgent, isOf, isObject, joins] = [
    matcherOf(cues.articles),
    matcherOf(cues.agents),
    matcherOf(cues.genitives),
    matcherOf(cues.objects),
    matcherOf(cues.conjunctions ?? ''),
  ];
  const leads = matcherOf(`${cues.circumstances} ${cues.prepositions ?? ''}`);
  const tells = matcherOf(cues.attributions);
  const isNominative = matcherOf(cues.capitalNouns?.articles ?? '');
  let titles = 0;
  let hasArticle = false;
  for (let at = start - 1; at >= 0 && titles <= TITLES; at--) {
    const word = words[at];
    if (!word || word.clause !== words[start]?.clause) break;
    const {lower} = word;
    const before = words[at - 1];
    const isInside = before?.clause === word.clause;
    if (carries.has(word)) {
      // "The court of the mayor" has its article; what is before that is of something else.
      if (hasArticle || tells(lower)) break;
      titles++;
      continue;
    }
    if (isTitle(lower)) continue;
    // "By Ann Ek and Bo Dal".
    if (joins(lower)) return previous?.end === at ? previous.standing : 'free';
    if (leads(lower) && (tells(lower) || (isInside && tells(before.lower)))) return 'source';
    if (isAgent(lower)) return 'agent';
    if (isOf(lower)) {
      const isBehindThing = isInside && carries.has(before) && !tells(before.lower);
      // "The councillor of opposition Jan Ek" is he.
      if (titles > 0 && !isArticle(lower) && !hasArticle && isBehindThing) continue;
      // "Der" is of who does something as well, but behind a noun.
      if (!isNominative(lower) || isBehindThing) return 'led';
    }
    // "A" is both in Portuguese; it begins what does something at the beginning of a clause.
    if (leads(lower) && isArticle(lower) && !isInside) return 'free';
    if ((leads(lower) && !isNominative(lower)) || isObject(lower)) return 'led';
    if (!isArticle(lower)) break;
    hasArticle = true;
  }
  return 'free';
}
