import type {Language} from './languages/language.js';
import type {Sentence} from './sentence.js';

/** A question, or the introduction of a list, closing marks behind it. */
const AWAITS_MORE = /[?？؟:：][\p{P}\p{S}\s]{0,7}$/u;
const QUOTATION_MARK = /["“”„«»「」『』]/g;
const ONLY_QUOTED = /^["“”„«»「『][^"“”„«»「」『』]*["“”«»」』][.。]?$/;
/** The first mark closes a quotation that another sentence opened: "It is", she said, "not". */
const CLOSES_FIRST = /^[^"“”„«»]*[\p{L}.,!?…]["”»]/u;
/**
 * A place or none, a news agency or a site in brackets, and the sentence's only dash: "Berlin (dpa) -", "(CNN) --".
 * Any other word before a dash may be the subject, or what limits the claim: "BMW -", "FALSE —".
 */
const DATELINE =
  /^(?!(?:Allegedly|ALLEGEDLY|False|FALSE|Not|NOT) )(?:\p{Lu}[\p{L}.'’-]{1,30},? ){0,5}\((?:AFP|ANSA|AP|CNN|EFE|R(?:euters|EUTERS)|TASS|UPI|dpa|\p{L}+\.com)\) ?(?:--|[—–-]) (?=["“«„‘']?[\p{Lu}\p{Lo}])(?!.*(?:--|[—–]))/su;
/** Marks that only lead elsewhere: "[12]", "(Moe et al., 2019)". "x[1]" is a part of x, and [3, 5] an interval. */
const CITATION = /(\p{L}\[\d+\])| ?(?:\[[1-9]\d{0,2}\]|\(\p{Lu}[\p{L}'’-]{1,30} et al\.,? \d{4}[a-z]?\))/gu;
const WORD = /^[\p{L}\p{M}]*/u;
/** The first letter is a small one. */
const LOWER_CASE = /^\P{L}*\p{Ll}/u;
/** A whole word in lower case, not the beginning of "will.i.am". */
const FIRST_WORD = /^\p{Ll}[\p{L}\p{M}]*(?= )/u;
/** Fewer seldom say anything alone: "Dr. Moe said." */
const FEWEST_WORDS = 4;
/** What stands there more often is no sentence of the article, but of the page: "Book your tickets here." */
const OFTEN = 2;

/** What a sentence loses that cannot be shown alone: more than any score, so that it is chosen for want of others only. */
const INCOMPLETE = 20;
/**
 * What one loses that leans on another by a reference or a connective: somewhat over half the spread of an article's scores,
 * so that it is chosen where it says clearly more than others.
 */
const LEANING = 1.08;

/**
 * Finds out whether a sentence, shown alone, would leave the reader asking: who, what, or what else? It leans: it opens with
 * a reference or a connective, with a verb whose object is a reference, or in lower case where others do not, or names its
 * subject or speaker by a reference alone, and is not the article's first, which has nothing before it for any reader. Or it
 * is incomplete: a question or the introduction of a list, a quotation without its speaker, or a fragment among whole
 * sentences. No better is one that only says the title again, has three words or fewer, is the caption of a picture or a
 * notice of the page, or stands there time and again. (Coreference and discourse mislead most in extractive summaries:
 * Zhang, Wan and Bansal 2022, arXiv 2209.03549.)
 * @param title The numbers of the title's terms.
 * @param times How often each sentence stands in the article.
 * @returns What it loses, 0 where it stands alone.
 */
export function judgeDependence(
  sentences: readonly Sentence[],
  title: ReadonlySet<number>,
  times: ReadonlyMap<string, number>,
  language: Language,
): (sentence: Sentence) => number {
  const isProse = mostAre(sentences, ({isStopped}) => isStopped);
  const isCased = mostAre(sentences, ({text}) => !LOWER_CASE.test(text));
  const opening = sentences[0]?.source;
  return ({text, terms, words, isStopped, source}) => {
    const shown = trimSentence(text, language);
    if (
      (isProse && !isStopped) ||
      words < FEWEST_WORDS ||
      times.get(text)! > OFTEN ||
      language.captions.test(shown) ||
      language.notices.test(shown) ||
      terms.every((term) => title.has(term)) ||
      AWAITS_MORE.test(shown.slice(-8)) ||
      isOrphanedQuotation(shown)
    ) {
      return INCOMPLETE;
    }
    return source !== opening &&
      (opensDependent(shown, language) || language.references.test(shown) || (isCased && goesOn(shown, language)))
      ? LEANING
      : 0;
  };
}

/** Whether more sentences are so than not. */
const mostAre = (sentences: readonly Sentence[], isSo: (sentence: Sentence) => boolean): boolean =>
  sentences.reduce((balance, sentence) => balance + (isSo(sentence) ? 1 : -1), 0) > 0;

/** Behind a block of code or a picture a sentence may go on: "will start the server." A name may begin so: "npm starts it." */
const goesOn = (text: string, {functionWords}: Language): boolean =>
  functionWords.has(FIRST_WORD.exec(text)?.[0] ?? '');

/** A quotation that has no speaker here: nothing but it, or one that begins or ends in another sentence. */
function isOrphanedQuotation(sentence: string): boolean {
  // Hebrew abbreviates with the same mark, and it stands for inches.
  const text = sentence.replace(/(\p{L})"(?=\p{L})/gu, '$1');
  const marks = text.match(QUOTATION_MARK)?.length ?? 0;
  return (marks % 2 === 1 && !/\d"/.test(text)) || ONLY_QUOTED.test(text) || CLOSES_FIRST.test(text);
}

function opensDependent(text: string, {dependents, independents, objects, functionWords}: Language): boolean {
  const start = text.slice(0, 80).toLowerCase();
  const [, verb] = objects.exec(text) ?? [];
  // "Remove it", but not "If it", which may announce what the sentence then names.
  const isObject = verb !== undefined && !functionWords.has(verb.toLowerCase());
  return (isObject || dependents.test(start)) && !independents.test(start);
}

/**
 * Cuts what belongs to the place and not to the claim: a dateline, a connective, a citation.
 * A sentence is cut only at its start, up to a whole connective of the language's data, and in brackets that cite; and
 * not at all where no word would be left.
 */
export function trimSentence(text: string, language: Language): string {
  const {conjunctions, adverbials, crossReferences} = language;
  let rest = text.replace(DATELINE, '').replace(CITATION, '$1').replace(crossReferences, '');
  for (let cuts = 0; cuts < 2; cuts++) {
    const [adverbial] = adverbials.exec(rest) ?? [];
    // "But for the rain" begins no sentence that can do without it.
    const [conjunction] = (opensDependent(rest, language) ? undefined : conjunctions.exec(rest)) ?? [];
    const opener = adverbial ?? conjunction;
    if (opener === undefined) break;
    const following = rest.slice(opener.length);
    if (!isConjunction(opener, following, language)) break;
    rest = capitalize(following, language);
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/**
 * Whether what precedes is a conjunction for certain: by its comma, in a script without capitals, before a function word, or
 * in many languages before any word in lower case. Elsewhere it may be the first word of a
 * name or of a phrase: "Dan Brown", "De facto", "A cappella".
 */
function isConjunction(opener: string, following: string, {functionWords, isUnmistakable}: Language): boolean {
  return (
    /[,،，、]/.test(opener) ||
    /^\p{Lo}/u.test(following) ||
    (/^\p{Ll}/u.test(following) && isUnmistakable === true) ||
    functionWords.has(WORD.exec(following)![0])
  );
}

function capitalize(text: string, {code}: Language): string {
  // "iPhone" is spelt so.
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  const [first = ''] = text;
  // By the rules of Greek a word in capitals loses its accent, and a letter would too.
  return first.toLocaleUpperCase(code === 'el' ? 'en' : code) + text.slice(first.length);
}
