import type {Check} from './claim.js';
import {turnedBy} from './contraries.js';
import type {Cues} from './cues.js';
import type {Reading} from './evidence.js';
import {matcherOf} from './word-list.js';

/** Of a claim a source must say so much, for its words to be of the same. */
const CLOSE = 0.4;
/** A sentence of more words is none that anybody can follow. */
const LONGEST = 200;

/** "Known" must not become "unknown", nor the other way round, but where it is denied. */
export const checkPrefixes: Check = ({reading, matches}, {cues}) => {
  const [best] = matches;
  if (!best || best.coverage < CLOSE) return undefined;
  const [mine, theirs] = [plainWords(reading, cues), plainWords(best.sentence, cues)];
  const hasTurned = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
    Array.from(words).some(
      (word) => !others.has(word) && turnedBy(word, cues).some((rest) => others.has(rest) && !words.has(rest)),
    );
  return hasTurned(mine, theirs) || hasTurned(theirs, mine) ? 'negation' : undefined;
};

/** The words of a sentence that nothing denies in their clause; where every noun has a capital, no nouns. */
function plainWords({words, content}: Reading, {negations, capitalNouns}: Cues): ReadonlySet<string> {
  const denies = matcherOf(negations);
  const denied = new Set(words.slice(0, LONGEST).flatMap(({lower, clause}) => (denies(lower) ? [clause] : [])));
  return new Set(
    content
      .slice(0, LONGEST)
      .flatMap(({lower, clause, isCapitalized}) =>
        denied.has(clause) || (isCapitalized && capitalNouns !== undefined) ? [] : [lower],
      ),
  );
}
