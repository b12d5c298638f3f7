import type {Evidence, Reading} from './evidence.js';
import {plain} from './plain-text.js';
import {matcherOf} from './word-list.js';

/** True where a sentence says just this, at most with words before it that change nothing in it. */
export function isSaidBy(sentence: Reading, claim: Reading, {cues}: Evidence): boolean {
  const [whole, part] = [plain(sentence.text).trim(), plain(claim.text).trim()];
  if (part === '' || !whole.endsWith(part)) return false;
  const before = sentence.words.slice(0, sentence.words.length - claim.words.length);
  const changes = matcherOf(`${cues.negations} ${cues.hedges} ${cues.attributions}`);
  return before.length <= 6 && !before.some(({lower}) => changes(lower));
}
