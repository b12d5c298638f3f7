import {isDateWord} from './calendar.js';
import type {Check} from './claim.js';
import type {CapitalNouns} from './cues.js';
import type {Reading} from './evidence.js';
import {isOfCurrency} from './measures.js';
import {bareName, begun, runBehind} from './name-runs.js';
import {sensesOf} from './senses.js';
import {matcherOf} from './word-list.js';
import {folded, isCompoundOf, isInflected, type Word} from './words.js';

/** A beginning of so many letters is shared by chance seldom. */
const LONG = 5;

/** Units that are written with a capital. */
const UNIT = /^(?:[KMGT]i?B|[kMGT]Wh?|[kMG]?Hz|PS|HP|CV)$/;

/** Names must stand in the article. A first word has a capital anyway, and is no sign of one. */
export const checkNames: Check = ({reading, support}, evidence) => {
  const {lowers, stems, beginnings, aliases, isTitle, cues} = evidence;
  const {words} = reading;
  const beside = initialsOf(support);
  let anywhere: readonly string[] | undefined;
  const isAcronym = (text: string) =>
    isAcronymOf(text, beside) || isAcronymOf(text, (anywhere ??= runInitialsOf(evidence.sentences)));
  const aliasOf = sensesOf(cues.aliases ?? '');
  const carries = new Set(reading.content);
  for (const [index, word] of words.entries()) {
    // A single letter is an initial, or a unit.
    if (!word.isCapitalized || word.isInitial || word.text.length === 1) continue;
    // "512 MB"
    if (UNIT.test(word.text) && /^\d/.test(words[index - 1]?.text ?? '')) continue;
    // "No. 2", "Bale and Co"; but two capitals are a name.
    if (!carries.has(word) && !/^\p{Lu}+$/u.test(word.text)) continue;
    if (isDateWord(word.lower) || /\d/.test(word.lower) || isTitle(word.lower)) continue;
    if (isOfCurrency(word, reading.text) || reading.figures.has(word)) continue;
    if (Object.hasOwn(cues.multipliers, word.lower) || isAcronym(word.text)) continue;
    if (aliases.has(aliasOf(word.lower.replace(/'s$/, '')) ?? '')) continue;
    const isKnown = (part: string) =>
      lowers.has(part) || isInflected(part, lowers) || (cues.inflectsNames === true && beginnings.has(begun(part)));
    const bare = bareName(word);
    const isJoined = bare.includes('-') && (bare.split('-').every(isKnown) || partsOf(word).every(isKnown));
    if (isKnown(bare) || isKnown(bare.replaceAll('.', '')) || isJoined || isOfPlace(word, stems)) continue;
    const {capitalNouns} = cues;
    const isNoun =
      capitalNouns &&
      (stems.has(word.stem) ||
        isKnownNoun(word) ||
        isCompoundOf(word.lower, lowers) ||
        !looksLikeName(word, words[index - 1], words[index + 1], capitalNouns));
    if (isNoun) continue;
    return 'name';
  }
  return undefined;
};

/** A name must be whose it is: "Amara Falk" is none where the article knows an Amara Doyle and a Henrik Falk. */
export const checkFullNames: Check = ({reading}, {followers, lowers}) => {
  const {words} = reading;
  const carries = new Set(reading.content);
  for (const [index, word] of words.entries()) {
    // "The coach Ek": any coach may be told of.
    if (!word.isCapitalized) continue;
    const [next] = runBehind(words, index);
    if (!next || isDateWord(word.lower) || isDateWord(next.lower) || /\d/.test(word.lower)) continue;
    const known = followers.get(bareName(word));
    // A first name or a title, which is followed by a name wherever it stands.
    if (!known || known.isAlone || known.names.size === 0 || !lowers.has(bareName(next))) continue;
    // An article is followed by nouns, and leads to any name: "Der Mondo".
    if (!carries.has(word)) continue;
    const name = bareName(next);
    if (!known.names.has(name) && !isInflected(name, known.names)) return 'name';
  }
  return undefined;
};

/** What stands before a name and does not change whose it is. */
const PREFIX = /^(?:anti|ex|mid|neo|non|post|pre|pro)$/i;

/** The names in a word with hyphens: "Ulm" of "Ulm-based" and of "ex-Ulm". */
function partsOf({text}: Word): string[] {
  const parts = text.split('-').filter((part) => !/^\p{Ll}/u.test(part) && !PREFIX.test(part));
  return parts.map((part) => folded(part.toLowerCase().replace(/['’]s$/, '')));
}

/** "Canadian" of "Canada", "German" of "Germany": what both begin with is long. */
function isOfPlace({root, lower}: Word, stems: ReadonlySet<string>): boolean {
  // "Saint-Ouen" is not of "Saint-Malo".
  if (lower.includes('-')) return false;
  return (
    [root, lower.slice(0, 6)].some((stem) => stem.length >= LONG && stems.has(stem)) ||
    (lower.length >= 2 + LONG && isInflected(lower, stems))
  );
}

/** A word of the lists of those that tell the same is no name: its stem is its sense. */
const isKnownNoun = ({stem}: Word): boolean => stem.startsWith('=');

/** The first letters of the words with a capital in each sentence. */
const initialsOf = (support: readonly Reading[]): readonly string[] =>
  support.map(({words}) =>
    words
      .filter(({isCapitalized}) => isCapitalized)
      .map(({text}) => text[0])
      .join(''),
  );

/** The first letters of the names that are told in a row of capitals. */
const runInitialsOf = (sentences: readonly Reading[]): readonly string[] =>
  sentences.flatMap(({words}) =>
    words
      .map(({isCapitalized, text}) => (isCapitalized ? text[0] : ' '))
      .join('')
      .split(' ')
      .filter((letters) => letters.length > 1),
  );

/** Initials of what is named in full: "EU" of "European Union". */
function isAcronymOf(name: string, initials: readonly string[]): boolean {
  const text = name.replace(/['’]s$/, '').replaceAll('.', '');
  return /^\p{Lu}{2,6}$/u.test(text) && initials.some((letters) => letters.includes(text));
}

/** Where every noun has a capital: by the capital beside it, or a preposition without an article before it. */
function looksLikeName(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  {articles, endings, introductions}: CapitalNouns,
): boolean {
  if (endings.test(word.lower)) return false;
  const isBeside = before?.isCapitalized === true && !before.isInitial && !matcherOf(articles)(before.lower);
  return isBeside || after?.isCapitalized === true || matcherOf(introductions)(before?.lower ?? '');
}
