import {Pacer} from '../../dist/summarizer/pacer.js';
import {loadLanguage} from '../../dist/summarizer/languages/load-language.js';
import {readSentences} from '../../dist/summarizer/read-sentences.js';
import {scoreSentences} from '../../dist/summarizer/score-sentences.js';
import {judgeDependence} from '../../dist/summarizer/stand-alone.js';
import {Rewards} from './overlap.mjs';

/** Temperature of the wish for dense sentences. */
const TEMPERATURE = 0.1;

/** One-hot weights make the scorer give a feature's own values, scaled as it scales them. */
const onlyFeature = (index, count) => Array.from({length: count}, (_, i) => +(i === index));

/**
 * Makes documents to learn from: for each sentence its features, and how much it is wanted.
 * Half of the wish goes to the sentences of the greedy oracle, half to dense ones: the oracle alone teaches to pick
 * long sentences.
 */
export async function readDocument({corpus, article, references}, featureCount) {
  const pacer = new Pacer();
  pacer.rest = async () => {};
  const language = await loadLanguage(article.language);
  const {sentences, title, terms} = await readSentences(article, language, pacer);
  // A sentence that needs the one before it is chosen for want of others only: nothing is to be learnt from it.
  const isDependent = judgeDependence(sentences, title, language);
  const candidates = Array.from(sentences.keys()).filter((i) => !isDependent(sentences[i]));
  const count = candidates.length;
  if (count < 4) return undefined;

  const features = new Float64Array(count * featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    const column = await scoreSentences(sentences, title, terms, pacer, onlyFeature(feature, featureCount));
    candidates.forEach((sentence, i) => (features[i * featureCount + feature] = column[sentence]));
  }

  const rewards = new Rewards(
    sentences.map(({text}) => text),
    references,
    candidates,
  );
  const wishes = Float64Array.from(candidates, (_, index) => Math.exp(rewards.density(index) / TEMPERATURE));
  const total = wishes.reduce((a, b) => a + b);
  const oracle = rewards.oracle();
  const wanted = wishes.map((wish, index) => {
    const ofOracle = oracle.includes(index) ? 1 / oracle.length : 0;
    return oracle.length === 0 ? wish / total : 0.5 * (wish / total) + 0.5 * ofOracle;
  });
  return {corpus, count, features, wanted, rewards, sentences: candidates.map((i) => sentences[i])};
}
