import type {Check} from './claim.js';
import type {Evidence} from './evidence.js';
import {quotationsIn} from './quotations.js';
import {perObject} from './remembered.js';
import {matcherOf} from './word-list.js';
import {stemOf} from './words.js';

/** What is left out of a quotation, or put into it: "…", "[the firm]". */
const CUT = /\.\.\.|…|\[[^[\]]{0,80}\]|\(…\)/;
/** Articles that English headlines leave out, within quotations too. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** A sentence of more quotations is no sentence. */
const MOST = 100;
/** Of a quotation of so few words the last may stand in another form: « terroriste » of « terroristes ». */
const FEW = 2;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * What stands between quotation marks must stand in the article, word by word; marks, case and what an editor may leave out do
 * not count.
 */
export const checkQuotes: Check = ({reading}, evidence) => {
  const quotations = quotationsIn(reading.text);
  if (quotations.length > MOST) return 'quote';
  const isArticle = matcherOf(evidence.cues.articles);
  for (const quotation of quotations) {
    const parts = quotation.text.split(CUT).map((part) => wordsIn(part, isArticle));
    const isQuoted = parts.every((words) => textsOf(evidence).some((text) => stands(words, text)));
    if (!isQuoted) return 'quote';
  }
  return undefined;
};

/** True where words stand in a text one behind the other. */
function stands(words: readonly string[], text: string): boolean {
  if (words.length === 0 || text.includes(joined(words))) return true;
  if (words.length > FEW) return false;
  const all = text.split(' ');
  const stems = words.map(stemOf);
  return all.some((_, i) =>
    words.every((word, j) => (j + 1 < words.length ? all[i + j] === word : stemAt(all, i + j) === stems[j])),
  );
}

const stemAt = (words: readonly string[], index: number): string | undefined => {
  const word = words[index];
  return word === undefined ? undefined : stemOf(word);
};

/** The words of an article, and those of its quotations alone: "We do not know," she said, "what it does". */
const textsOf = perObject(({text: whole, cues}: Evidence): string[] => {
  const said = quotationsIn(whole).map(({text}) => text);
  const isArticle = matcherOf(cues.articles);
  return [whole, said.join(' ')].map((text) => joined(wordsIn(text, isArticle)));
});

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;

function wordsIn(text: string, isArticle: (word: string) => boolean): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words
    .map((word) => word.replaceAll('’', "'").replace(/'s$/, ''))
    .filter((word) => !(ARTICLES.has(word) && isArticle(word)));
}
