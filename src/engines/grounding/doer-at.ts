import {isDateWord} from './calendar.js';
import type {Evidence, Reading} from './evidence.js';
import {isSame, namedIn, type Named} from './named.js';
import {partUpTo, type Part} from './parts.js';
import {perObject} from './remembered.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** Who does what a word tells, or whom it is done to where the passive names nobody by whom. */
export interface Doer {
  readonly name: Named;
  readonly isDoneTo: boolean;
  /** It stands right before the verb, or as by whom it was done: nobody else does it. */
  readonly isSure: boolean;
}

/** So many words behind a verb may stand by whom it was done. */
const NEAR = 8;
/** So many clauses may be put in between who does something and the verb, of so many words with content each. */
const INSERTED = 3;
const SHORT = 4;
/** So many words may stand between "said" and who did. */
const TITLES = 4;
/** So many sentences that begin with a pronoun may follow on the one that names whom it stands for. */
const FOLLOWING = 2;

/**
 * Who does what the word at an index tells, as far as that is clear: the name before it, also where more is put in between
 * ("Orr, who lives in Ulm, said"), where it joins on another verb ("Orr came, and said"), where a pronoun begins the
 * sentence, and the name behind it in "by Orr" and "said Orr". Nothing where anybody may do it.
 */
export function doerAt(reading: Reading, index: number, evidence: Evidence): Doer | undefined {
  const part = partUpTo(reading, index, evidence.cues);
  const isPassive = hasPassive(reading, part, evidence);
  const agent = agentBehind(reading, index, isPassive, evidence);
  if (agent) return {name: agent, isDoneTo: false, isSure: true};
  const name = speakerBehind(reading, part, evidence) ?? subjectOf(reading, part, evidence);
  if (!name) return undefined;
  const isSure = name.start >= part.from && name.end <= index && !tellsMore(reading, name.end, index);
  return {name, isDoneTo: isPassive, isSure};
}

/** The names that may do what a sentence tells; where it begins with a pronoun and names none, that of the one before. */
export function holdersOf(reading: Reading, evidence: Evidence): readonly Named[] {
  const named = namedIn(reading, evidence).filter(({standing}) => standing !== 'led');
  if (named.length > 0) return named;
  const before = standsForOther(reading, 0, 1, evidence) ? subjectBefore(reading, evidence) : undefined;
  return before ? [before] : [];
}

/** The name before a word in its part, or what the part goes on with. */
function subjectOf(reading: Reading, part: Part, evidence: Evidence, depth = INSERTED): Named | undefined {
  const {words} = reading;
  const {from, to, lead} = part;
  const free = namedIn(reading, evidence).filter(
    ({start, end, standing}) => standing === 'free' && start >= from && end <= to,
  );
  const last = free.at(-1);
  // Of two names one is done to, unless the other stands right before the verb.
  if (last)
    return free.length === 1 ||
      (!tellsMore(reading, last.end, to) && !tellsMore(reading, free.at(-2)?.end ?? 0, last.start))
      ? last
      : undefined;
  if (standsForOther(reading, from, to, evidence)) {
    return isFirst(reading, from) ? subjectBefore(reading, evidence) : undefined;
  }
  // "Ek, 23 years old, came home and slept": a verb begins what another joins on.
  const isJoinedOn = matcherOf(evidence.cues.conjunctions ?? '')(words[to]?.lower ?? '');
  const first = words[from];
  const isVerbFirst = isJoinedOn && first?.isCapitalized === false && carriersOf(reading).has(first);
  if (tellsMore(reading, from, to) && !isVerbFirst) return undefined;
  if (lead === 'relative') return namedIn(reading, evidence).find(({end}) => end === from - 1);
  const isInClause = lead === 'join' && words[from - 2]?.clause === words[from - 1]?.clause;
  if (isInClause)
    return depth > 0 ? subjectOf(reading, partUpTo(reading, from - 1, evidence.cues), evidence, depth - 1) : undefined;
  return subjectOfClauseBefore(reading, lead === 'join' ? from - 1 : from, evidence, depth);
}

/** Who does what the nearest clause before tells that is not put in. */
function subjectOfClauseBefore(reading: Reading, from: number, evidence: Evidence, depth: number): Named | undefined {
  const {words} = reading;
  const begins = matcherOf(evidence.cues.relatives ?? '');
  const names = namedIn(reading, evidence);
  // "The team, led by Ek, won": who leads those who do it.
  const leader = names.find((name) => name.end === from && name.standing === 'agent');
  let end = from;
  for (let left = depth; left > 0 && end > 0; left--) {
    let start = end - 1;
    while (start > 0 && words[start - 1]?.clause === words[end - 1]?.clause) start--;
    const first = names.find((name) => name.start >= start && name.end <= end && name.standing === 'free');
    const isInserted = begins(words[start]?.lower ?? '');
    if (!isInserted) {
      if (first) return first;
      if (standsForOther(reading, start, end, evidence)) {
        return isFirst(reading, start) ? subjectBefore(reading, evidence) : undefined;
      }
      if (contentBetween(reading, start, end).length > SHORT) return leader;
    }
    end = start;
  }
  return leader;
}

/** Whom a pronoun at the beginning of a sentence stands for: the one that the sentence before names as who does something. */
function subjectBefore(reading: Reading, evidence: Evidence, depth = FOLLOWING): Named | undefined {
  const before = evidence.before.get(reading);
  if (!before) return undefined;
  const free = namedIn(before, evidence).filter(({standing}) => standing === 'free');
  const [one, ...others] = free;
  if (one) return others.every((other) => isSame(one, other)) ? one : undefined;
  return depth > 1 && standsForOther(before, 0, 1, evidence) ? subjectBefore(before, evidence, depth - 1) : undefined;
}

/** "Said the mayor Ida Vik": the name right behind a verb of saying. */
function speakerBehind(reading: Reading, {from, to}: Part, evidence: Evidence): Named | undefined {
  const {words} = reading;
  const {cues} = evidence;
  const clause = words[to]?.clause;
  if (from < to || !matcherOf(cues.attributions)(words[to]?.lower ?? '')) return undefined;
  const isArticle = matcherOf(cues.articles);
  const carries = carriersOf(reading);
  for (let at = to + 1; at <= to + 1 + TITLES; at++) {
    const word = words[at];
    if (!word || word.clause !== clause) return undefined;
    const name = namedIn(reading, evidence).find(({start}) => start === at);
    if (name) return name;
    if (!carries.has(word) && !isArticle(word.lower) && !evidence.isTitle(word.lower)) return undefined;
  }
  return undefined;
}

/** "Approved by the treasurer, Joy Fenn": the name that is told as by whom it was done. */
function agentBehind(reading: Reading, index: number, isPassive: boolean, evidence: Evidence): Named | undefined {
  const {words} = reading;
  const isAgent = matcherOf(evidence.cues.agents);
  const clause = words[index]?.clause;
  let by = index + 1;
  while (by < index + NEAR && words[by]?.clause === clause && !isAgent(words[by]?.lower ?? '')) by++;
  const lead = words[by];
  if (!lead || !isAgent(lead.lower) || lead.clause !== clause) return undefined;
  // "Built in 2015 by Ek"
  if (!isPassive && tellsMore(reading, index + 1, by)) return undefined;
  const carries = carriersOf(reading);
  // "By the Norwegian firm Aas"
  const name = namedIn(reading, evidence).find(({start, end}, index, names) => {
    const next = names[index + 1];
    return (
      start > by && !(next?.standing === 'agent' && words.slice(end, next.start).every((word) => carries.has(word)))
    );
  });
  if (!name) return undefined;
  const named = words[name.start]?.clause;
  if (named === clause) return name.standing === 'agent' ? name : undefined;
  // "By the treasurer, Joy Fenn": it begins the next clause.
  return named === lead.clause + 1 && words[name.start - 1]?.clause === clause ? name : undefined;
}

/** Words of the passive stand before a word in its part, or right behind it: "wurde getestet", "getestet wurde". */
function hasPassive({words}: Reading, {from, to}: Part, {cues}: Evidence): boolean {
  const isOfPassive = matcherOf(cues.passives);
  const behind = words[to + 1];
  return (
    words.slice(from, to).some(({lower}) => isOfPassive(lower)) ||
    (cues.capitalNouns !== undefined && behind?.clause === words[to]?.clause && isOfPassive(behind?.lower ?? ''))
  );
}

/** True where a pronoun stands in a part before anything with content. */
function standsForOther(reading: Reading, from: number, to: number, {cues}: Evidence): boolean {
  const isPronoun = matcherOf(cues.pronouns ?? '');
  return reading.words.slice(from, to).some(({lower}) => isPronoun(lower));
}

/** True where nothing with content stands before an index. */
const isFirst = (reading: Reading, index: number): boolean => contentBetween(reading, 0, index).length === 0;

const tellsMore = (reading: Reading, from: number, to: number): boolean => contentBetween(reading, from, to).length > 0;

/** Words with content, but for days and numbers. */
function contentBetween(reading: Reading, from: number, to: number): Word[] {
  const carries = carriersOf(reading);
  return reading.words
    .slice(from, to)
    .filter((word) => carries.has(word) && !isDateWord(word.lower) && !reading.figures.has(word));
}

const carriersOf = perObject(({content}: Reading): ReadonlySet<Word> => new Set(content));
