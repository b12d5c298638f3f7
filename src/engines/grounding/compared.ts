import {comparativesIn, countedIn, type Comparative} from './comparatives.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';

/** The same in the same order; the same from the other end; the contrary. */
type Verdict = 'same' | 'crossed' | 'turned';

/** What of a claim is compared in the article as well. */
interface Compared {
  /**
   * Nothing where they do not compare the same. Nor where the claim says more or less of something else as well, unless what
   * it compares is turned.
   */
  readonly verdict?: Verdict | undefined;
  /** The pairs of contraries that are held by that. */
  readonly pairs: ReadonlySet<number>;
}

/**
 * Holds what a claim compares against what the sentences compare that it draws on: "A is rarer than B" is the same as "B is
 * more common than A", and not as "B is rarer than A".
 */
export function comparedAs(claim: Reading, support: readonly Reading[], cues: Cues): Compared {
  const {found: mine, isWhole} = comparativesIn(claim, cues);
  const pairs = new Set<number>();
  if (mine.length === 0) return {pairs};
  const told = support.flatMap((sentence) => comparativesIn(sentence, cues).found);
  const counted = support.flatMap((sentence) => countedIn(sentence, cues));
  let found: Verdict | undefined;
  for (const one of mine) {
    const verdict = firstOf(one, told) ?? firstOf(one, counted);
    if (verdict === 'turned') return {verdict, pairs};
    found ??= verdict;
    if (verdict) for (const pair of one.sides.keys()) pairs.add(pair);
  }
  // What else it tells is for others to hold.
  return {verdict: isWhole ? found : undefined, pairs};
}

/** What one is, held against others: against those that have most of it, of which any that says the same will do. */
function firstOf(one: Comparative, others: readonly Comparative[]): Verdict | undefined {
  const all = others.flatMap((other) => {
    const verdict = held(one, other);
    return verdict ? [{verdict, likeness: share(wordsOf(one), wordsOf(other))}] : [];
  });
  const most = Math.max(0, ...all.map(({likeness}) => likeness));
  const verdicts = all.flatMap(({verdict, likeness}) => (likeness === most ? [verdict] : []));
  return verdicts.find((verdict) => verdict !== 'turned') ?? verdicts[0];
}

const wordsOf = ({what, left, right}: Comparative): ReadonlySet<string> => new Set([...what, ...left, ...right]);

function held(one: Comparative, other: Comparative): Verdict | undefined {
  const isOfSame = share(one.what, other.what) > 0;
  if (!isOfSame && one.what.size > 0 && other.what.size > 0) return undefined;
  const pair = Array.from(one.sides.keys()).find((index) => other.sides.has(index));
  if (pair === undefined) return undefined;
  const isSameSide = one.sides.get(pair) === other.sides.get(pair);
  const aligned = share(one.right, other.right);
  const [across, back] = [share(one.right, other.left), share(one.left, other.right)];
  const isAcross = across > 0 || (other.isOpen === true && aligned === 0);
  const crossed = isAcross && back > 0 ? across + back : 0;
  if (aligned === crossed) return undefined;
  const isCrossed = crossed > aligned;
  if (!isCrossed && !isOfSame && other.isOpen !== true && share(one.left, other.left) === 0) return undefined;
  if (isSameSide === isCrossed) return 'turned';
  return isCrossed ? 'crossed' : 'same';
}

/** How many words both have. */
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  Array.from(a).filter((stem) => b.has(stem)).length;
