// ROUGE as js-rouge counts it, over words that we split, since its own tokenizer knows English only.
import {l, n} from 'js-rouge';

const SPACELESS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
/** One character of a script without spaces, or a run of letters, marks and digits of any other. */
const WORD = new RegExp(String.raw`${SPACELESS}|(?:(?!${SPACELESS})[\p{L}\p{M}\p{N}])+`, 'gu');

/** The words of a text with their places in it, not folded. */
export const findWords = (text) => text.matchAll(WORD);

/** The words of a text, in lower case. */
export const tokenize = (text) => text.toLowerCase().match(WORD) ?? [];

const segmenters = new Map();

/** The platform's sentences, for every system and reference alike: ROUGE-Lsum compares sentence by sentence. */
const segment = (text, language) => {
  if (!segmenters.has(language)) segmenters.set(language, new Intl.Segmenter(language, {granularity: 'sentence'}));
  return text
    .split('\n')
    .flatMap((line) => Array.from(segmenters.get(language).segment(line), ({segment}) => segment))
    .filter((sentence) => sentence.trim());
};

/** What is counted, in this order. */
export const METRICS = ['R1', 'R2', 'RLsum'];

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A function that scores a summary: `[ROUGE-1, ROUGE-2, ROUGE-Lsum]`, F1 in percent.
 * Of several references, the mean over them counts (not the best).
 * @param metrics Which of the three, if not all: `['R1']`.
 */
export function rougeAgainst(references, language, metrics = METRICS) {
  // The same texts come again and again.
  const words = new Map();
  const tokenizer = (text) => {
    if (!words.has(text)) words.set(text, tokenize(text));
    return words.get(text);
  };
  const sentences = new Map();
  const segmenter = (text) => {
    if (!sentences.has(text)) sentences.set(text, segment(text, language));
    return sentences.get(text);
  };
  const usable = references.filter((reference) => tokenizer(reference).length > 0);
  const measures = {
    R1: (summary, reference) => n(summary, reference, {n: 1, tokenizer}),
    R2: (summary, reference) => n(summary, reference, {n: 2, tokenizer}),
    RLsum: (summary, reference) => l(summary, reference, {tokenizer, segmenter}),
  };
  return (summary) =>
    metrics.map((metric) =>
      tokenizer(summary).length === 0 ? 0 : 100 * mean(usable.map((reference) => measures[metric](summary, reference))),
    );
}
