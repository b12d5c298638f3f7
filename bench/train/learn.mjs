import {seeded, shuffle} from './random.mjs';

/** Where the shuffling and sampling of a training starts. */
export const SEED = 1;

const BATCH = 16;

/** Standardises the features of documents, each corpus counting as it does in training. */
export function standardise(documents, featureCount) {
  const mean = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount);
  let total = 0;
  for (const {features, count, weight} of documents) {
    total += weight;
    for (let i = 0; i < features.length; i++) {
      mean[i % featureCount] += (weight / count) * features[i];
      squares[i % featureCount] += (weight / count) * features[i] ** 2;
    }
  }
  const spread = squares.map((square, f) => Math.sqrt(square / total - (mean[f] / total) ** 2) || 1);
  return {mean: mean.map((sum) => sum / total), spread};
}

/** A corpus weighs as the `power` of its size, so that none drowns the others. */
export function weigh(documents, power = 0.3) {
  const sizes = {};
  for (const {corpus} of documents) sizes[corpus] = (sizes[corpus] ?? 0) + 1;
  let total = 0;
  for (const document of documents) total += document.weight = sizes[document.corpus] ** (power - 1);
  for (const document of documents) document.weight *= documents.length / total;
}

const scoresOf = ({count, standard}, weights) => {
  const scores = new Float64Array(count);
  for (let i = 0; i < standard.length; i++) {
    scores[Math.floor(i / weights.length)] += standard[i] * weights[i % weights.length];
  }
  return scores;
};

function softmax(scores) {
  const highest = scores.reduce((a, b) => Math.max(a, b));
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

/** Adam (Kingma and Ba 2015) over shuffled batches, the rate falling to 0; `slope` gives a document's descent by sentence. */
function descend(documents, start, {epochs, rate, random, slope}) {
  const weights = start.slice();
  const size = weights.length;
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const order = documents.slice();
  const steps = epochs * Math.ceil(order.length / BATCH);
  for (let epoch = 0, step = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const gradient = new Float64Array(size);
      for (const document of batch) {
        const slopes = slope(document, scoresOf(document, weights));
        const share = document.weight / batch.length;
        for (let i = 0; i < document.standard.length; i++) {
          gradient[i % size] += share * slopes[Math.floor(i / size)] * document.standard[i];
        }
      }
      const speed = rate * (1 - step++ / steps);
      for (let f = 0; f < size; f++) {
        first[f] = 0.9 * first[f] + 0.1 * gradient[f];
        second[f] = 0.999 * second[f] + 0.001 * gradient[f] ** 2;
        weights[f] -= (speed * (first[f] / (1 - 0.9 ** step))) / (Math.sqrt(second[f] / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return weights;
}

/** Listwise: the softmax of the scores is to be what is wanted (ListNet: Cao et al. 2007). */
const listwise = ({wanted}, scores) => softmax(scores).map((share, index) => share - wanted[index]);

/** How many sentences a sampled summary has, and how many are sampled. */
const LENGTHS = [1, 2, 3, 5, 8];
const SAMPLES = 6;

/**
 * Policy gradient: samples summaries as the scores propose them, and moves to those that gain more on the lead than the
 * others (REINFORCE with the mean as baseline: Williams 1992; over Plackett–Luce orders).
 */
const policyGradient =
  (random) =>
  ({rewards, count}, scores) => {
    const length = Math.min(count - 1, LENGTHS[Math.floor(random() * LENGTHS.length)]);
    const samples = Array.from({length: SAMPLES}, () => {
      const keys = scores.map((score) => score - Math.log(-Math.log(random() + 1e-300)));
      const order = Array.from(keys.keys()).sort((a, b) => keys[b] - keys[a] || a - b);
      return order.slice(0, length);
    });
    const worth = samples.map((sample) => rewards.reward(sample));
    const mean = worth.reduce((a, b) => a + b) / SAMPLES;
    const slopes = new Float64Array(count);
    const shares = softmax(scores);
    samples.forEach((sample, s) => {
      const advantage = (worth[s] - mean) / (SAMPLES - 1);
      let left = 1;
      let drawn = 0;
      for (const index of sample) {
        drawn += 1 / left;
        slopes[index] -= advantage * (1 + shares[index] * -drawn);
        left = Math.max(1e-12, left - shares[index]);
      }
      const chosen = new Set(sample);
      shares.forEach((share, index) => {
        if (!chosen.has(index)) slopes[index] += advantage * share * drawn;
      });
    });
    return slopes;
  };

/** The spread of the scores inside a document, in the mean. */
function spreadOf(documents, weights) {
  const variances = documents.map((document) => {
    const scores = scoresOf(document, weights);
    const mean = scores.reduce((a, b) => a + b) / scores.length;
    return scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  });
  return Math.sqrt(variances.reduce((a, b) => a + b) / variances.length);
}

/** The spread that scores are given; the penalties of the selection are measured by it. */
const SPREAD = 2;

/**
 * Learns the weights of the features: listwise first, from there by policy gradient, and the mean of the two. The first
 * knows which sentences are good, the second which sets beat a lead; the mean does better than either on corpora that
 * neither has seen.
 */
export function learn(documents, featureCount, seed) {
  weigh(documents);
  const {mean, spread} = standardise(documents, featureCount);
  for (const document of documents) {
    document.standard = document.features.map(
      (value, i) => (value - mean[i % featureCount]) / spread[i % featureCount],
    );
  }
  const random = seeded(seed);
  const start = new Float64Array(featureCount);
  const ranked = descend(documents, start, {epochs: 8, rate: 0.01, random, slope: listwise});
  const tried = descend(documents, ranked, {epochs: 3, rate: 0.003, random, slope: policyGradient(random)});
  const rankedScale = (0.6 * SPREAD) / spreadOf(documents, ranked);
  const triedScale = (0.4 * SPREAD) / spreadOf(documents, tried);
  return Array.from(ranked, (weight, f) => (weight * rankedScale + tried[f] * triedScale) / spread[f]);
}
