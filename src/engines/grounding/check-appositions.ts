import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {isNamedIn, isSame, namedIn, type Named} from './named.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A sentence of more names is no sentence. */
const MOST = 30;
/** So many words of grammar may stand between a name and what somebody is, and before that from its article on. */
const BETWEEN = 3;

/** A name, and the word before it for what that is. */
interface Apposition {
  readonly name: Named;
  readonly word: Word;
}

/**
 * Who is what must stay: "her brother, Jan Ek" and "the winner is Jan Ek" are not of an article that has "her brother, Bo Dal"
 * and the word nowhere near Ek.
 */
export const checkAppositions: Check = ({reading, support}, evidence) => {
  const mine = appositionsIn(reading, evidence);
  const there = mine.length > 0 ? support.flatMap((sentence) => appositionsIn(sentence, evidence)) : [];
  const isElse = ({name, word}: Apposition): boolean =>
    there.some((other) => isForm(other.word, word) && !isSame(other.name, name)) &&
    evidence.sentences.some((sentence) => isNamedIn(name, sentence)) &&
    !evidence.sentences.some((sentence) => isNear(word, name, sentence, evidence));
  return mine.some(isElse) ? 'roles' : undefined;
};

/** The same word, or one with an ending: for a man and for a woman it may be another. */
const isForm = (a: Word, b: Word): boolean => a.lower.startsWith(b.lower) || b.lower.startsWith(a.lower);

/** "Her brother, Ek", "the winner is Ek". */
function appositionsIn(reading: Reading, evidence: Evidence): Apposition[] {
  const {words, telling, figures, text} = reading;
  const {articles, copulas = '', genitives, attributions, capitalNouns} = evidence.cues;
  const [isArticle, isOfBeing, isOf] = [matcherOf(articles), matcherOf(copulas), matcherOf(genitives)];
  return namedIn(reading, evidence)
    .slice(0, MOST)
    .flatMap((name) => {
      let at = name.start - 1;
      let hasCopula = false;
      for (let lower = words[at]?.lower ?? ''; at > name.start - BETWEEN; lower = words[--at]?.lower ?? '') {
        const isBeing = isOfBeing(lower);
        if (!isBeing && !isArticle(lower) && !evidence.isTitle(lower)) break;
        hasCopula ||= isBeing;
      }
      const word = words[at];
      if (!word || !telling.includes(word) || figures.has(word) || matcherOf(attributions)(word.lower)) return [];
      if (word.isPossessive || (word.isCapitalized && !word.isInitial && !capitalNouns)) return [];
      // "Giving evidence, Ek": what somebody is has an article, or is somebody's; "the head of the group, Ek": he is no group.
      const before = words.slice(Math.max(0, at - BETWEEN), at);
      const isPutIn =
        text[word.at + word.text.length] === ',' &&
        before.some(({lower, isPossessive}) => isPossessive || isArticle(lower)) &&
        !before.some(({lower}) => isOf(lower));
      return hasCopula || isPutIn ? [{name, word}] : [];
    });
}

/** True where a name stands in the clause of a word or beside that, and may be told to be that in another way. */
function isNear(one: Word, name: Named, reading: Reading, evidence: Evidence): boolean {
  const clauses = reading.words.flatMap((word) => (isForm(word, one) ? [word.clause] : []));
  if (clauses.length === 0) return false;
  return namedIn(reading, evidence).some((other) => {
    const clause = reading.words[other.start]?.clause ?? 0;
    return isSame(other, name) && clauses.some((it) => Math.abs(it - clause) < 2);
  });
}
