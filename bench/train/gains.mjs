import {Pacer} from '../../dist/summarizer/pacer.js';
import {selectSentences} from '../../dist/summarizer/select-sentences.js';

/** The sentences of a summary in training: as many as are asked for where summarisers are compared. */
const SIZE = 3;
/** How many summaries a sentence is tried in. */
const SUMMARIES = 128;
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

/**
 * For each sentence, what summaries that hold it gain on the article's opening, in the mean over such as the weights would
 * choose, were their scores a little different. Chance is added as Gumbel noise, which makes of the choice of the highest
 * scores a draw in proportion to their exponentials (Yellott 1977).
 */
export async function measureGains(document, weights, random) {
  const {count, rewards, title} = document;
  const candidates = scoreBy(weights, document);
  const pacer = new Pacer();
  const gains = new Float64Array(count);
  for (let draw = 0; draw < SUMMARIES; draw++) {
    const moved = candidates.map((candidate) => ({
      ...candidate,
      score: candidate.score - CHANCE * Math.log(-Math.log(random() || Number.MIN_VALUE)),
    }));
    const chosen = await selectSentences(moved, title, Math.min(SIZE, count), true, () => 0, pacer);
    const summary = chosen.map(({index}) => index);
    for (let index = 0; index < count; index++) {
      // A sentence that was not chosen takes the place of each by turns.
      const others = summary.includes(index)
        ? summary.filter((other) => other !== index)
        : summary.filter((_, place) => place !== (index + draw) % summary.length);
      gains[index] += rewards.gain([...others, index]) / SUMMARIES;
    }
  }
  return gains;
}
