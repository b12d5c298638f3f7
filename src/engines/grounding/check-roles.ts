import {areConverse} from './check-converses.js';
import type {Check} from './claim.js';
import {comparedAs} from './compared.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {haveExchanged} from './exchanged.js';
import {isSameLead, leadsBehind} from './leads.js';
import {beginsThing, isDoer, isDoneTo, NEAR, placesOf, type Place, type Places} from './places.js';
import {isRightBefore, isRightBehind} from './right-beside.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A sentence of more words that are found in the other is no sentence. */
const MOST = 30;
/** And one of more words is none that anybody can follow. */
const LONGEST = 200;
/**
 * Of a claim a source must say this much, for its order of words to count; so much, for two that have changed places; so much,
 * to be in much the same words; and so much, to be what the claim comes from.
 */
const LEAST = 0.4;
const CLOSE = 0.5;
const ALIKE = 0.7;
const CLEAR = 0.9;

/** Who did it must not become whom it was done to: around a word that both have, the two must not have changed places. */
export const checkRoles: Check = ({reading, matches, support}, {cues}) => {
  if (reading.words.length > LONGEST) return undefined;
  // What is compared from the other end has changed places, and is the same.
  if (comparedAs(reading, support, cues).verdict === 'crossed') return undefined;
  // One that says nearly all of it is what it comes from.
  const isClear = (matches[0]?.coverage ?? 0) >= CLEAR;
  for (const {sentence, coverage} of matches.slice(0, isClear ? 1 : 2)) {
    if (coverage < LEAST || sentence.words.length > LONGEST) continue;
    const pair = {claim: reading, source: sentence, coverage, cues};
    // What the claim says the other way round, the source does as well; that alone is no swap.
    const back = {claim: sentence, source: reading, coverage, cues, isBack: true};
    const root = (word: Word) => word.root;
    // By the same verb; by one of the same sense.
    if (hasTurned(pair, root, true) || hasTurned(back, root, true)) return 'roles';
    const sense = ({stem}: Word) => stem;
    if (hasTurned(pair, sense, false) || hasTurned(back, sense, false)) return 'roles';
    if (coverage >= CLOSE && haveExchanged(reading, sentence, cues)) return 'roles';
  }
  return undefined;
};

interface Pair {
  readonly claim: Reading;
  readonly source: Reading;
  /** How much of the claim the source says. */
  readonly coverage: number;
  readonly cues: Cues;
  /** It is asked of the source whether it turns the claim. */
  readonly isBack?: boolean;
}

function hasTurned(pair: Pair, verbOf: (word: Word) => string, isSameVerb: boolean): boolean {
  const {claim, source, coverage, cues, isBack = false} = pair;
  const sense = ({stem}: Word) => stem;
  const [mine, theirs] = [placesOf(claim, source, sense, cues), placesOf(source, claim, sense, cues)];
  const [myVerbs, theirVerbs] = [verbsOf(claim, source, verbOf, cues), verbsOf(source, claim, verbOf, cues)];
  // Where both say much the same, what is beside a verb may be the same as well: "gained more than".
  const isLoose = coverage < ALIKE;
  const isClose = coverage >= CLOSE && !isBack;
  const [besides, theirBesides] = [besidesOf(claim, verbOf), besidesOf(source, verbOf)];
  const belongs = (verb: string) =>
    Array.from(besides.get(verb) ?? []).some((beside) => theirBesides.get(verb)?.has(beside));
  const isMutual = matcherOf(cues.mutuals);
  const shared = Array.from(mine.keys())
    .filter(
      (stem) => theirs.has(stem) && !(cues.hasCases && hasSameForm(claim, mine.get(stem), source, theirs.get(stem))),
    )
    .slice(0, MOST);
  for (const [verb, places] of Array.from(myVerbs).slice(0, MOST)) {
    const isByElse = places.some((at) =>
      (theirVerbs.get(verb) ?? []).some((place) => isToldAgainst(pair, mine, theirs, at, place)),
    );
    if (isByElse && isClose) return true;
    if (
      ((isLoose || (isBack && cues.objects === '')) && belongs(verb)) ||
      isMutual(claim.words[places[0]?.index ?? 0]?.lower ?? '')
    )
      continue;
    const lowerAt = ({words}: Reading, place: Place | undefined) => words[place?.index ?? 0]?.lower ?? '';
    // "Owns" and "belongs to" are told of two sides.
    const there = (theirVerbs.get(verb) ?? [])
      .filter((place) => !areConverse(lowerAt(claim, places[0]), lowerAt(source, place), cues))
      .map((place) => ({place, own: ownDoersOf(theirs, place)}));
    for (const one of shared) {
      const [ours, its] = [mine.get(one) ?? [], theirs.get(one) ?? []];
      const at = places.find(
        (place) =>
          !place.isThing && place.after !== 'agent' && isDoer(ours, place, NEAR, true) && isSingle(place, ours),
      );
      if (!at) continue;
      const same = there.filter(({place, own}) => isDoer(its, place, 3 * NEAR, own));
      if (same.some(({place}) => hasOtherVoice(pair, shared, mine, theirs, at, place))) return true;
      if (same.length > 0) continue;
      const isOurs = isPassive(claim, at, cues);
      const turned = there.filter(({place}) => !place.isThing && isPassive(source, place, cues) === isOurs);
      const isSwapped = shared.some((other) => {
        const [objects, subjects] = [mine.get(other) ?? [], theirs.get(other) ?? []];
        const leads = other === one ? [] : leadsBehind(claim, objects, at, isSameVerb, cues);
        const isLed = (lead: string) => leads.some((mine) => isSameLead(mine, lead, cues));
        return turned.some(
          ({place, own}) =>
            (isClose &&
              isDoer(subjects, place, 3 * NEAR, own) &&
              leadsBehind(source, its, place, isSameVerb, cues).some(isLed)) ||
            // "Den Wolf sah der Hund"
            (isLed('') && isDoneTo(subjects, place, NEAR, false) && isDoer(its, place, 3 * NEAR, true, true)),
        );
      });
      if (isSwapped) return true;
      // "Ek gave it to Bo": Bo gave nothing.
      const isGiven = turned.some(
        ({place, own}) =>
          own &&
          standsBehindNoun(source, place, cues) &&
          leadsBehind(source, its, place, false, cues).some(matcherOf(cues.recipients ?? '')),
      );
      // "The firm bought it of Bo": nor did Bo buy it.
      const isSource = turned.some(
        ({place}) => standsBehindNoun(source, place, cues) && its.some((their) => isSourceOf(their, place)),
      );
      if (
        (isGiven || (isSource && ours.some((our) => our.isName && isRightBefore(claim, our, at, cues)))) &&
        isSameVerb &&
        !isOurs &&
        isClose
      )
        return true;
      // Where the other is somebody else: "he sued Ek", "Ek sued Bo".
      const isAlone = (our: Place, their: Place, place: Place) =>
        claim.words[our.index]?.root === source.words[their.index]?.root &&
        isRightBefore(claim, our, at, cues) &&
        (isRightBehind(source, their, place, cues) ||
          (their.isObject && their.after === 'nothing' && their.clause === place.clause));
      const areTurned = ({place}: {place: Place}) =>
        ours.some((our) => its.some((their) => isAlone(our, their, place)));
      if (isSameVerb && !isOurs && cues.circumstances && turned.some(areTurned)) return true;
    }
  }
  return false;
}

/** True where a word stands in both in the same form: who does something has another one than whom it is done to. */
function hasSameForm(
  claim: Reading,
  ours: readonly Place[] = [],
  source: Reading,
  its: readonly Place[] = [],
): boolean {
  const forms = new Set(its.map(({index}) => source.words[index]?.lower));
  return ours.some(({index}) => forms.has(claim.words[index]?.lower));
}

/** "Orr criticised Voss" of "Orr was criticised by Voss": in the same order, and yet turned. */
function hasOtherVoice(
  {claim, source, cues}: Pair,
  shared: readonly string[],
  mine: Places,
  theirs: Places,
  at: Place,
  place: Place,
): boolean {
  if (isPassive(claim, at, cues) || !isPassive(source, place, cues) || hasAgent(claim, at, cues)) return false;
  return shared.some((other) => {
    const isBy = theirs.get(other)?.some((one) => isAgentOf(one, place, cues));
    return isBy === true && isDoneTo(mine.get(other) ?? [], at, NEAR, false);
  });
}

/** "Of the rival Ek", behind what was bought. */
const isSourceOf = ({isName, after, clause, index}: Place, verb: Place): boolean =>
  isName && after === 'genitive' && clause === verb.clause && index > verb.index && index - verb.index <= 2 * NEAR;

/** "The firm gave": what tells something before a verb is led to by an article, or a name. */
function standsBehindNoun({words, content, figures}: Reading, {index}: Place, cues: Cues): boolean {
  const before = words.slice(0, index);
  const isAuxiliary = matcherOf(cues.pasts);
  const noun = before.filter((word) => content.includes(word) && !isAuxiliary(word.lower)).at(-1);
  return noun !== undefined && (noun.isCapitalized || beginsThing(words[words.indexOf(noun) - 1], figures, cues));
}

/** "The firm filed it against Voss" of "it was filed by Voss". */
function isToldAgainst({claim, source, cues}: Pair, mine: Places, theirs: Places, at: Place, place: Place): boolean {
  if (isPassive(claim, at, cues) || !isPassive(source, place, cues)) return false;
  const [leads, isAgent] = [matcherOf(cues.prepositions ?? ''), matcherOf(cues.agents)];
  return Array.from(theirs).some(
    ([other, its]) =>
      its.some((one) => isAgentOf(one, place, cues) && source.words[one.index]?.isPossessive === false) &&
      mine.get(other)?.every(({index, lead}) => index > at.index && leads(lead) && !isAgent(lead)),
  );
}

/** Where the verb comes last, by whom it is done stands before it. */
const isAgentOf = ({after, index, clause}: Place, verb: Place, {auxiliaries}: Cues): boolean =>
  after === 'agent' &&
  (index > verb.index ? index - verb.index <= NEAR : auxiliaries !== undefined && clause === verb.clause);

/** The words that may be the verb: those with content that both have, and auxiliaries where what is done comes last. */
function verbsOf(reading: Reading, other: Reading, keyOf: (word: Word) => string, cues: Cues): Places {
  const isName = ({index, isName: hasCapital}: Place) => hasCapital && reading.words[index]?.isInitial === false;
  const verbs = new Map(Array.from(placesOf(reading, other, keyOf, cues)).filter(([, places]) => !places.some(isName)));
  const isAuxiliary = matcherOf(cues.auxiliaries ?? '');
  // In whatever form: "heeft", "hebben".
  const keyOfForm = (lower: string) => `+${lower[0] ?? ''}`;
  const theirs = new Set(other.words.flatMap(({lower}) => (isAuxiliary(lower) ? [keyOfForm(lower)] : [])));
  for (const [index, {lower, clause}] of reading.words.entries()) {
    const key = keyOfForm(lower);
    if (!isAuxiliary(lower) || !theirs.has(key)) continue;
    const place = {
      index,
      clause,
      isFirst: reading.words[index - 1]?.clause !== clause,
      after: 'nothing',
      isObject: false,
      isThing: false,
      lead: '',
      isName: false,
    } as const;
    verbs.set(key, [...(verbs.get(key) ?? []), place]);
  }
  return verbs;
}

/** Which words with content stand right beside each: "annual" and "profit" that do so in both are of one thing, and no verb. */
function besidesOf({words, content, figures}: Reading, keyOf: (word: Word) => string): Map<string, Set<string>> {
  const carries = new Set(content);
  const besides = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    for (const step of [-1, 1]) {
      const beside = words[index + step];
      if (!carries.has(word) || !beside || !carries.has(beside) || figures.has(beside)) continue;
      const known = besides.get(keyOf(word)) ?? new Set();
      besides.set(keyOf(word), known.add(`${String(step)} ${beside.stem}`));
    }
  }
  return besides;
}

/** True where a verb has somebody who does it in its own clause. */
function ownDoersOf(all: Places, verb: Place): boolean {
  return Array.from(all.values()).some((places) => isDoer(places, verb, NEAR, true));
}

/** What it is said of is not the word itself. */
const isSingle = ({index}: Place, places: readonly Place[]): boolean => places.every((place) => place.index !== index);

/** By whom it was done stands behind it, as far as the words around tell. */
function isPassive({words}: Reading, {index}: Place, cues: Cues): boolean {
  const [passives, agents] = [matcherOf(`${cues.passives} ${cues.reflexives ?? ''}`), matcherOf(cues.agents)];
  const around = words.slice(Math.max(0, index - NEAR), index + NEAR);
  return around.some(({lower}) => passives(lower)) && around.some(({lower}) => agents(lower));
}

/** Somebody is named behind it by whom it was done: "offerti dal gruppo". */
function hasAgent({words}: Reading, {index}: Place, {agents, articles}: Cues): boolean {
  const [isAgent, isArticle] = [matcherOf(agents), matcherOf(articles)];
  return words.slice(index + 1, index + NEAR).some(({lower}, step) => {
    const next = words[index + 2 + step];
    return isAgent(lower) && (isArticle(lower) || next?.isCapitalized === true || isArticle(next?.lower ?? ''));
  });
}
