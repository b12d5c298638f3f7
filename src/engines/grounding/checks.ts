import {matcherOf} from './cues.js';
import type {Evidence, Match, Reading, SourceSentence} from './evidence.js';
import {isSameQuantity} from './numbers.js';
import type {Word} from './words.js';

/** Why a claim is not supported. */
export type Reason = 'number' | 'date' | 'name' | 'quote' | 'negation' | 'hedge' | 'roles' | 'comparison' | 'added';

export interface Claim {
  readonly reading: Reading;
  readonly matches: readonly Match[];
  /** The sentences that say something of it, and those beside the best one: what it may draw on. */
  readonly support: readonly SourceSentence[];
}

export type Check = (claim: Claim, evidence: Evidence) => Reason | undefined;

/** Words that say the same of a claim, as far as spelling tells. */
const shares = (word: Word, {stems}: {readonly stems: ReadonlySet<string>}) => stems.has(word.stem);

/** A number must stand in a sentence that speaks of the same, in any of its forms. */
export const checkNumbers: Check = ({reading, support}) => {
  for (const quantity of reading.quantities) {
    if (quantity.isVague) {
      const spelled = support.some(
        ({quantities, words}) =>
          quantities.some((other) => isSameQuantity(quantity, other)) ||
          words.some(({lower}) => lower === quantity.text.toLowerCase()),
      );
      // "Two", "second" and "half" may be said of what is not counted; of what is, they must fit.
      if (
        spelled ||
        !/\d|^(?:two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|twee|drie|vier|due|tre|quattro|dois|duas|três)$/i.test(
          quantity.text,
        )
      )
        continue;
      if (support.length > 0 && !support.some(({quantities}) => quantities.length > 0)) continue;
      return 'number';
    }
    if (!support.some(({quantities}) => quantities.some((other) => isSameQuantity(quantity, other)))) {
      return isDate(quantity.text, quantity.at, reading) ? 'date' : 'number';
    }
  }
  return undefined;
};

/** Months and days of the week must stand in what the claim draws on. */
export const checkDates: Check = ({reading, support}, {cues}) => {
  const calendar = calendarOf(cues);
  for (const {lower, isCapitalized} of reading.words) {
    const date = calendar.get(lower.replace(/\.$/, ''));
    if (date === undefined || (lower.length < 4 && !isCapitalized) || (lower === 'may' && !isCapitalized)) continue;
    const isThere = support.some(({words}) =>
      words.some((word) => calendar.get(word.lower.replace(/\.$/, '')) === date),
    );
    if (!isThere) return 'date';
  }
  return undefined;
};

/** Names must stand in the article, and by what is said of them. */
export const checkNames: Check = ({reading, support}, {lowers, stems, cues}) => {
  const calendar = calendarOf(cues);
  const {words} = reading;
  for (const [index, word] of words.entries()) {
    if (!word.isCapitalized || calendar.has(word.lower) || /\d/.test(word.lower)) continue;
    if (word.isInitial && !(words[index + 1]?.isCapitalized && !cues.hasCapitalNouns)) continue;
    const bare = word.lower.replace(/'s$/, '');
    if (lowers.has(bare) || isInflected(bare, lowers) || isAcronymOf(word.text, support)) {
      continue;
    }
    if (cues.hasCapitalNouns && !looksLikeName(word, words[index - 1], words[index + 1])) continue;
    if (!cues.hasCapitalNouns || !stems.has(word.stem)) return 'name';
  }
  return undefined;
};

/** Those whom a claim names must be named, or be spoken of, where the rest of it stands. */
export const checkPlaces: Check = ({reading, support}, {cues, lowers}) => {
  const calendar = calendarOf(cues);
  if (cues.hasCapitalNouns) return undefined;
  for (const word of reading.words) {
    const bare = word.lower.replace(/'s$/, '');
    if (!word.isCapitalized || word.isInitial || calendar.has(word.lower) || !lowers.has(bare)) continue;
    if (
      !support.some(({words}) => words.some(({lower}) => lower.replace(/'s$/, '') === bare || lower.startsWith(bare)))
    )
      return 'roles';
  }
  return undefined;
};

/** What stands between quotation marks must stand in the article. */
export const checkQuotes: Check = ({reading}, {text}) => {
  const article = plain(text);
  for (const [, first, second, third] of reading.text.matchAll(
    /[“”„"]([^“”„"]{2,400})[“”"]|[«»]\s?([^«»]{2,400}?)\s?[«»]|‘([^‘’]{6,400})’/g,
  )) {
    const quoted = plain(first ?? second ?? third ?? '')
      .replace(/[.,!?;:]+$/, '')
      .trim();
    if (quoted !== '' && !article.includes(quoted)) return 'quote';
  }
  return undefined;
};

/** What is denied must be denied, and the other way round: the words next to a denial are looked for in the best match. */
export const checkNegation: Check = ({reading, matches}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  const isNegation = negationMatcher(cues.negations);
  const said = isNegation(reading);
  const source = isNegation(best.sentence);
  if (said.length === 0 && source.length === 0) return undefined;
  // Two denials in one are none, and no word for either has been found to tell.
  for (const [denials, from, to, others] of [
    [source, best.sentence, reading, said],
    [said, reading, best.sentence, source],
  ] as const) {
    for (const index of denials) {
      const scope = scopeOf(index, from);
      const denied = scope.filter((word) => shares(word, to));
      if (scope.length === 0 || denied.length * 2 < scope.length || denied.length === 0) continue;
      const isDeniedThere = others.some((other) => {
        const there = scopeOf(other, to);
        return there.some((word) => scope.some(({stem}) => stem === word.stem)) || there.length === 0;
      });
      if (!isDeniedThere && others.length < denials.length) return 'negation';
    }
  }
  return undefined;
};

/** What is left open must stay so, or be said to be somebody's word. */
export const checkHedge: Check = ({reading, matches}, {cues}) => {
  const isHedge = matcherOf(cues.hedges);
  const isAttribution = matcherOf(cues.attributions);
  const hedges = (word: Word) => isHedge(word.lower) && !(word.lower === 'may' && word.isCapitalized);
  if (reading.words.some((word) => hedges(word) || isAttribution(word.lower))) return undefined;
  const [best] = matches;
  if (!best) return undefined;
  for (const [index, word] of best.sentence.words.entries()) {
    if (!hedges(word)) continue;
    const scope = scopeOf(index, best.sentence);
    const said = scope.filter((other) => shares(other, reading));
    if (said.length > 0 && said.length * 2 >= scope.length) return 'hedge';
  }
  return undefined;
};

/** More must not become less, nor before after. */
export const checkComparison: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  for (const [one, other] of cues.opposites) {
    const isOne = matcherOf(one);
    const isOther = matcherOf(other);
    for (const [has, opposite] of [
      [isOne, isOther],
      [isOther, isOne],
    ] as const) {
      const there = (sentence: Reading, test: (word: string) => boolean) =>
        sentence.words.some(({lower}) => test(lower));
      if (
        there(reading, has) &&
        !there(reading, opposite) &&
        there(best.sentence, opposite) &&
        !there(best.sentence, has)
      ) {
        const isSaidBeside = support.some(
          (sentence) => sentence !== best.sentence && there(sentence, has) && overlap(sentence, reading) >= 3,
        );
        if (!isSaidBeside) return 'comparison';
      }
    }
  }
  return undefined;
};

/** Who did it must not become whom it was done to. */
export const checkRoles: Check = ({reading, matches}, {cues, frequencies}) => {
  const calendar = calendarOf(cues);
  const isPassive = matcherOf(cues.passives);
  const isAgent = matcherOf(cues.agents);
  for (const {sentence, coverage} of matches.slice(0, 2)) {
    if (coverage < 0.5) continue;
    const mine = places(reading, sentence, calendar);
    const theirs = places(sentence, reading, calendar);
    const shared = Array.from(mine.keys()).filter((stem) => theirs.has(stem));
    for (const [i, a] of shared.entries()) {
      for (const b of shared.slice(i + 1)) {
        const [a1 = 0, b1 = 0, a2 = 0, b2 = 0] = [mine.get(a), mine.get(b), theirs.get(a), theirs.get(b)];
        const isReversed = a1 < b1 !== a2 < b2;
        const between = shared.find(
          (verb) =>
            verb !== a && verb !== b && isBetween(mine.get(verb), a1, b1) && isBetween(theirs.get(verb), a2, b2),
        );
        if (between === undefined || !isReversed) continue;
        if (
          !isNear(a1, b1) ||
          !isNear(a2, b2) ||
          !isActor(a, reading, frequencies) ||
          !isActor(b, reading, frequencies)
        )
          continue;
        const passive = [reading, sentence].map(
          ({words}) => words.some(({lower}) => isPassive(lower)) && words.some(({lower}) => isAgent(lower)),
        );
        if (passive[0] === passive[1]) return 'roles';
      }
    }
    // The same order, but one of the two in the passive: then the doer is another.
  }
  return undefined;
};

/** Most of what is said must be said there, without a run of words that the article has not. */
export const checkAdditions: Check = ({reading, matches, support}, {stems, cues}) => {
  const {content} = reading;
  const isAttribution = matcherOf(`${cues.attributions} ${cues.hedges} ${cues.negations}`);
  const counted = content.filter(({lower}) => !isAttribution(lower));
  if (counted.length === 0) return undefined;
  const isNew = (word: Word) => !stems.has(word.stem) && !isInflected(word.lower, stems);
  const isElsewhere = (word: Word) => !support.some((sentence) => shares(word, sentence));
  const fresh = counted.filter(isNew);
  const far = counted.filter(isElsewhere);
  let run = 0;
  let longest = 0;
  for (const word of counted) {
    run = isNew(word) || isElsewhere(word) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const coverage = matches[0]?.coverage ?? 0;
  if (longest >= 4 || fresh.length / counted.length > 0.5 || far.length / counted.length > 0.6) return 'added';
  if (longest >= 3 && fresh.length >= 2) return 'added';
  return coverage < 0.2 ? 'added' : undefined;
};

/** Words around a denial or a hedge that it bears on: up to four with content in its clause, those behind it first. */
function scopeOf(index: number, {words, content}: Reading): Word[] {
  const word = words[index];
  if (!word) return [];
  const inClause = content.filter((other) => other.clause === word.clause && other !== word);
  const behind = inClause.filter(({at}) => at > word.at).slice(0, 4);
  return behind.length >= 2 ? behind : [...inClause.filter(({at}) => at < word.at).slice(-2), ...behind];
}

function negationMatcher(list: string): (reading: Reading) => number[] {
  const matches = matcherOf(list);
  return ({words}) =>
    words.flatMap(({lower}, index) =>
      matches(lower) || (list.includes("n't") && lower.endsWith("n't")) ? [index] : [],
    );
}

const overlap = (a: Reading, b: Reading) => Array.from(a.stems).filter((stem) => b.stems.has(stem)).length;

const isBetween = (at: number | undefined, a: number, b: number) =>
  at !== undefined && at > Math.min(a, b) && at < Math.max(a, b);
const isNear = (a: number, b: number) => Math.abs(a - b) <= 9;

/** Where each word that both have stands, the first time. */
function places(reading: Reading, other: Reading, calendar: ReadonlyMap<string, string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, word] of reading.words.entries()) {
    if (!reading.stems.has(word.stem) || !other.stems.has(word.stem) || found.has(word.stem)) continue;
    if (calendar.has(word.lower) || /\d/.test(word.lower)) continue;
    found.set(word.stem, index);
  }
  return found;
}

/** Names act, and so do the things that an article speaks of more than once. */
function isActor(stem: string, {words}: Reading, frequencies: ReadonlyMap<string, number>): boolean {
  const word = words.find((candidate) => candidate.stem === stem);
  return (word?.isCapitalized ?? false) || (frequencies.get(stem) ?? 0) >= 1;
}

function isInflected(lower: string, known: ReadonlySet<string>): boolean {
  for (let cut = 1; cut <= 3 && lower.length - cut >= 4; cut++) if (known.has(lower.slice(0, -cut))) return true;
  return lower.length >= 4 && ['s', 'n', 'e', 'en', 'es', 'er'].some((ending) => known.has(lower + ending));
}

/** Initials of what is named in full: "EU" of "European Union". */
function isAcronymOf(text: string, support: readonly Reading[]): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(text)) return false;
  return support.some(({words}) =>
    words
      .filter(({isCapitalized}) => isCapitalized)
      .map((word) => word.text[0])
      .join('')
      .includes(text),
  );
}

/** In German, where every noun has a capital: by the capital beside it, or a preposition without an article before it. */
function looksLikeName(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const isBeside = before?.isCapitalized === true && !before.isInitial && !/^(?:der|die|das)$/.test(before.lower);
  if (/(?:ung|heit|keit|schaft|tion|tät|ismus|ment|nis|tum|ling|er|en|ern|e)$/.test(word.lower)) return isBeside;
  const isIntroduced = /^(?:von|mit|bei|in|aus|nach|für|und|herr|frau|dr)$/.test(before?.lower ?? '');
  return isBeside || after?.isCapitalized === true || isIntroduced;
}

function isDate(text: string, at: number, {words}: Reading): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  const index = words.findIndex((word) => word.at === at);
  return [words[index - 1], words[index + 1], words[index + 2]].some(
    (word) => word !== undefined && MONTH.test(word.lower),
  );
}

const MONTH =
  /^(?:jan|feb|f[eé]v|mar|mär|mrz|maa|apr|avr|abr|may|mai|mei|mag|maggio|jun|juin|giu|jul|juil|lug|aug|août|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)/;

const calendars = new Map<object, ReadonlyMap<string, string>>();

/** Months and days of the week in the languages that there are cues of, short and long, each by what it stands for. */
function calendarOf(cues: object): ReadonlyMap<string, string> {
  const known = calendars.get(cues);
  if (known) return known;
  const calendar = new Map<string, string>();
  for (const language of ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt']) {
    for (const display of ['long', 'short'] as const) {
      for (let i = 0; i < 12; i++) {
        const month = new Intl.DateTimeFormat(language, {month: display, timeZone: 'UTC'}).format(
          Date.UTC(2024, i, 15),
        );
        calendar.set(month.toLowerCase().replace(/\.$/, ''), `month ${i}`);
      }
      if (display === 'short') continue;
      for (let i = 0; i < 7; i++) {
        const day = new Intl.DateTimeFormat(language, {weekday: display, timeZone: 'UTC'}).format(
          Date.UTC(2024, 0, 7 + i),
        );
        calendar.set(day.toLowerCase(), `day ${i}`);
      }
    }
  }
  // Words that mean something else as well.
  for (const word of ['mar', 'set', 'out', 'ago', 'dom', 'mai', 'mei', 'sept', 'ott', 'mag']) calendar.delete(word);
  calendar.set('sept', 'month 8').set('mai', 'month 4').set('mei', 'month 4');
  calendars.set(cues, calendar);
  return calendar;
}

/** Without what editors change in a quotation: marks, case, white space. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»"]/g, '')
    .replace(/\s+/g, ' ');
}
