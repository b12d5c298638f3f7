import {Pacer} from '../../dist/summarizer/pacer.js';
import {loadLanguage} from '../../dist/summarizer/languages/load-language.js';
import {readSentences} from '../../dist/summarizer/read-sentences.js';
import {scoreSentences} from '../../dist/summarizer/score-sentences.js';
import {judgeDependence} from '../../dist/summarizer/stand-alone.js';
import {Rewards} from './overlap.mjs';

/** One-hot weights make the scorer give a feature's own values, scaled as it scales them. */
const onlyFeature = (index, count) => Array.from({length: count}, (_, i) => +(i === index));

/**
 * Makes a document to learn from: for each sentence its features, and how densely it says what the references say.
 * Nothing, where too few sentences can be chosen.
 */
export async function readDocument({corpus, article, references}, featureCount) {
  const pacer = new Pacer();
  pacer.rest = async () => {};
  const language = await loadLanguage(article.language);
  const {sentences, times, title, terms} = await readSentences(article, language, pacer);
  // A sentence that needs the one before it is chosen for want of others only: nothing is to be learnt from it.
  const dependenceOf = judgeDependence(sentences, title, times, language);
  const candidates = Array.from(sentences.keys()).filter((i) => dependenceOf(sentences[i]) === 0);
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
  const density = Float64Array.from(candidates, (_, index) => rewards.density(index));
  return {corpus, count, title, features, density, rewards, sentences: candidates.map((i) => sentences[i])};
}
