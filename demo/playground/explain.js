// Takes a summary apart: what each feature has given each sentence, and why it was chosen or not.
import {FEATURES} from '../../bench/train/feature-names.mjs';
import {summarize} from '../../dist/summarizer/index.js';
import {loadLanguage} from '../../dist/summarizer/languages/load-language.js';
import {lossOfPlace, lossOfTerseness} from '../../dist/summarizer/losses.js';
import {Pacer} from '../../dist/summarizer/pacer.js';
import {readSentences} from '../../dist/summarizer/read-sentences.js';
import {scoreSentences} from '../../dist/summarizer/score-sentences.js';
import {judgeDependence} from '../../dist/summarizer/stand-alone.js';
import {WEIGHTS} from '../../dist/summarizer/weights.js';
import {whyDependent} from './why-dependent.js';

/** What adds less than this to a score is not told. */
const NEGLIGIBLE = 5e-3;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** Which paragraph a block is, as a reader counts them: headings are none. */
const paragraphOf = ({blocks}, {block}) => blocks.slice(0, block + 1).filter(({type}) => type !== 'heading').length;
const keyOf = ({block, start}) => `${block}:${start}`;

/**
 * What each weight adds to the score of each sentence, a row a weight. The scorer is a sum: with all weights but one at
 * nothing it gives what that one adds. So it is the scorer itself that is asked, and whatever its features are, this
 * follows.
 */
async function contributions({sentences, title, terms}, pacer) {
  const rows = [];
  for (const index of WEIGHTS.keys()) {
    const alone = WEIGHTS.map((weight, i) => (i === index ? weight : 0));
    rows.push(await scoreSentences(sentences, title, terms, pacer, alone));
  }
  return rows;
}

/**
 * Explains the summary of an article.
 * @param article `{blocks, title, language}`, as the element reads it.
 * @param options `length` and `sentences`, as `summarize()` takes them.
 * @returns The `summary`, and every sentence of the article in its order: `text`; `source`, and the number of its `paragraph`; `score`, from 0 for the
 *   article's lowest; `parts`, by how much each feature (`name`) lifts it above the article's average sentence or lowers
 *   it below (`value`), the greatest first; `isChosen`; and where it is not, `reason`, of a `kind` and in words (`text`).
 */
export async function explain(article, {length, sentences: exactly} = {}) {
  const summary = await summarize(article, {...(length && {length}), ...(exactly && {sentences: exactly})});
  const pacer = new Pacer();
  const language = await loadLanguage(summary.language === 'und' ? undefined : summary.language);
  const reading = await readSentences(article, language, pacer);
  const {sentences, title, times} = reading;
  if (sentences.length === 0) return {summary, sentences: []};

  const rows = await contributions(reading, pacer);
  const means = rows.map((row) => sum(row) / row.length);
  // All sentences are asked for: then each has its score.
  const scores = (await summarize(article, {sentences: sentences.length})).sentences.map(({score}) => score);

  const chosen = new Set(summary.sentences.map(({source}) => keyOf(source)));
  const isChosen = sentences.map(({source}) => chosen.has(keyOf(source)));
  const isDependent = judgeDependence(sentences, title, times, language);
  const said = new Set(sentences.flatMap(({terms}, i) => (isChosen[i] ? terms : [])));
  const least = Math.min(...scores.filter((_, i) => isChosen[i] && !isDependent(sentences[i])));

  const reasonFor = (sentence, score) => {
    if (isDependent(sentence))
      return {kind: 'dependence', text: whyDependent(sentence, {sentences, title, times, language})};
    if (score < least) return {kind: 'score', text: 'scores lower than the chosen ones'};
    const again = sentence.terms.filter((term) => said.has(term));
    const repeated = Math.round((100 * again.length) / (sentence.terms.length || 1));
    const titled = again.some((term) => title.has(term)) ? ', and words of the title' : '';
    return {kind: 'repetition', text: `the chosen ones say ${repeated}% of it already${titled}`};
  };

  return {
    summary,
    sentences: sentences.map((sentence, i) => ({
      text: sentence.text,
      source: sentence.source,
      paragraph: paragraphOf(article, sentence.source),
      score: scores[i],
      parts: [
        ...rows.map((row, index) => ({name: FEATURES[index], value: row[i] - means[index]})),
        {name: 'stands in a list or a quotation', value: -lossOfPlace(article.blocks[sentence.source.block].type)},
        {name: 'has fewer than six words', value: -lossOfTerseness(sentence.words)},
      ]
        .filter(({value}) => Math.abs(value) > NEGLIGIBLE)
        .sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
      isChosen: isChosen[i],
      ...(!isChosen[i] && {reason: reasonFor(sentence, scores[i])}),
    })),
  };
}
