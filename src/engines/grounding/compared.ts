import {comparativesIn, countedIn, type Comparative} from './comparatives.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';

/** The same in the same order; the same from the other end; the contrary. */
type Verdict = 'same' | 'crossed' | 'turned';

/**
 * Holds what a claim compares against what the sentences compare that it draws on: "A is rarer than B" is the same as "B is
 * more common than A", and not as "B is rarer than A". Nothing where they do not compare the same.
 */
export function comparedAs(claim: Reading, support: readonly Reading[], cues: Cues): Verdict | undefined {
  const {found: mine, isWhole} = comparativesIn(claim, cues);
  if (mine.length === 0) return undefined;
  const told = support.flatMap((sentence) => comparativesIn(sentence, cues).found);
  const counted = support.flatMap((sentence) => countedIn(sentence, cues));
  let found: Verdict | undefined;
  for (const one of mine) {
    const verdict = firstOf(one, told) ?? firstOf(one, counted);
    if (verdict === 'turned') return verdict;
    found ??= verdict;
  }
  // What else it tells is for others to hold.
  return isWhole ? found : undefined;
}

/** What one is, held against others: any that says the same will do. */
function firstOf(one: Comparative, others: readonly Comparative[]): Verdict | undefined {
  const verdicts = others.flatMap((other) => held(one, other) ?? []);
  return verdicts.find((verdict) => verdict !== 'turned') ?? verdicts[0];
}

function held(one: Comparative, other: Comparative): Verdict | undefined {
  const isOfSame = share(one.what, other.what) > 0;
  if (!isOfSame && one.what.size > 0 && other.what.size > 0) return undefined;
  const pair = Array.from(one.sides.keys()).find((index) => other.sides.has(index));
  if (pair === undefined) return undefined;
  const isSameSide = one.sides.get(pair) === other.sides.get(pair);
  const aligned = share(one.right, other.right);
  const [across, back] = [share(one.right, other.left), share(one.left, other.right)];
  const crossed = across > 0 && back > 0 ? across + back : 0;
  if (aligned === crossed) return undefined;
  const isCrossed = crossed > aligned;
  if (!isCrossed && !isOfSame && share(one.left, other.left) === 0) return undefined;
  if (isSameSide === isCrossed) return 'turned';
  return isCrossed ? 'crossed' : 'same';
}

/** How many words both have. */
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  Array.from(a).filter((stem) => b.has(stem)).length;
