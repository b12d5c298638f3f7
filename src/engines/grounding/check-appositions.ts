import type {Check} from './claim.js';
import type {Evidence, Reading} from './evidence.js';
import {isNamedIn, isSame, namedIn, type Named} from './named.js';
import {matcherOf} from './word-list.js';
import type {Word} from './words.js';

/** A sentence of more names is no sentence. */
const MOST = 30;
/** So many words of grammar may stand between a name and what somebody is. */
const BETWEEN = 3;
/** So near to a word a name may be told to be that in another way. */
const NEAR = 6;

/** So many words may stand between an article and the word that it is of. */
const ADJECTIVES = 2;
/** So many words has the name of somebody who is told of in full. */
const FULL = 2;
/** So many words tell what somebody is. */
const SHORT = 3;

/** A name, and the word beside it for what that is. */
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
  const stems = new Set(mine.map(({word}) => word.stem));
  const near = mine.length > 0 ? support : [];
  const there = near.flatMap((sentence) => appositionsIn(sentence, evidence)).filter(({word}) => stems.has(word.stem));
  const isElse = ({name, word}: Apposition): boolean => {
    if (!there.some((other) => isForm(other.word, word) && !isSame(other.name, name))) return false;
    const having = evidence.sentences.filter(({stems}) => stems.has(word.stem));
    if (having.some((sentence) => isNear(word, name, sentence, evidence))) return false;
    return evidence.sentences.some((sentence) => isNamedIn(name, sentence));
  };
  return mine.some(isElse) ? 'roles' : undefined;
};

/** The same word, or one with an ending: for a man and for a woman it may be another. */
const isForm = (a: Word, b: Word): boolean => a.lower.startsWith(b.lower) || b.lower.startsWith(a.lower);

function appositionsIn(reading: Reading, evidence: Evidence): Apposition[] {
  return namedIn(reading, evidence)
    .slice(0, MOST)
    .flatMap((name) =>
      [wordBefore(name, reading, evidence), wordBehind(name, reading, evidence)].flatMap((word) =>
        word ? [{name, word}] : [],
      ),
    );
}

/** "The judge Ek", "her brother, Ek", "the winner is Ek". */
function wordBefore({start, end}: Named, reading: Reading, {cues, isTitle}: Evidence): Word | undefined {
  const {words, telling, figures} = reading;
  const isOfBeing = matcherOf(cues.copulas ?? '');
  const belongs = matcherOf(`${cues.articles} ${cues.copulas ?? ''}`);
  const leads = matcherOf(`${cues.genitives} ${cues.agents} ${cues.circumstances}`);
  const [isSpeech, isArticleOf, isOf] = [
    matcherOf(cues.attributions),
    matcherOf(cues.articles),
    matcherOf(cues.genitives),
  ];
  let [hasArticle, hasCopula] = [false, false];
  const clause = words[start]?.clause ?? 0;
  // "The former Ulm player": it tells of what is behind it.
  const behind = reading.content.find((word) => word === words[end]);
  const isOfMore = behind?.clause === clause && !behind.isCapitalized && !isSpeech(behind.lower);
  if (isOfMore && !cues.capitalNouns) return undefined;
  for (let at = start - 1; at >= start - 1 - BETWEEN; at--) {
    const word = words[at];
    if (!word || word.clause < clause - 1) return undefined;
    if (telling.includes(word)) {
      const isWord = !word.isCapitalized || word.isInitial || cues.capitalNouns !== undefined;
      // "Giving evidence, Ek": what somebody is has an article, or is somebody's.
      const isPutIn = word.clause < clause;
      const before = words.slice(Math.max(0, at - ADJECTIVES - 1), at);
      const isThing = before.some((other) => isArticleOf(other.lower) || other.isPossessive);
      if (isPutIn && !(isThing && isCommaBehind(word, reading))) return undefined;
      // "To win the Open": a verb; "the head of the group, Ek": he is no group.
      if (!isPutIn && !hasCopula && (hasArticle || !(isThing || at <= ADJECTIVES))) return undefined;
      // "The Ulm family" and "the clan Ulm" are several.
      if (!isPutIn && !hasCopula && end - start < FULL) return undefined;
      if (word.isPossessive || (isPutIn && before.some(({lower}) => isOf(lower)))) return undefined;
      return isWord && !figures.has(word) && !isSpeech(word.lower) ? word : undefined;
    }
    hasCopula ||= isOfBeing(word.lower);
    hasArticle ||= isArticleOf(word.lower);
    const isArticle = belongs(word.lower) && (!leads(word.lower) || cues.capitalNouns !== undefined);
    if (!isArticle && !isTitle(word.lower)) return undefined;
  }
  return undefined;
}

/** "Ek, the judge", "Ek is the winner". */
function wordBehind({end}: Named, reading: Reading, {cues}: Evidence): Word | undefined {
  const {words, telling, figures} = reading;
  const [isArticle, isOfBeing] = [matcherOf(cues.articles), matcherOf(cues.copulas ?? '')];
  const last = words[end - 1];
  let at = end;
  if (isOfBeing(words[at]?.lower ?? '')) at++;
  else if (!last || !isCommaBehind(last, reading) || !isShort(words[at]?.clause, telling)) return undefined;
  const [article, word, next] = [words[at], words[at + 1], words[at + 2]];
  if (!article || !word || !isArticle(article.lower) || article.clause !== word.clause) return undefined;
  // "A reputed boss"; "the Olympics of cinema".
  const isMore = next?.clause === word.clause && reading.content.includes(next);
  if (isMore || (word.isCapitalized && !cues.capitalNouns)) return undefined;
  return telling.includes(word) && !figures.has(word) ? word : undefined;
}

/** True where a comma follows a word, and not what ends more. */
const isCommaBehind = ({at, text}: Word, reading: Reading): boolean => reading.text[at + text.length] === ',';

/** In more words than a few somebody else does something. */
const isShort = (clause: number | undefined, telling: readonly Word[]): boolean =>
  telling.filter((word) => word.clause === clause).length <= SHORT;

/** True where a name stands near a word, with no other name between. */
function isNear(one: Word, name: Named, reading: Reading, evidence: Evidence): boolean {
  const {words} = reading;
  if (!isNamedIn(name, reading)) return false;
  const named = namedIn(reading, evidence).slice(0, MOST);
  return words.some((word, index) => {
    if (!isForm(word, one)) return false;
    const near = named.filter(({start, end}) => start <= index + NEAR && end >= index - NEAR);
    const behind = near.find(({start}) => start > index);
    const before = near.filter(({end}) => end <= index).at(-1);
    return [behind, before].some((other) => other !== undefined && isSame(other, name));
  });
}
