import type {Reading} from './evidence.js';
import type {Word} from './words.js';

/** Words that a denial or a hedge bears on: up to four with content in its clause, those behind it first, the nearest first. */
export function scopeOf(index: number, {words, telling}: Reading): Word[] {
  const word = words[index];
  if (!word) return [];
  const inClause = telling.filter((other) => other.clause === word.clause && other !== word);
  const behind = inClause.filter(({at}) => at > word.at).slice(0, 4);
  const before = inClause.filter(({at}) => at < word.at).reverse();
  return behind.length >= 2 ? behind : [...behind, ...before.slice(0, 2)];
}
