import {matcherOf} from './cues.js';
import type {Evidence, Match, Reading, SourceSentence} from './evidence.js';
import {isSameQuantity} from './numbers.js';
import {folded, type Word} from './words.js';

/** Why a claim is not supported. */
export type Reason = 'number' | 'date' | 'name' | 'quote' | 'negation' | 'hedge' | 'roles' | 'comparison' | 'added';

export interface Claim {
  readonly reading: Reading;
  readonly matches: readonly Match[];
  /** The sentences that say something of it, and those beside the best one: what it may draw on. */
  readonly support: readonly SourceSentence[];
}

export type Check = (claim: Claim, evidence: Evidence) => Reason | undefined;

/** True where a sentence says just this, at most with words before it that change nothing in it. */
export function isSaidBy(sentence: Reading, claim: Reading, {cues}: Evidence): boolean {
  const [whole, part] = [plain(sentence.text).trim(), plain(claim.text).trim()];
  if (part === '' || !whole.endsWith(part)) return false;
  const before = sentence.words.slice(0, sentence.words.length - claim.words.length);
  const changes = matcherOf(`${cues.negations} ${cues.hedges} ${cues.attributions}`);
  return before.length <= 6 && !before.some(({lower}) => changes(lower) || lower.endsWith("n't"));
}

/** Words that say the same of a claim, as far as spelling tells. */
const shares = (word: Word, {stems}: {readonly stems: ReadonlySet<string>}) => stems.has(word.stem);

/** A number must stand in what the claim draws on, in any of its forms, and be of the same things. */
export const checkNumbers: Check = ({reading, support}) => {
  for (const quantity of reading.quantities) {
    const places = support.flatMap((sentence) =>
      sentence.quantities.map((other) => ({unit: unitOf(other, sentence), isSame: isSameQuantity(quantity, other)})),
    );
    const unit = unitOf(quantity, reading);
    const isAnother = ({isSame}: {isSame: boolean}) => !isSame;
    const ofUnit = places.filter((place) => unit !== undefined && place.unit === unit);
    const isOthers = ofUnit.length > 0 && ofUnit.every(isAnother);
    // "Five women and seven men" where it is seven and five.
    const isSwapped =
      isOthers &&
      reading.quantities.some((second) => {
        const unitOfSecond = unitOf(second, reading);
        return (
          unitOfSecond !== undefined &&
          unitOfSecond !== unit &&
          places.some((place) => place.isSame && place.unit === unitOfSecond)
        );
      });
    if (isSwapped) return 'number';
    if (quantity.isVague) {
      // "Two", "second" and "half" may be said of what is not counted; of what is, they must fit.
      const isWord = support.some(({words}) => words.some(({lower}) => lower === quantity.text.toLowerCase()));
      if (isOthers && !isWord && COUNTED.test(quantity.text)) return 'number';
    } else if (places.every(isAnother)) {
      return isDate(quantity.text, quantity.at, reading) ? 'date' : 'number';
    }
  }
  return undefined;
};

const COUNTED =
  /^(?:\d.*|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|twee|drie|vier|due|tre|quattro|dois|duas|três)$/i;

/** What is counted: the word behind a number, where that has content. */
function unitOf({at, text}: {at: number; text: string}, {content}: Reading): string | undefined {
  const next = content.find((word) => word.at >= at + text.length);
  return next && next.at - (at + text.length) <= 3 && !/\d/.test(next.lower) ? next.stem : undefined;
}

/** Months and days of the week must stand in what the claim draws on. */
export const checkDates: Check = ({reading, support}, {cues, sentences}) => {
  const dates = ({words}: Reading) => words.flatMap((word) => dateOf(word, cues) ?? []);
  const known = new Set(support.flatMap(dates));
  if (!dates(reading).every((date) => known.has(date))) return 'date';
  // The day or the year beside a month must be beside it there.
  const pairs = new Set(sentences.flatMap((sentence) => datePairs(sentence, cues)));
  const months = new Set(Array.from(pairs, (pair) => pair.split('/')[0]));
  return datePairs(reading, cues).every((pair) => pairs.has(pair) || !months.has(pair.split('/')[0]))
    ? undefined
    : 'date';
};

/** Each month with the numbers beside it: "month 9/3". */
function datePairs({words}: Reading, cues: object): string[] {
  return words.flatMap((word, index) => {
    const month = dateOf(word, cues);
    if (!month?.startsWith('month')) return [];
    // "3 de octubre de 2021", "October 3, 2021", "le 1er mai"
    return words
      .slice(Math.max(0, index - 2), index + 4)
      .flatMap(({text}) => (/^(?:\d{1,2}|\d{4})(?!\d)/.test(text) ? [`${month}/${String(parseInt(text, 10))}`] : []));
  });
}

/** Which month or day a word names. In small letters, "may" and "mar" are other words. */
function dateOf({lower, isCapitalized}: Word, cues: object): string | undefined {
  const date = calendarOf(cues).get(lower.replace(/\.$/, ''));
  return date !== undefined && (isCapitalized || (lower.length > 3 && lower !== 'march')) ? date : undefined;
}

/** Names must stand in the article. A first word has a capital anyway, and is no sign of one. */
export const checkNames: Check = ({reading, support}, {lowers, stems, cues}) => {
  const calendar = calendarOf(cues);
  const {words} = reading;
  for (const [index, word] of words.entries()) {
    if (!word.isCapitalized || word.isInitial || calendar.has(word.lower) || /\d/.test(word.lower)) continue;
    if (Object.hasOwn(cues.multipliers, word.lower) || isAcronymOf(word.text, support)) continue;
    const isKnown = (part: string) => lowers.has(part) || isInflected(part, lowers);
    const bare = folded(word.lower.replace(/'s$/, ''));
    if (isKnown(bare) || bare.split('-').every(isKnown)) continue;
    if (cues.hasCapitalNouns && (stems.has(word.stem) || !looksLikeName(word, words[index - 1], words[index + 1])))
      continue;
    return 'name';
  }
  return undefined;
};

/** Where a claim is one sentence's but for a name, that name is another's: it must stand there or beside it. */
export const checkPlaces: Check = ({reading, matches, support}, {cues, lowers}) => {
  const [best] = matches;
  if (!best || cues.hasCapitalNouns) return undefined;
  const calendar = calendarOf(cues);
  for (const word of reading.words) {
    const bare = folded(word.lower.replace(/'s$/, ''));
    if (!word.isCapitalized || word.isInitial || calendar.has(word.lower) || !lowers.has(bare)) continue;
    const rest = reading.content.filter((other) => !other.isCapitalized);
    const isThere = support.some(({words}) => words.some(({lower}) => folded(lower).startsWith(bare)));
    if (!isThere && rest.length > 2 && rest.filter((other) => shares(other, best.sentence)).length >= 0.7 * rest.length)
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
export const checkNegation: Check = ({reading, matches, support}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  const denialsIn = negationMatcher(cues.negations);
  const isVerb = verbsOf(cues.negations);
  const [said, source] = unmatched(reading, denialsIn(reading), best.sentence, denialsIn(best.sentence), isVerb);
  for (const [denials, from, to, others] of [
    [source, best.sentence, reading, said],
    [said, reading, best.sentence, source],
  ] as const) {
    for (const index of denials) {
      const scope = scopeOf(index, from);
      const denied = scope.filter((word) => shares(word, to));
      const [nearest] = scope;
      const isOfIt = nearest !== undefined && (shares(nearest, to) || denied.length >= 3);
      if (!isOfIt || denied.length * 2 < scope.length) continue;
      const isDeniedThere = others.some((other) => {
        const there = scopeOf(other, to);
        return there.length === 0 || there.some((word) => scope.some(({stem}) => stem === word.stem));
      });
      // A verb of denying may stand in the sentence beside: "He denies it."
      const {lower = '', stem = ''} = from.words[index] ?? {};
      const isBeside =
        from === reading && isVerb(lower) && support.some(({words}) => words.some((word) => word.stem === stem));
      if (!isDeniedThere && !isBeside) return 'negation';
    }
  }
  return undefined;
};

/** Denials without those verbs of denying that stand in both. */
function unmatched(
  a: Reading,
  inA: readonly number[],
  b: Reading,
  inB: readonly number[],
  isVerb: (word: string) => boolean,
): [number[], number[]] {
  const verbs = (reading: Reading, indices: readonly number[]) =>
    new Set(
      indices.map((index) => reading.words[index]).flatMap((word) => (word && isVerb(word.lower) ? [word.stem] : [])),
    );
  const [ofA, ofB] = [verbs(a, inA), verbs(b, inB)];
  const isAlone = (reading: Reading) => (index: number) => {
    const stem = reading.words[index]?.stem ?? '';
    return !(ofA.has(stem) && ofB.has(stem));
  };
  return [inA.filter(isAlone(a)), inB.filter(isAlone(b))];
}

/** Matches the verbs among the words that deny: those with an ending. */
function verbsOf(list: string): (word: string) => boolean {
  return matcherOf((list.match(/\S+\*/g) ?? []).join(' '));
}

/** What is left open must stay so, or be said to be somebody's word. */
export const checkHedge: Check = ({reading, matches}, {cues}) => {
  const [best] = matches;
  if (!best) return undefined;
  const isHedge = matcherOf(cues.hedges);
  const isAttribution = matcherOf(cues.attributions);
  const isDenial = verbsOf(cues.negations);
  const hedges = (word: Word) =>
    (isHedge(word.lower) && !(word.lower === 'may' && word.isCapitalized)) ||
    cues.hedgeEnding?.test(word.lower) === true;
  const there = new Set(best.sentence.words.map(({stem}) => stem));
  for (const [index, word] of best.sentence.words.entries()) {
    if (!hedges(word)) continue;
    const scope = scopeOf(index, best.sentence);
    const said = reading.content.filter(({stem}) => scope.some((other) => other.stem === stem));
    const [first] = said;
    if (!first || said.length * 2 < scope.length) continue;
    // In the same breath, or as the word of somebody whom the source does not name for it; and who denies, claims nothing.
    const isOpen = reading.words.some(
      (other) =>
        (hedges(other) && said.some(({clause}) => clause === other.clause)) ||
        (isAttribution(other.lower) && !there.has(other.stem)) ||
        (isDenial(other.lower) && other.at < first.at),
    );
    if (!isOpen) return 'hedge';
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

/** Who did it must not become whom it was done to: around a word that both have, the two must not have changed places. */
export const checkRoles: Check = ({reading, matches}, {cues}) => {
  const calendar = calendarOf(cues);
  const isPassive = matcherOf(cues.passives);
  const isAgent = matcherOf(cues.agents);
  const isCircumstance = matcherOf(cues.circumstances);
  /** By whom it was done stands behind it, as far as the words around tell. */
  const isTurned = ({words}: Reading, at: number) => {
    const around = words.slice(Math.max(0, at - NEAR), at + NEAR);
    return around.some(({lower}) => isPassive(lower)) && around.some(({lower}) => isAgent(lower));
  };
  for (const {sentence, coverage} of matches.slice(0, 2)) {
    if (coverage < 0.5) continue;
    const mine = places(reading, sentence, calendar, isCircumstance);
    const theirs = places(sentence, reading, calendar, isCircumstance);
    // A sentence of more is no sentence.
    const shared = Array.from(mine.keys())
      .filter((stem) => theirs.has(stem))
      .slice(0, 30);
    /** Where the verb stands between the two; in the source, more may be said of the first one before it. */
    const verbAt = (all: Places, first: string, verb: string, second: string) =>
      (all.get(verb) ?? []).find(
        ({index: at, clause}) =>
          (all.get(first) ?? []).some((one) =>
            all === mine
              ? one.clause === clause && one.index < at && at - one.index <= NEAR
              : one.index < at && at - one.index <= 3 * NEAR,
          ) &&
          (all.get(second) ?? []).some(
            (other) => other.clause === clause && other.index > at && other.index - at <= NEAR,
          ),
      )?.index;
    for (const verb of shared) {
      for (const one of shared) {
        for (const other of shared) {
          if (one === other || one === verb || other === verb) continue;
          const at = verbAt(mine, one, verb, other);
          if (at === undefined || verbAt(theirs, one, verb, other) !== undefined) continue;
          const turned = verbAt(theirs, other, verb, one);
          if (turned !== undefined && isTurned(reading, at) === isTurned(sentence, turned)) return 'roles';
        }
      }
    }
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
  const isCause = matcherOf(cues.causes);
  const gives = (sentence: Reading) => sentence.words.some(({lower}) => isCause(lower));
  // A reason that nobody gave.
  const coverage = matches[0]?.coverage ?? 0;
  const isGiven = support.some((sentence) => gives(sentence) && overlap(sentence, reading) >= 2);
  if (gives(reading) && !isGiven && coverage < 0.7) return 'added';
  const newShare = fresh.length / counted.length;
  if (
    newShare > 0.5 ||
    (longest >= 3 && fresh.length >= 2 && counted.some(({lower}) => lower.length > 2)) ||
    (far.length / counted.length > 0.6 && newShare > 0.2)
  )
    return 'added';
  return coverage < 0.2 ? 'added' : undefined;
};

/** Words that a denial or a hedge bears on: up to four with content in its clause, those behind it first, the nearest first. */
function scopeOf(index: number, {words, content}: Reading): Word[] {
  const word = words[index];
  if (!word) return [];
  const inClause = content.filter((other) => other.clause === word.clause && other !== word);
  const behind = inClause.filter(({at}) => at > word.at).slice(0, 4);
  const before = inClause.filter(({at}) => at < word.at).reverse();
  return behind.length >= 2 ? behind : [...behind, ...before.slice(0, 2)];
}

function negationMatcher(list: string): (reading: Reading) => number[] {
  const matches = matcherOf(list);
  return ({words}) =>
    words.flatMap(({lower}, index) =>
      matches(lower) || (list.includes("n't") && lower.endsWith("n't")) ? [index] : [],
    );
}

const overlap = (a: Reading, b: Reading) => Array.from(a.stems).filter((stem) => b.stems.has(stem)).length;

/** How many words apart a verb and its doer may stand. */
const NEAR = 6;

/** Where each word stands: the how manieth it is, and in which clause. */
type Places = ReadonlyMap<string, readonly {readonly index: number; readonly clause: number}[]>;

/** Where each word that both have stands. */
function places(
  reading: Reading,
  other: Reading,
  calendar: ReadonlyMap<string, string>,
  isCircumstance: (word: string) => boolean,
): Places {
  const found = new Map<string, {index: number; clause: number}[]>();
  for (const [index, word] of reading.words.entries()) {
    if (!reading.stems.has(word.stem) || !other.stems.has(word.stem)) continue;
    if (calendar.has(word.lower) || /\d/.test(word.lower)) continue;
    // "in the last year", "wegen des Wetters"
    const before = reading.words.slice(Math.max(0, index - 3), index);
    if (before.some(({lower, clause}) => clause === word.clause && isCircumstance(lower))) continue;
    found.set(word.stem, [...(found.get(word.stem) ?? []), {index, clause: word.clause}]);
  }
  return found;
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
  if (/(?:ung|heit|keit|schaft|tion|tät|ismus|ment|nis|tum|ling|er|en|ern|e)$/.test(word.lower)) return false;
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
