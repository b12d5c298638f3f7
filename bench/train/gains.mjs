import {Pacer} from '../../dist/summarizer/pacer.js';
import {selectSentences} from '../../dist/summarizer/select-sentences.js';

/** The sentences of a summary in training: as many as are asked for where summarisers are compared. */
const SIZE = 3;
/** How many summaries a sentence is tried in. */
const SUMMARIES = 512;
/** How far chance moves a score, in the scale of the Gumbel distribution; scores spread by 2. */
const CHANCE = 1.5;

/** A document's sentences with the scores that weights give them, and their places. */
export function scoreBy(weights, {sentences, features}) {
  const size = weights.length;
  return sentences.map((sentence, index) => ({
    ...sentence,
    index,
    score: weights.reduce((sum, weight, f) => sum + weight * features[index * size + f], 0),
  }));
}

/** Remembers what a sentence gains in a summary beside others: the same others come up again and again. */
function rememberGains({count, rewards}) {
  const remembered = new Map();
  return (index, others) => {
    const key = others.join();
    let gains = remembered.get(key);
    if (gains === undefined) remembered.set(key, (gains = new Float64Array(count).fill(NaN)));
    if (Number.isNaN(gains[index])) gains[index] = rewards.gain([...others, index]);
    return gains[index];
  };
}

/**
 * For each sentence, what summaries that hold it gain on the article's opening, in the mean over such as the weights would
 * choose, were their scores a little different. Chance is added as Gumbel noise, which makes of the choice of the highest
 * scores a draw in proportion to their exponentials (Yellott 1977).
 */
export async function measureGains(document, weights, random) {
  const {count, title} = document;
  const candidates = scoreBy(weights, document);
  const scores = candidates.map(({score}) => score);
  const pacer = new Pacer();
  const gainOf = rememberGains(document);
  const gains = new Float64Array(count);
  for (let draw = 0; draw < SUMMARIES; draw++) {
    for (const candidate of candidates) {
      candidate.score = scores[candidate.index] - CHANCE * Math.log(-Math.log(random() || Number.MIN_VALUE));
    }
    const chosen = await selectSentences(candidates, title, Math.min(SIZE, count), true, () => 0, pacer);
    const summary = chosen.map(({index}) => index);
    const others = summary.map((_, place) => summary.filter((_, other) => other !== place));
    for (let index = 0; index < count; index++) {
      // A sentence that was not chosen takes the place of each by turns.
      const place = summary.indexOf(index);
      const replaced = place === -1 ? (index + draw) % summary.length : place;
      gains[index] += gainOf(index, others[replaced]) / SUMMARIES;
    }
  }
  return gains;
}
