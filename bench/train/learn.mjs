/** A corpus weighs as this power of its size, so that none drowns the others. */
const POWER = 0.3;

/** What is added to the diagonal, beside the variance of a feature, which is 1: it keeps weights small that say the same. */
const RIDGE = 0.02;

/** The spread that scores are given; the penalties of the selection are measured by it. */
const SPREAD = 2;

/** Values less their mean. */
function centre(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const meanSquare = (values) => values.reduce((sum, value) => sum + value * value, 0) / values.length;

/** How much each document weighs: 1 in the mean. */
function weigh(documents) {
  const sizes = {};
  for (const {corpus} of documents) sizes[corpus] = (sizes[corpus] ?? 0) + 1;
  const weights = documents.map(({corpus}) => sizes[corpus] ** (POWER - 1));
  const total = weights.reduce((a, b) => a + b);
  return weights.map((weight) => (weight * documents.length) / total);
}

/**
 * What is known of the documents of one corpus: the sums from which weights are solved, so that any mix of corpora is
 * quickly learnt from. Features and wishes count by how they differ inside a document, for only sentences of the same
 * article are ever compared.
 */
function summarise(documents, featureCount) {
  const products = Array.from({length: featureCount}, () => new Float64Array(featureCount));
  const wishes = new Float64Array(featureCount);
  const weights = weigh(documents);
  let total = 0;
  documents.forEach(({features, count, density}, d) => {
    const columns = Array.from({length: featureCount}, (_, f) =>
      centre(Float64Array.from({length: count}, (_, i) => features[i * featureCount + f])),
    );
    const differences = centre(density);
    const deviation = Math.sqrt(meanSquare(differences) + 1e-4);
    const weight = weights[d] / count;
    total += weights[d];
    for (let f = 0; f < featureCount; f++) {
      for (let i = 0; i < count; i++) wishes[f] += (weight * columns[f][i] * differences[i]) / deviation;
      for (let g = 0; g <= f; g++) {
        let product = 0;
        for (let i = 0; i < count; i++) product += columns[f][i] * columns[g][i];
        products[f][g] += weight * product;
        if (g < f) products[g][f] = products[f][g];
      }
    }
  });
  return {products: products.map((row) => row.map((value) => value / total)), wishes: wishes.map((v) => v / total)};
}

/** Solves a symmetric, positive definite system by Gaussian elimination. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row][pivot] / rows[pivot][pivot];
      for (let column = pivot; column <= size; column++) rows[row][column] -= factor * rows[pivot][column];
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row][size];
    for (let column = row + 1; column < size; column++) rest -= rows[row][column] * solution[column];
    solution[row] = rest / rows[row][row];
  }
  return solution;
}

/**
 * Learns the weights of the features by ridge regression (Hoerl and Kennard 1970) of how densely a sentence says what the
 * references say. There is one solution and nothing random. Listwise descent, policy gradients and small networks did no
 * better on corpora that they had not seen.
 */
export function learn(documents, featureCount) {
  const {products, wishes} = summarise(documents, featureCount);
  const spreads = products.map((row, f) => Math.sqrt(row[f]) || 1);
  const matrix = products.map((row, f) =>
    Array.from(row, (product, g) => product / spreads[f] / spreads[g] + (f === g ? RIDGE : 0)),
  );
  const standard = solve(
    matrix,
    wishes.map((wish, f) => wish / spreads[f]),
  );
  const weights = Array.from(standard, (weight, f) => weight / spreads[f]);
  let variance = 0;
  weights.forEach((a, f) => weights.forEach((b, g) => (variance += a * b * products[f][g])));
  return weights.map((weight) => (weight * SPREAD) / Math.sqrt(variance));
}
