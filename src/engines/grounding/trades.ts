import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {isSameLead} from './leads.js';
import {NEAR, placesOf, type Place} from './places.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** True where two names have traded the words that lead to them: "A for B" and "B for A". */
export function haveTraded(claim: Reading, source: Reading, cues: Cues): boolean {
  const sense = ({stem}: Word) => stem;
  const [mine, theirs] = [placesOf(claim, source, sense, cues), placesOf(source, claim, sense, cues)];
  // "In Asia and Europe" and "in Europe and Asia" are the same.
  const isNone = matcherOf(`${cues.conjunctions ?? ''} ${cues.mutuals} ${cues.capitalNouns?.articles ?? ''}`);
  const single = Array.from(mine).flatMap(([stem, [here, ...more]]) => {
    const [there, ...others] = theirs.get(stem) ?? [];
    const isName = here && there && here.isName && more.length + others.length === 0;
    return isName && !isNone(here.lead) && !isNone(there.lead) ? [{here, there}] : [];
  });
  const isSame = ({lead}: Place, other: Place) => isSameLead(lead, other.lead, cues);
  return single.some((a) =>
    single.some(
      (b) =>
        b.here.lead !== '' &&
        isSame(b.here, a.there) &&
        !isSame(b.here, a.here) &&
        (cues.capitalNouns ? isSame(a.here, b.there) : !isSame(b.here, b.there)) &&
        b.here.clause - a.here.clause === a.there.clause - b.there.clause &&
        b.here.index - a.here.index <= 2 * NEAR &&
        a.here.index < b.here.index &&
        b.there.index < a.there.index,
    ),
  );
}
