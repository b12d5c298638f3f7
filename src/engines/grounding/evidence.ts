import {loadLanguage} from '../../summarizer/languages/load-language.js';
import {splitSentences} from '../../summarizer/split-sentences.js';
import type {Article, SourcePosition} from '../../summarizer/index.js';
import {datePairs, dateReaderOf} from './calendar.js';
import type {Cues} from './cues.js';
import {loadCues} from './cues/load-cues.js';
import {inflectedStem} from './inflection.js';
import {measuresOf, type Measure} from './measures.js';
import {bareName, begun, followersOf, surnamesOf, type Followers} from './name-runs.js';
import {isSameQuantity, quantitiesOf, type Quantity} from './numbers.js';
import {numericDates, type NumericDate} from './numeric-dates.js';
import {sensesOf} from './senses.js';
import {spokenTimes} from './spoken-times.js';
import {matcherOf} from './word-list.js';
import {openingOf, folded, wordsOf, type Word} from './words.js';

/** A sentence with what is looked at in it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Those that carry content. */
  readonly content: readonly Word[];
  /** Those of them that tell something by themselves. */
  readonly telling: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** The numbers with what they measure. */
  readonly measures: readonly Measure[];
  /** The words that are of numbers. */
  readonly figures: ReadonlySet<Word>;
  /** Dates in figures alone. */
  readonly numericDates: readonly NumericDate[];
}

export interface SourceSentence extends Reading {
  readonly source: SourcePosition;
}

/** An article, read for being held against. */
export interface Evidence {
  readonly sentences: readonly SourceSentence[];
  /** The sentence before each, in the same block. */
  readonly before: ReadonlyMap<Reading, SourceSentence>;
  /** In how many sentences a stem stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** The words of all of it and of its title, in lower case without accents, and the parts of those with hyphens. */
  readonly lowers: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** The first letters of its longer words. */
  readonly openings: ReadonlySet<string>;
  /** The words without their last letter, where names take endings in place of it. */
  readonly beginnings: ReadonlySet<string>;
  /** For each word, the names that stand right behind it. */
  readonly followers: ReadonlyMap<string, Followers>;
  /** What its words stand for, where other names stand for the same. */
  readonly aliases: ReadonlySet<string>;
  /** The words that have a capital where none begins a sentence, and never a small letter, as names are looked up. */
  readonly properNames: ReadonlySet<string>;
  /** The last words of its names, where every noun has a capital. */
  readonly surnames: ReadonlySet<string>;
  /** Its months with the days and years beside them. */
  readonly datePairs: ReadonlySet<string>;
  readonly text: string;
  readonly cues: Cues;
  /** True for "he", "this" and their like, which stand for what was named before, in lower case. */
  readonly isDependent: (lower: string) => boolean;
  /** True for "Dr" and its like, in lower case. */
  readonly isTitle: (lower: string) => boolean;
  read(text: string): Reading;
}

/** Names of so many letters are initials. */
const INITIALS = 3;

const known = new WeakMap<Article, Promise<Evidence>>();

/** What an article says, once for all sentences that are held against it. */
export function evidenceOf(article: Article): Promise<Evidence> {
  let evidence = known.get(article);
  if (!evidence) {
    evidence = readEvidence(article);
    known.set(article, evidence);
    // What could not be loaded may be another time.
    evidence.catch(() => known.delete(article));
  }
  return evidence;
}

async function readEvidence(article: Article): Promise<Evidence> {
  const [cues, {functionWords, dependents, leadingAbbreviations}] = await Promise.all([
    loadCues(article.language),
    loadLanguage(article.language),
  ]);
  const senseOf = sensesOf(cues.senses);
  const dateOf = cues.dates === undefined ? undefined : dateReaderOf(cues.dates);
  const tellsLittle = matcherOf(cues.light);
  const read = (text: string): Reading => {
    const words = wordsOf(text).map((word) => {
      const root = cues.inflection ? inflectedStem(word.lower, cues.inflection) : word.root;
      // Such names are in small letters, and with a capital are people's: "Maja".
      const date = word.isCapitalized && !word.isInitial ? undefined : dateOf?.(word.lower);
      return {
        ...word,
        root,
        stem: senseOf(word.lower) ?? root,
        ...(cues.inflection && {bare: root}),
        ...(date !== undefined && {date}),
      };
    });
    const content = words.filter(
      ({lower}) =>
        !functionWords.has(lower) &&
        // What is left of an elided word is an article, a pronoun or a preposition: "dell'", "qu'".
        !lower.endsWith("'") &&
        (lower.length > 2 || /\d|^[\u0e00-\uffff]{2}$/.test(lower)),
    );
    const quantities = quantitiesOf(text, words, cues);
    return {
      text,
      words,
      content,
      telling: content.filter(({lower}) => !tellsLittle(lower)),
      stems: new Set(content.map(({stem}) => stem)),
      quantities,
      measures: [...measuresOf(text, words, quantities, cues.units), ...spokenTimes(words, quantities, cues.times)],
      figures: figuresOf(words, quantities),
      numericDates: numericDates(text),
    };
  };
  const sentences: SourceSentence[] = [];
  const frequencies = new Map<string, number>();
  const before = new Map<Reading, SourceSentence>();
  for (const [block, {text}] of article.blocks.entries()) {
    for (const {start, end} of await splitSentences(text, article.language)) {
      const sentence = {...read(text.slice(start, end)), source: {block, start, end}};
      const last = sentences.at(-1);
      if (last?.source.block === block) before.set(sentence, last);
      sentences.push(sentence);
      for (const stem of sentence.stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    }
  }
  const text = [article.title ?? '', ...article.blocks.map((block) => block.text)].join('\n');
  const words = [...read(article.title ?? '').words, ...sentences.flatMap((sentence) => sentence.words)];
  const lowers = new Set([
    ...words.flatMap(({lower}) => [lower, ...lower.split('-')]).map((lower) => folded(lower.replace(/'s$/, ''))),
    ...words.map(bareName),
  ]);
  const aliasOf = sensesOf(cues.aliases ?? '');
  const smalls = new Set(words.filter((word) => !word.isCapitalized).map(bareName));
  return {
    sentences,
    before,
    frequencies,
    lowers,
    beginnings: new Set(cues.inflectsNames ? Array.from(lowers, begun) : []),
    stems: new Set(words.flatMap(({root, stem}) => [root, stem])),
    openings: new Set(words.flatMap(({lower}) => openingOf(lower) ?? [])),
    followers: followersOf(sentences),
    datePairs: new Set(
      sentences.flatMap((sentence) => [
        ...datePairs(sentence.words),
        ...sentence.numericDates.flatMap((date) => date.pairs),
      ]),
    ),
    text,
    cues,
    surnames: cues.capitalNouns ? surnamesOf(sentences) : new Set(),
    aliases: new Set(
      // Initials have capitals: "she told us" names no country.
      words
        .filter((word) => word.isCapitalized || word.lower.length > INITIALS)
        .flatMap(({lower}) => aliasOf(lower) ?? []),
    ),
    properNames: new Set(
      words.filter((word) => word.isCapitalized && !word.isInitial && !smalls.has(bareName(word))).map(bareName),
    ),
    isDependent: (lower) => dependents.test(`${lower} x`),
    isTitle: (lower) => leadingAbbreviations.has(lower),
    read,
  };
}

export interface Match {
  readonly sentence: SourceSentence;
  readonly index: number;
  /** How much of the claim it says, from 0 to 1, rare words counting more. */
  readonly coverage: number;
}

/** The sentences of the article that say most of a claim, the best one first. */
export function findMatches(claim: Reading, {sentences, frequencies}: Evidence): Match[] {
  const weight = (stem: string) => Math.log(1 + sentences.length / (frequencies.get(stem) ?? 0.5));
  // A number may stand there in another form.
  const figures = new Map(
    claim.quantities.flatMap((quantity) => {
      const word = claim.content.find(({at}) => at === quantity.at);
      return word ? [[word.stem, quantity] as const] : [];
    }),
  );
  let total = 0;
  for (const stem of claim.stems) total += weight(stem);
  if (total === 0) return [];
  const matches = sentences.map((sentence, index) => {
    let shared = 0;
    for (const stem of claim.stems) {
      const figure = figures.get(stem);
      const isThere =
        sentence.stems.has(stem) || (figure && sentence.quantities.some((other) => isSameQuantity(figure, other)));
      if (isThere) shared += weight(stem);
    }
    // Of two that say as much, the one that says less besides.
    return {sentence, index, coverage: shared / total, score: shared / total - 0.002 * sentence.stems.size};
  });
  return matches
    .filter(({coverage}) => coverage > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, 5);
}

/** The words that stand in numbers; both are in the order of the text. */
function figuresOf(words: readonly Word[], quantities: readonly Quantity[]): Set<Word> {
  const figures = new Set<Word>();
  let next = 0;
  for (const word of words) {
    for (let at = quantities[next]; at && at.at + at.text.length <= word.at; at = quantities[next]) next++;
    const quantity = quantities[next];
    if (quantity && word.at >= quantity.at) figures.add(word);
  }
  return figures;
}
