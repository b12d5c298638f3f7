import type {Language} from './languages/language.js';
import type {Sentence} from './sentence.js';

/** A question, or the introduction of a list, closing marks behind it. */
const AWAITS_MORE = /[?？؟:：][\p{P}\p{S}\s]*$/u;
const QUOTATION_MARK = /["“”„«»「」『』]/g;
const ONLY_QUOTED = /^["“”„«»「『][^"“”„«»「」『』]*["“”«»」』][.。]?$/;
/** The first mark closes a quotation that another sentence opened: "It is", she said, "not". */
const CLOSES_FIRST = /^[^"“”„«»]*[\p{L}.,!?…]["”»]/u;
/** A place, an agency in brackets, or both, before a dash: "Berlin (dpa) -", "(CNN) --", "OSLO, NORWAY —". */
const DATELINE = /^([^()—–]{0,40}?)(\([^()\d\s]{2,10}\) ?)?(?:--|[—–-]) (?=["“«„‘']?[\p{Lu}\p{Lo}\p{N}])/u;
/** Marks that only lead elsewhere: "[12]", "[3, 5–7]", "(Moe et al., 2019)". */
const CITATION = / ?(?:\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]|\([^()]{1,80} et al\.[^()]{1,80}\))/gu;

/**
 * Finds out whether a sentence, shown alone, would leave the reader asking: who, what, or what else? It opens with a
 * reference or a connective; it is a question or introduces a list; it is a quotation without its speaker; or it is a
 * fragment among whole sentences. One that only says the title again is no better. (Coreference and discourse mislead most in extractive summaries: Zhang, Wan and
 * Bansal 2022, arXiv 2209.03549.)
 */
export function judgeDependence(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  language: Language,
): (sentence: Sentence) => boolean {
  const isProse = 2 * sentences.filter(({isStopped}) => isStopped).length > sentences.length;
  return ({text, terms, isStopped}) => {
    const shown = trimSentence(text, language);
    return (
      (isProse && !isStopped) ||
      terms.every((term) => title.has(term)) ||
      opensDependent(shown, language) ||
      AWAITS_MORE.test(shown.slice(-8)) ||
      isOrphanedQuotation(shown)
    );
  };
}

/** A quotation that has no speaker here: nothing but it, or one that begins or ends in another sentence. */
function isOrphanedQuotation(text: string): boolean {
  const marks = text.match(QUOTATION_MARK)?.length ?? 0;
  return marks % 2 === 1 || ONLY_QUOTED.test(text) || CLOSES_FIRST.test(text);
}

function opensDependent(text: string, {dependents}: Language): boolean {
  return dependents.test(text.slice(0, 80).toLowerCase());
}

/**
 * Cuts what belongs to the place and not to the claim: a dateline, a connective, a citation.
 * A sentence is cut only at its start, up to a whole connective of the language's data, and in brackets that cite.
 */
export function trimSentence(text: string, language: Language): string {
  const {conjunctions, adverbials, crossReferences} = language;
  let rest = trimDateline(text).replace(CITATION, '').replace(crossReferences, '');
  for (let cuts = 0; cuts < 2; cuts++) {
    // "But for the rain" begins no sentence that can do without it.
    const [opener] =
      adverbials.exec(rest) ?? (opensDependent(rest, language) ? undefined : conjunctions.exec(rest)) ?? [];
    if (opener === undefined) break;
    rest = capitalize(rest.slice(opener.length), language);
  }
  return rest;
}

/**
 * Without an agency the place must be all in capitals, and the dash alone: "NATO — Norway's ally — said" keeps its
 * subject.
 */
function trimDateline(text: string): string {
  const [dateline = '', place = '', agency] = DATELINE.exec(text) ?? [];
  const rest = text.slice(dateline.length);
  const isPlace = place.length > 2 && place === place.toUpperCase() && !/[—–]|--/.test(rest);
  return agency === undefined && !isPlace ? text : rest;
}

function capitalize(text: string, {code}: Language): string {
  const [first = ''] = text;
  // By the rules of Greek a word in capitals loses its accent, and a letter would too.
  return first.toLocaleUpperCase(code === 'el' ? 'en' : code) + text.slice(first.length);
}
