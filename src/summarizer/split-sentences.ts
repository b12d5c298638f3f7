import type {Language} from './languages/language.js';
import {loadLanguage} from './languages/load-language.js';
import type {TextSpan} from './types.js';

/** Ends a sentence where white space or the text's end follows; of an emoji, its first half. */
const TERMINATOR = /[.!?…‽⁇-⁉\u037e؟۔။។៕।॥።፧։。！？｡．\ud83c-\ud83e]/u;
/** Ends a sentence whatever follows: these scripts put no space after it. */
const SPACELESS_TERMINATOR = /[।॥።፧。！？｡．]/;
/** Stands behind a terminator and belongs to what it ends; so do invisible marks and what else an emoji is made of. */
const CLOSER = /[\udc00-\udfff"'”’“‘»«›‹)\]}」』】》〉¹²³⁰-⁹\p{Cf}\ufe0f]/u;
/** Does so even behind a space, as in « Quoi ? » and ". . ." */
const DETACHED = /[\udc00-\udfff.!?…"'”’»)\u200d\ufe0f\ud83c-\ud83e]/u;
/** Stands before what begins a sentence. */
const OPENER = /["'”“‘„‚«»‹([{「『（【《〈¿¡–—•*\p{Cf}-]/u;
const BULLET = /[•⁃‣▪]/;
const SPACE = /\s/;

/** A place where a sentence may end. */
interface Candidate {
  /** Where its first terminator stands; its end where there is none, before an item of a list. */
  readonly terminator: number;
  /** After its last terminator and the marks behind that. */
  readonly end: number;
  /** Where what follows begins, opening marks passed over; the text's length at its end. */
  readonly next: number;
  /** Whether a paragraph or an item with a bullet begins there, so that nothing else counts. */
  readonly isBreak?: boolean;
}

/**
 * Splits a text into sentences.
 * @param language A BCP 47 language tag, the default English.
 * @returns UTF-16 offsets in order; the white space between sentences belongs to none.
 * @throws TypeError where `text` is not a string.
 */
export async function splitSentences(text: string, language?: string): Promise<readonly TextSpan[]> {
  if (typeof text !== 'string') throw new TypeError('splitSentences: the text must be a string');
  return findSentences(text, await loadLanguage(language));
}

/** The same, with the language at hand. */
export function findSentences(text: string, language: Language): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = skip(text, 0, SPACE);
  for (const candidate of findCandidates(text, start, language)) {
    if (!candidate.isBreak && !isBoundary(text, start, candidate, language)) continue;
    sentences.push({start, end: candidate.end});
    start = skip(text, candidate.end, SPACE);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({start, end});
  return sentences;
}

/** 1. Every place that could end a sentence: terminators with the marks behind them, and space before a list's item. */
function* findCandidates(text: string, from: number, {terminators, functionWords}: Language): Generator<Candidate> {
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (SPACE.test(character)) {
      const next = skip(text, i, SPACE);
      const isBreak = BULLET.test(text.charAt(next)) || text.slice(i, next).split(/\n|\u2029\n?/).length > 2;
      if (isBreak || labelAt(text, next)) yield {terminator: i, end: i, next, isBreak};
      i = next - 1;
      continue;
    }
    if (!TERMINATOR.test(character) && !terminators.includes(character)) continue;
    const end = endOfMarks(text, i);
    const next = skip(text, skip(text, end, SPACE), OPENER, SPACE);
    const candidate = {terminator: i, end, next};
    i = end - 1;
    if (
      end === text.length ||
      SPACE.test(text.charAt(end)) ||
      SPACELESS_TERMINATOR.test(character) ||
      (/[!?]/.test(character) && /\p{Lo}/u.test(text.charAt(end))) ||
      // "the end.The next" lacks a space; "Node.js" does not.
      (/\p{Ll}{2}[.!?]/u.test(text.slice(end - 3, end)) &&
        /\p{Lu}/u.test(text.charAt(end)) &&
        functionWords.has(wordAt(text, end).toLowerCase()))
    ) {
      yield candidate;
    }
  }
}

/** Passes over terminators, closing marks and references to footnotes: `."`, `! »`, `. . .`, `.[3]`. */
function endOfMarks(text: string, terminator: number): number {
  let end = skip(text, skip(text, terminator + 1, TERMINATOR), CLOSER);
  for (;;) {
    const gap = skip(text, end, SPACE);
    const reference = /^\[[^\s\]]{1,4}\]/.exec(text.slice(gap, gap + 6));
    const marks = reference ? gap + reference[0].length : skip(text, gap, DETACHED);
    if (marks === gap || (!reference && marks < text.length && !SPACE.test(text.charAt(marks)))) return end;
    end = marks;
  }
}

/** 2. Whether a sentence that began at `start` ends there. */
function isBoundary(text: string, start: number, {terminator, end, next}: Candidate, language: Language): boolean {
  if (next >= text.length) return true;
  if (terminator === end) return isNextLabel(labelAt(text, start), labelAt(text, next), language);
  if (/[,;:/%&=+)]/.test(text.charAt(next))) return false;
  const following = wordAt(text, next);
  const mark = text.slice(terminator, end);
  if (startsInLowerCase(following)) {
    // Who began in lower case will go on so.
    return (
      /^[.?!]+$/.test(mark) &&
      startsInLowerCase(wordAt(text, start)) &&
      (mark !== '.' || language.functionWords.has(following))
    );
  }
  if (isEnumerator(text.slice(start, Math.min(terminator, start + 7)))) return false;
  const isNumber = /^\p{Nd}/u.test(following);
  if (!/^\.[)\]]?$/.test(mark)) return !isNumber || !/^(?:\.\.|…)/.test(mark);

  const preceding = wordBefore(text, start, terminator);
  const word = preceding.toLowerCase();
  const isKnown = (abbreviations: ReadonlySet<string>): boolean =>
    abbreviations.has(word) || abbreviations.has(word.replace(/^.*['’.](?=..)/, ''));
  if (isKnown(language.leadingAbbreviations) || (isNumber && isKnown(language.numericAbbreviations))) return false;
  return (
    !(isKnown(language.trailingAbbreviations) || isInitial(preceding, language)) ||
    (/^\p{Lu}/u.test(following) && language.functionWords.has(following.toLowerCase()))
  );
}

/** "1." or "b." at the very start counts what follows. */
function isEnumerator(opening: string): boolean {
  return /^(?:[•⁃‣▪*-]\s?)?(?:\p{Nd}{1,3}|[ivx]+|\p{L})$/iu.test(opening);
}

/** The "2.", "2.)" or "b)" that counts what follows it. */
function labelAt(text: string, position: number): RegExpExecArray | null {
  return /^(\d{1,3}|[a-z])(\.?\)|\.)\s/.exec(text.slice(position, position + 6));
}

/** Whether one label counts on from the other: "b." from "a.". */
function isNextLabel(last: RegExpExecArray | null, next: RegExpExecArray | null, {ordinals}: Language): boolean {
  if (last?.[2] !== next?.[2] || (ordinals && last?.[2] === '.')) return false;
  const [from, to] = [last, next].map((label) => Number(label?.[1]) || (label?.[1] ?? '').charCodeAt(0));
  return to === Number(from) + 1;
}

/** "J" in "J. Smith", "z.B" in any spelling, and, where it counts, "3" in "der 3. Mai" and "XIV". */
function isInitial(word: string, {functionWords, ordinals}: Language): boolean {
  return (
    (/^(?:\p{Lu}|\p{Ll}|\p{L}[\p{L}\p{M}]?(?:\.\p{L}[\p{L}\p{M}]?)+)$/u.test(word) && !functionWords.has(word)) ||
    (ordinals && /^(?:\p{Nd}{1,3}|[IVXLC]+)$/u.test(word))
  );
}

/** "said" does; "iPad" and "eBay", a name in its own spelling, do not. */
function startsInLowerCase(word: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(word);
}

/** No word of a language is longer; looking further would be time lost on hostile text. */
const LONGEST_WORD = 64;

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && isWordCharacter(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** The word before a full stop, with the stops inside it; "z. B" is "z.B". */
function wordBefore(text: string, from: number, end: number): string {
  const before = text.slice(Math.max(from, end - LONGEST_WORD), end);
  return (/(?:^|[^\p{L}\p{M}\p{N}'’.])((?:\p{L}\.\s)*[\p{L}\p{M}\p{N}'’.]*)$/u.exec(before)?.[1] ?? '').replace(
    /\s/g,
    '',
  );
}

/** Letters, marks, digits, apostrophes, and halves of a surrogate pair. */
function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{Cs}'’]/u.test(character);
}

/** Where the run of such characters ends. */
function skip(text: string, from: number, what: RegExp, or = what): number {
  let i = from;
  while (i < text.length && (what.test(text.charAt(i)) || or.test(text.charAt(i)))) i++;
  return i;
}
