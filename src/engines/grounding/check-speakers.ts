import type {Check} from './claim.js';
import type {Evidence, Reading, SourceSentence} from './evidence.js';
import {isNamedIn, isTeller, namedIn, type Named} from './named.js';
import {plain} from './plain-text.js';
import {quotationsIn} from './quotations.js';

/** A sentence of more quotations is none. */
const MOST = 5;

/** Whose words are quoted must stay: where the article names somebody with a quotation, the claim must not name somebody else. */
export const checkSpeakers: Check = ({reading}, evidence) => {
  const named = namesOutside(reading, evidence);
  if (named.length === 0) return undefined;
  const isOfElse = (text: string): boolean => {
    const quoted = plain(text)
      .replace(/[.,!?;:]{1,9}$/, '')
      .trim();
    if (isTitle(text, evidence) || isTerm(quoted, evidence)) return false;
    const at = evidence.sentences.findIndex(({text: said}) =>
      quotationsIn(said).some((quotation) => plain(quotation.text).includes(quoted)),
    );
    const near = (from: number, to: number): SourceSentence[] => evidence.sentences.slice(Math.max(0, from), to);
    // "He said" is said of whom the sentence before names.
    if (at < 0 || !near(at - 1, at + 1).some((sentence) => namesOutside(sentence, evidence).length > 0)) return false;
    return !near(at - 2, at + 2).some((sentence) => named.some((name) => isNamedIn(name, sentence)));
  };
  return quotationsIn(reading.text)
    .slice(0, MOST)
    .some(({text}) => isOfElse(text))
    ? 'roles'
    : undefined;
};

/** The names that stand outside quotations, where they may be of who speaks. */
function namesOutside(reading: Reading, evidence: Evidence): Named[] {
  const quotations = quotationsIn(reading.text).slice(0, MOST);
  return namedIn(reading, evidence).filter((name) => {
    const {start, end, standing} = name;
    const at = reading.words[start]?.at ?? 0;
    // "Manager: ..." may be anybody.
    if (start === 0 && end === 1 && isTeller(name, reading)) return false;
    return standing !== 'led' && !quotations.some((quotation) => at > quotation.start && at < quotation.end);
  });
}

/** Words that the article has again and again are nobody's. */
function isTerm(quoted: string, {sentences}: Evidence): boolean {
  return sentences.filter(({text}) => plain(text).includes(quoted)).length > 1;
}

/** "Land of the Midnight Sun": nobody says it. */
function isTitle(text: string, evidence: Evidence): boolean {
  const {content} = evidence.read(text);
  return content.slice(1).every(({isCapitalized}) => isCapitalized) && (content[0]?.isCapitalized ?? true);
}
