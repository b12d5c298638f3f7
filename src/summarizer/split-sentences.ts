import type {Language} from './languages/language.js';
import {loadLanguage} from './languages/load-language.js';
import type {TextSpan} from './types.js';

/** Ends a sentence where white space or the text's end follows; of an emoji, its first half. */
const TERMINATOR = /[.!?…\u037e؟۔။។៕։।॥።፧。！？｡．\ud83c-\ud83e]/u;
/** Ends a sentence whatever follows: these scripts put no space after it. */
const SPACELESS_TERMINATOR = /[।॥።፧。！？｡．]/;
/** Stands behind a terminator and belongs to what it ends; so do invisible marks and the other half of an emoji. */
const CLOSER = /[\udc00-\udfff"'\p{Pe}\p{Pf}\p{No}\p{Cf}\p{M}]/u;
/**
 * Does so even behind a space, as in « Quoi ? », in ". . .", in a footnote's [3] and in smileys; and where “ and «
 * close, or a quotation's own stop has another behind it.
 */
const TRAILER =
  /\s*(?:\[[^\s\]]{1,4}\]|(?:[.!?…"'`”’»)]{1,4}|[:;]-?[)(])(?=\s|$)|\p{Extended_Pictographic}[\p{M}\p{Sk}\p{Cf}]*)|\p{Pi}(?=\s|$)|。/uy;
/** Stands before what begins a sentence. */
const OPENER = /[\s"'`#\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Cf}¿¡•*]/u;
const SPACE = /\s/;

/** A place where a sentence may end. */
interface Candidate {
  /** Where its first terminator stands; its end where there is none, as before a blank line. */
  readonly terminator: number;
  /** After its last terminator and the marks behind that. */
  readonly end: number;
}

/**
 * Splits a text into sentences.
 * @param language A BCP 47 language tag, the default English.
 * @returns UTF-16 offsets in order; the white space between sentences belongs to none.
 * @throws TypeError where `text` or `language` is not a string.
 */
export async function splitSentences(text: string, language?: string): Promise<readonly TextSpan[]> {
  if (typeof text !== 'string') throw new TypeError('splitSentences: the text must be a string');
  return [...findSentences(text, await loadLanguage(language))].filter((span) => span !== undefined);
}

/**
 * The same with the language at hand, one after the other, so that the caller may rest in between; and `undefined` now
 * and then, where none ends for long.
 */
export function* findSentences(text: string, language: Language): Generator<TextSpan | undefined> {
  let start = skip(text, 0, SPACE);
  for (const candidate of findCandidates(text, start, language)) {
    // The white space behind a sentence may be a candidate too.
    if (!candidate || candidate.end <= start || !isBoundary(text, start, candidate, language)) {
      yield;
      continue;
    }
    yield {start, end: candidate.end};
    start = skip(text, candidate.end, SPACE);
  }
  const end = text.trimEnd().length;
  if (start < end) yield {start, end};
}

/** 1. Every place that could end a sentence: terminators with the marks behind them, blank lines and bullets. */
function* findCandidates(text: string, from: number, language: Language): Generator<Candidate | undefined> {
  let isQuoted = false;
  let end = from;
  for (let i = from; i < text.length; i++) {
    if (i % 4096 === 0) yield;
    const character = text.charAt(i);
    if (character === '"') isQuoted = !isQuoted;
    if (i < end) continue;
    if (SPACE.test(character)) {
      end = skip(text, i, SPACE);
      if (/\n.*\n|\u2029|[•⁃]/s.test(text.slice(i, end + 1)) || isBetween(text, i, end, language))
        yield {terminator: i, end: i};
    } else if (
      (TERMINATOR.test(character) || language.terminators?.includes(character)) &&
      !/[[(.]/.test(text.charAt(i - 1))
    ) {
      end = endOfMarks(text, i, isQuoted);
      if (
        end === text.length ||
        SPACE.test(text.charAt(end)) ||
        SPACELESS_TERMINATOR.test(character) ||
        // "the end.The next" lacks a space; "Node.js" does not.
        (/\p{Ll}{2}[.!?]\p{Lu}[\p{Ll}\s]/u.test(text.slice(end - 3, end + 2)) &&
          language.functionWords.has(wordAt(text, end).toLowerCase()))
      ) {
        yield {terminator: i, end};
      }
    }
  }
}

/** Whether white space parts sentences that have no mark between them. */
function isBetween(text: string, start: number, end: number, {endings, beginnings}: Language): boolean {
  return endings.test(text.slice(Math.max(0, start - 8), start)) || beginnings.test(text.slice(end, end + 16));
}

/** Passes over terminators, closing marks and references to footnotes: `."`, `! »`, `. . .`, `.[3]`. */
function endOfMarks(text: string, terminator: number, isQuoted: boolean): number {
  let end = skip(text, skip(text, terminator + 1, TERMINATOR), CLOSER);
  for (;;) {
    TRAILER.lastIndex = end;
    // A " with space on both sides closes only what another opened.
    if (!TRAILER.test(text) || (text.charAt(TRAILER.lastIndex - 1) === '"' && !isQuoted)) return end;
    end = TRAILER.lastIndex;
  }
}

/** 2. Whether a sentence that began at `start` ends there. */
function isBoundary(text: string, start: number, {terminator, end}: Candidate, language: Language): boolean {
  if (terminator === end) return true;
  const next = skip(text, end, OPENER);
  if (next >= text.length) return true;
  const following = wordAt(text, next);
  const marks = text.slice(terminator, end);
  // Who began in lower case will go on so.
  const isCasual =
    /^(?:\p{L}{2}\.|..[?!]+)$/su.test(text.slice(terminator - 2, end)) && startsInLowerCase(wordAt(text, start));
  if ((startsInLowerCase(following) && !isCasual) || language.continuations.test(text.slice(next, next + 16)))
    return false;
  // Two commas are a quotation mark, as typewriters wrote it.
  if (
    /^(?!,,)[,;:/%&=+)№]/.test(text.slice(next, next + 2)) ||
    isEnumerator(text.slice(start, Math.min(terminator, start + 16)))
  )
    return false;
  const isNumber = /^\p{Nd}/u.test(following);
  if (!/^\.[)\]]?$/.test(marks)) return !(isNumber && /^(?:\.\.|…)/.test(marks));

  const preceding = wordBefore(text, start, terminator);
  // "dell'ing" and "гл.серж" are known by their last part.
  const word = preceding.toLowerCase().replace(/^.*['’.](?=..)/, '');
  if (language.leadingAbbreviations.has(word) || (isNumber && language.numericAbbreviations.has(word))) return false;
  return (
    !(language.trailingAbbreviations.has(word) || isInitial(preceding, language)) ||
    (/^\p{Lu}/u.test(following) &&
      text.charAt(next + following.length) !== '.' &&
      language.functionWords.has(following.toLowerCase()))
  );
}

/** "1.", "2.1.3." or "b." at the very start counts what follows. */
function isEnumerator(opening: string): boolean {
  return /^(?:[•⁃*-]\s?)?(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,2})*|[ivx]+|\p{L})$/iu.test(opening);
}

/** "J" in "J. Smith", "z.B" in any spelling, and, where it counts, "3" in "der 3. Mai" and "XIV". */
function isInitial(word: string, {functionWords, ordinals}: Language): boolean {
  return (
    (/^(?:[\p{Lu}\p{Ll}]|[^.\p{Nd}]{1,2}(?:\.[^.\p{Nd}]{1,2})+)$/u.test(word) && !functionWords.has(word)) ||
    (ordinals === true && /^(?:\p{Nd}{1,3}|[IVXLC]+)$/u.test(word))
  );
}

/** "said" does; "iPad" and "eBay", a name in its own spelling, do not. */
function startsInLowerCase(word: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(word);
}

/** No word of a language is longer; looking further would be time lost on hostile text. */
const LONGEST_WORD = 64;

function wordAt(text: string, start: number): string {
  return /^[\p{L}\p{M}\p{N}'’]*/u.exec(text.slice(start, start + LONGEST_WORD))![0];
}

/** The word before a full stop, with the stops inside it; "z. B" is "z.B". */
function wordBefore(text: string, from: number, end: number): string {
  const before = text.slice(Math.max(from, end - LONGEST_WORD), end);
  const word = /(?:^|[^\p{L}\p{M}\p{N}'’.])((?:\p{L}\.\s)*[\p{L}\p{M}\p{N}'’.]*)$/u.exec(before)![1]!;
  return word.replace(/\s/g, '');
}

/** Where the run of such characters ends. */
function skip(text: string, from: number, what: RegExp): number {
  let i = from;
  while (i < text.length && what.test(text.charAt(i))) i++;
  return i;
}
