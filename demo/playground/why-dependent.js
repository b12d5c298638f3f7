// Finds out why a sentence is held to need others, by judging it once more without what may be the reason.
import {judgeDependence} from '../../dist/summarizer/stand-alone.js';

const NEVER = /(?!)/;
const QUOTATION_MARKS = /["“”„«»「」『』]/g;
const AWAITING = /[?？؟:：]([\p{P}\p{S}\s]*)$/u;

/** Each reason, and how things would have to be for it not to hold. */
const REASONS = [
  {
    text: 'opens with a reference or a connective',
    without: (judged) => ({
      ...judged,
      language: {...judged.language, dependents: NEVER, references: NEVER, objects: NEVER},
    }),
  },
  {
    text: 'begins in lower case',
    without: (judged) =>
      withText(
        judged,
        judged.sentence.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
      ),
  },
  {
    text: 'is too short to say anything alone',
    without: (judged) => ({...judged, sentence: {...judged.sentence, words: Infinity}}),
  },
  {
    text: 'is the caption of a picture or a table',
    without: (judged) => ({...judged, language: {...judged.language, captions: NEVER}}),
  },
  {
    text: 'is a notice of the page',
    without: (judged) => ({...judged, language: {...judged.language, notices: NEVER}}),
  },
  {
    text: 'stands there again and again',
    without: (judged) => ({...judged, times: new Map()}),
  },
  {
    text: 'says nothing that the title does not say',
    without: (judged) => ({...judged, sentence: {...judged.sentence, terms: [-1]}}),
  },
  {
    text: 'is no whole sentence',
    without: (judged) => ({...judged, sentence: {...judged.sentence, isStopped: true}}),
  },
  {
    text: 'is a question, or introduces what follows',
    without: (judged) => withText(judged, judged.sentence.text.replace(AWAITING, '.$1')),
  },
  {
    text: 'is a quotation without its speaker',
    without: (judged) => withText(judged, judged.sentence.text.replace(QUOTATION_MARKS, '')),
  },
];

const withText = (judged, text) => ({...judged, sentence: {...judged.sentence, text}});

/** All sets of reasons, the smallest first. */
const COMBINATIONS = Array.from({length: 2 ** REASONS.length}, (_, set) =>
  REASONS.filter((_reason, index) => set & (1 << index)),
).sort((a, b) => a.length - b.length);

/**
 * @param sentence One that is judged to need others.
 * @param context What it is judged by: `sentences`, the terms of the `title`, how many `times` each text stands there,
 *   and the `language`.
 * @returns The fewest reasons, in words.
 */
export function whyDependent(sentence, {sentences, title, times, language}) {
  const found = COMBINATIONS.find((reasons) => {
    const judged = reasons.reduce((before, {without}) => without(before), {sentence, times, language});
    return !judgeDependence(sentences, title, judged.times, judged.language)(judged.sentence);
  });
  return found?.map(({text}) => text).join(', and ') ?? 'cannot stand alone';
}
