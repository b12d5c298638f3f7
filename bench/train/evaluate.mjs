import {Pacer} from '../../dist/summarizer/pacer.js';
import {selectSentences} from '../../dist/summarizer/select-sentences.js';
import {scoreBy} from './gains.mjs';

/** How many sentences of a document have as many words as its reference. */
function lengthOfReference({rewards, count}) {
  const average = rewards.tokens.reduce((a, b) => a + b) / count;
  return Math.max(1, Math.min(8, Math.round(rewards.wanted / average)));
}

/** The mean gain on the lead, in points, of summaries of one and three sentences and of the reference's length. */
export async function evaluate(documents, weights) {
  const gains = [0, 0, 0];
  const pacer = new Pacer();
  for (const document of documents) {
    const {count, rewards, title} = document;
    const candidates = scoreBy(weights, document);
    for (const [i, length] of [1, 3, lengthOfReference(document)].entries()) {
      const chosen = await selectSentences(candidates, title, Math.min(length, count), true, () => 0, pacer);
      gains[i] += (100 * rewards.gain(chosen.map(({index}) => index))) / documents.length;
    }
  }
  return gains;
}
