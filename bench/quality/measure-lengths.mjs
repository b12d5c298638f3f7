// What this project gains on an opening of as many words, by the length of the summary.
import {splitSentences, summarize} from '../../dist/summarizer/index.js';
import {openingWords} from './openings.mjs';
import {rougeAgainst, tokenize} from './rouge.mjs';

const wordsOf = (texts) => texts.reduce((sum, text) => sum + tokenize(text).length, 0);

/** How many of the article's sentences have, at its own average, as many words as its references. */
async function sentencesOfReferences({article: {blocks, language}, references}) {
  let sentences = 0;
  for (const {text} of blocks) sentences += (await splitSentences(text, language)).length;
  const average = wordsOf(blocks.map(({text}) => text)) / sentences;
  return Math.max(1, Math.round(wordsOf(references) / references.length / average));
}

/** The lengths compared: numbers of sentences, the product's own, and that of the references. */
export const LENGTHS = {
  1: () => ({sentences: 1}),
  2: () => ({sentences: 2}),
  3: () => ({sentences: 3}),
  5: () => ({sentences: 5}),
  short: () => ({length: 'short'}),
  medium: () => ({length: 'medium'}),
  long: () => ({length: 'long'}),
  'as the references': async (sample) => ({sentences: await sentencesOfReferences(sample)}),
};

/** The gain in ROUGE-1 of one article's summary at each length, in points; `NaN` where there is none. */
export async function measureLengths(sample) {
  const {article, text, references} = sample;
  const score = rougeAgainst(references, article.language, ['R1']);
  const gains = {};
  for (const [name, optionsFor] of Object.entries(LENGTHS)) {
    const {sentences} = await summarize(article, await optionsFor(sample));
    const summary = sentences.map(({text}) => text).join('\n');
    const words = tokenize(summary).length;
    gains[name] = words === 0 ? NaN : score(summary)[0] - score(openingWords(text, words))[0];
  }
  return gains;
}
