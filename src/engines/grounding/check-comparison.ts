import {toldFromTwoSides} from './check-converses.js';
import {overlap, type Check} from './claim.js';
import {comparedAs} from './compared.js';
import type {Opposites} from './cues.js';
import type {Reading} from './evidence.js';
import {likeness, polaritiesOf, type Polarity} from './polarity.js';
import {tellersOf} from './tellers.js';
import {matcherOf} from './word-list.js';

/** Where a source says less of a claim, the opposites may be of different things. */
const CLOSE = 0.4;

/** More must not become less, nor a yes a no: of two opposites the claim must say the one that the article says. */
export const checkComparison: Check = ({reading, matches, support}, evidence) => {
  const [best] = matches;
  if (!best) return undefined;
  const {cues} = evidence;
  const {degrees, opposites} = cues;
  const {verdict, pairs} = comparedAs(reading, support, cues);
  if (verdict) return verdict === 'turned' ? 'comparison' : undefined;
  const turns = (pair: Opposites, isDeniable: boolean): boolean => {
    const said = (sentence: Reading) =>
      polaritiesOf(sentence, pair, cues, isDeniable).filter(({isDenied}) => !isDenied);
    const theirs = said(best.sentence);
    const ours = said(reading);
    const isBoth = (all: readonly Polarity[]) => all.some(({side}) => side !== all[0]?.side);
    if (isBoth(ours)) return isBoth(theirs) && best.coverage >= CLOSE && haveChangedPlaces(ours, theirs);
    return ours.some((mine) => {
      const isSaid = support.some(
        (sentence) =>
          sentence !== best.sentence &&
          said(sentence).some((other) => other.side === mine.side && isAsLike(mine, other, theirs)) &&
          overlap(sentence, reading) >= 3,
      );
      if (isSaid) return false;
      if (theirs.length > 0 && best.coverage >= CLOSE) return isTurned(mine, theirs);
      // What is told around it may be told elsewhere than the most.
      const others = tellersOf(
        reading.telling.filter(({stem}) => mine.around.has(stem)),
        evidence,
      );
      return others.length > 0 && others.every((sentence) => isTurned(mine, said(sentence)));
    });
  };
  // "Orr lost to Ek" of "Ek won"
  const twoSided = toldFromTwoSides(reading, best.sentence, cues).map(matcherOf);
  const isOfTwoSides = (pair: Opposites) =>
    twoSided.some((isConverse) =>
      reading.words.some(({lower}) => isConverse(lower) && pair.some((list) => matcherOf(list)(lower))),
    );
  const isTurnedIn = (pair: Opposites, index: number) =>
    !pairs.has(index) && !isOfTwoSides(pair) && turns(pair, index >= degrees.length);
  if ([...degrees, ...opposites].some(isTurnedIn)) return 'comparison';
  // "Grew" against "less".
  const isAgreed = degrees.some((pair) => {
    const [mine, theirs] = [polaritiesOf(reading, pair, cues, false), polaritiesOf(best.sentence, pair, cues, false)];
    return mine.some(({side}) => theirs.some((other) => other.side === side));
  });
  if (isAgreed) return undefined;
  const all: Opposites = [degrees.map(([up]) => up).join(' '), degrees.map(([, down]) => down).join(' ')];
  return turns(all, false) ? 'comparison' : undefined;
};

/** "Cleared of fraud, but convicted of forgery": true where each is said of what the article says the other of. */
function haveChangedPlaces(ours: readonly Polarity[], theirs: readonly Polarity[]): boolean {
  const leads = ours.map((mine) => {
    const most = (isSame: boolean) =>
      Math.max(
        0,
        ...theirs.map((other) => ((other.side === mine.side) === isSame ? likeness(mine, other, 'behind') : 0)),
      );
    return most(false) - most(true);
  });
  return leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0);
}

/** True where one is as like it as any of the others. */
const isAsLike = (mine: Polarity, one: Polarity, others: readonly Polarity[]): boolean =>
  others.every((other) => likeness(mine, one) >= likeness(mine, other));

/** True where the contrary is said of what is most like it. */
function isTurned(mine: Polarity, all: readonly Polarity[]): boolean {
  const theirs = all.filter((other) => !isConverse(mine, other));
  const most = Math.max(1, ...theirs.map((other) => likeness(mine, other)));
  const alike = theirs.filter((other) => likeness(mine, other) === most);
  return alike.length > 0 && alike.every(({side}) => side !== mine.side);
}

/** "Bo and its larger rival Ek" of "Ek and its smaller rival Bo": the one is said of the one, the other of the other. */
function isConverse(mine: Polarity, other: Polarity): boolean {
  const [[next], [its]] = [mine.behind, other.behind];
  return mine.side !== other.side && mine.name !== other.name && next === its && !!mine.name && !!other.name;
}
