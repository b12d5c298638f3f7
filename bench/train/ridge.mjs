/** A corpus weighs as this power of its size, so that none drowns the others. */
const POWER = 0.3;

/** What is added to the diagonal, beside the variance of a feature, which is 1: it keeps weights small that say the same. */
const RIDGE = 0.01;

/** The spread that scores are given; the penalties of the selection are measured by it. */
const SPREAD = 2;

/** Values less their mean. */
export function centre(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** How much each document weighs: 1 in the mean. */
function weigh(documents) {
  const sizes = {};
  for (const {corpus} of documents) sizes[corpus] = (sizes[corpus] ?? 0) + 1;
  const weights = documents.map(({corpus}) => sizes[corpus] ** (POWER - 1));
  const total = weights.reduce((a, b) => a + b);
  return weights.map((weight) => (weight * documents.length) / total);
}

/**
 * The sums from which weights are solved. Features and wishes count by how they differ inside a document, for only
 * sentences of the same article are ever compared.
 */
function summarise(documents, wishesOf, featureCount) {
  const products = Array.from({length: featureCount}, () => new Float64Array(featureCount));
  const wishes = new Float64Array(featureCount);
  const weights = weigh(documents);
  let total = 0;
  documents.forEach(({features, count}, d) => {
    const columns = Array.from({length: featureCount}, (_, f) =>
      centre(Float64Array.from({length: count}, (_, i) => features[i * featureCount + f])),
    );
    const wanted = centre(wishesOf[d]);
    const weight = weights[d] / count;
    total += weights[d];
    for (let f = 0; f < featureCount; f++) {
      for (let i = 0; i < count; i++) wishes[f] += weight * columns[f][i] * wanted[i];
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
export function solve(matrix, vector) {
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
 * Learns the weights of features by ridge regression (Hoerl and Kennard 1970). There is one solution and nothing random.
 * @param wishesOf For each document, what is wished of each of its sentences.
 */
export function regress(documents, wishesOf, featureCount) {
  const {products, wishes} = summarise(documents, wishesOf, featureCount);
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
