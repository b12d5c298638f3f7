import type {Language} from './languages/language.js';
import type {Sentence} from './sentence.js';

/** A question, or the introduction of a list, closing marks behind it. */
const AWAITS_MORE = /[?？؟:：][\p{P}\p{S}\s]*$/u;
const QUOTATION_MARK = /["“”„«»「」『』]/g;
const ONLY_QUOTED = /^["“”„«»「『][^"“”„«»「」『』]*["“”«»」』][.。]?$/;
/** The first mark closes a quotation that another sentence opened: "It is", she said, "not". */
const CLOSES_FIRST = /^[^"“”„«»]*[\p{L}.,!?…]["”»]/u;
/** An agency in brackets, a place before it if any, and a dash: "Berlin (dpa) -", "(CNN) --". Nothing else is safe to cut. */
const DATELINE =
  /^(?:\p{Lu}[^()—–\d]{0,38} )?\((?:AAP?|AFP|ANP|ANSA|APA?|CNN|dpa|DPA|EFE|IANS|MTI|NTB|PAP|PTI|Reuters|STT|TASS|UPI|Xinhua)\) ?(?:--|[—–-]) /u;
const DASH = /[—–]|--/;
/** Marks that only lead elsewhere: "[12]", "[3, 5–7]", behind a word; "(Moe et al., 2019)". */
const CITATION =
  /(\S{1,20}?)( ?(?:\[[1-9]\d{0,2}(?:[,–-] ?[1-9]\d{0,2}){0,9}\]){1,9})|( ?\(\p{Lu}[\p{L}'’-]{0,30} et al\.,? \d{4}[a-z]?\))/gu;

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
function isOrphanedQuotation(sentence: string): boolean {
  // The mark of a Hebrew abbreviation stands between letters.
  const text = sentence.replace(/(\p{L})"(?=\p{L})/gu, '$1');
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
  const {conjunctions, adverbials, crossReferences, functionWords} = language;
  const [dateline = ''] = DATELINE.exec(text) ?? [];
  let rest = text.slice(DASH.test(text.slice(dateline.length)) ? 0 : dateline.length);
  rest = rest
    // "in [1, 2]" and "x[1]" are no citations.
    .replace(CITATION, (match: string, word?: string) =>
      word !== undefined && (word.length === 1 || functionWords.has(word.toLowerCase())) ? match : (word ?? ''),
    )
    .replace(crossReferences, '');
  for (let cuts = 0; cuts < 2; cuts++) {
    const [adverbial] = adverbials.exec(rest) ?? [];
    // "But for the rain" begins no sentence that can do without it.
    const [conjunction] = (opensDependent(rest, language) ? undefined : conjunctions.exec(rest)) ?? [];
    const opener = adverbial ?? conjunction;
    if (opener === undefined) break;
    const left = rest.slice(opener.length);
    // "De Gaulle", "And Just Like That": before capitals it may be part of a name.
    if (!/[,،，、]/.test(opener) && /^\p{Lu}/u.test(left)) break;
    rest = capitalize(left, language);
  }
  return /\p{L}/u.test(rest) ? rest : text;
}

function capitalize(text: string, {code}: Language): string {
  // "iPhone" is spelt so.
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  const [first = ''] = text;
  // By the rules of Greek a word in capitals loses its accent, and a letter would too.
  return first.toLocaleUpperCase(code === 'el' ? 'en' : code) + text.slice(first.length);
}
