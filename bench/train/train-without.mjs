import {FEATURES} from './feature-names.mjs';
import {learn} from './learn.mjs';
import {readDocument} from './read-documents.mjs';

/** For each corpus the weights that are learnt from all others: `{corpus: weights}`. */
export async function trainWithout(samples) {
  const documents = [];
  for (const sample of samples) {
    const document = await readDocument(sample, FEATURES.length);
    if (document !== undefined) documents.push(document);
  }
  const corpora = [...new Set(samples.map(({corpus}) => corpus))];
  const without = (corpus) => documents.filter((document) => document.corpus !== corpus);
  const weights = {};
  for (const corpus of corpora) weights[corpus] = await learn(without(corpus), FEATURES.length);
  return weights;
}
