import {measureGains} from './gains.mjs';
import {seeded} from './random.mjs';
import {centre, regress} from './ridge.mjs';

const meanSquare = (values) => values.reduce((sum, value) => sum + value * value, 0) / values.length;

/** A sentence of fewer words tells a reader little by itself, whatever it shares with references. */
const FEW_WORDS = 10;
/** By how much less one is wished for; wishes spread by about 2, as scores do. */
const TERSE = 0.3;

/**
 * Values by how they differ in their document, so that one of great differences counts no more than others.
 * @param least A variance that is added: differences far below its root are taken for chance.
 */
function standardize(values, least) {
  const differences = centre(values);
  const deviation = Math.sqrt(meanSquare(differences) + least);
  return differences.map((value) => value / deviation);
}

/**
 * Learns the weights of the features, in two passes. The first wishes for sentences that say densely what the references
 * say; the second as much for those that, in a summary such as the first would choose, gain on the article's opening.
 * Density alone does not know how strong the opening is, nor what other sentences say already; the gain alone is too much
 * a matter of chance in corpora of few articles. Listwise descent, policy gradients and small networks did no better on
 * corpora that they had not seen.
 */
export async function learn(documents, featureCount) {
  const density = documents.map((document) => standardize(document.density, 1e-4));
  const first = regress(documents, density, featureCount);
  const random = seeded(1);
  const wishes = [];
  for (const [d, document] of documents.entries()) {
    const gains = standardize(await measureGains(document, first, random), 1e-5);
    wishes.push(density[d].map((value, i) => value + gains[i] - (document.sentences[i].words < FEW_WORDS ? TERSE : 0)));
  }
  return regress(documents, wishes, featureCount);
}
