// Every system at the length that people chose: as many sentences as the references of the corpus have.
import {splitSentences} from '../../dist/summarizer/index.js';
import {mean} from './averages.mjs';
import {openingWords} from './openings.mjs';
import {rougeAgainst, tokenize} from './rouge.mjs';

/** How many sentences a reference has; each of its lines is one at least. */
async function countSentences(reference, language) {
  let sentences = 0;
  for (const line of reference.split('\n').filter((text) => text.trim())) {
    sentences += (await splitSentences(line, language)).length;
  }
  return sentences;
}

/**
 * The sentences of a reference in the median of a corpus: the length that is set for each data set where extractive
 * summaries are compared (Zhong et al. 2020, "Extractive summarization as text matching", arXiv 2004.08795).
 */
export async function fitLength(samples) {
  const counts = [];
  for (const {references, article} of samples) {
    for (const reference of references) counts.push(await countSentences(reference, article.language));
  }
  counts.sort((a, b) => a - b);
  return counts[counts.length >> 1];
}

/**
 * ROUGE-1 less that of an opening of as many words, in the mean over the articles that a system has a summary of.
 * @param summarize Gives the `{sentences}` of a sample.
 */
export async function measureFitted(samples, summarize) {
  const gains = [];
  for (const sample of samples) {
    const {sentences = []} = await summarize(sample);
    const summary = sentences.join('\n');
    const words = tokenize(summary).length;
    if (words === 0) continue;
    const score = rougeAgainst(sample.references, sample.article.language, ['R1']);
    gains.push(score(summary)[0] - score(openingWords(sample.text, words))[0]);
  }
  return mean(gains);
}
