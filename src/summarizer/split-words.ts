/** Scripts that write no space between words; a term is there a pair of neighbouring characters. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** A run of a script without spaces, or a word: letters, marks and digits, joined inside by one of ' ’ . , - _ at a time. */
const RUN = new RegExp(
  `([${SPACELESS}][${SPACELESS}\\p{M}]*)|(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+(?:['’.,_-](?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+)*`,
  'gu',
);

/** Characters of a script without spaces that make a word, on average, in Chinese and Japanese text. */
const CHARACTERS_PER_WORD = 2;

/**
 * The terms of a text in order, in lower case: its words, and in scripts without spaces its character bigrams.
 * `Intl.Segmenter` would know words there too, but knows other ones in every browser.
 */
export function splitWords(text: string): string[] {
  const terms: string[] = [];
  for (const [run, spaceless] of text.matchAll(RUN)) {
    if (spaceless === undefined) terms.push(run.toLowerCase().replaceAll('’', "'"));
    else terms.push(...characterBigrams(run));
  }
  return terms;
}

/** How many words a text has; in scripts without spaces, an estimate from its characters. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run, spaceless] of text.matchAll(RUN)) {
    words += spaceless === undefined ? 1 : Math.ceil(Array.from(run).length / CHARACTERS_PER_WORD);
  }
  return words;
}

function* characterBigrams(run: string): Generator<string> {
  const characters = Array.from(run);
  if (characters.length === 1) yield run;
  for (let i = 1; i < characters.length; i++) yield `${characters[i - 1] ?? ''}${characters[i] ?? ''}`;
}
