import type {Language} from './languages/language.js';
import {loadLanguage} from './languages/load-language.js';
import type {TextSpan} from './types.js';

/** Ends a sentence where white space or the text's end follows. */
const TERMINATORS = new Set('.!?…‽।॥؟۔።՞');
/** Ends a sentence whatever follows: these scripts put no space after it. */
const FULL_WIDTH_TERMINATORS = new Set('。！？｡．');
const CLOSERS = new Set(`"'”’»›)]}」』）】》〉`);
const OPENERS = new Set(`"'“‘«‹„‚([{「『（【《〈¿¡`);
const SPACE = /\s/;

/** A place where a sentence may end. */
interface Candidate {
  /** Where its first terminator stands. */
  readonly terminator: number;
  /** After its last terminator and the closing quotation marks and brackets behind that. */
  readonly end: number;
  /** Where what follows begins, opening marks passed over; the text's length at its end. */
  readonly next: number;
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
  let start = skipSpace(text, 0);
  for (const candidate of findCandidates(text)) {
    if (!isBoundary(text, start, candidate, language)) continue;
    sentences.push({start, end: candidate.end});
    start = skipSpace(text, candidate.end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({start, end});
  return sentences;
}

/** 1. Every run of terminators, with the closing marks behind it, that could end a sentence. */
function* findCandidates(text: string): Generator<Candidate> {
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const isFullWidth = FULL_WIDTH_TERMINATORS.has(character);
    if (!isFullWidth && !TERMINATORS.has(character)) continue;
    const terminator = i;
    let end = i + 1;
    while (TERMINATORS.has(text.charAt(end)) || FULL_WIDTH_TERMINATORS.has(text.charAt(end))) end++;
    while (CLOSERS.has(text.charAt(end))) end++;
    i = end - 1;
    if (!isFullWidth && end < text.length && !SPACE.test(text.charAt(end))) continue;
    let next = skipSpace(text, end);
    while (OPENERS.has(text.charAt(next))) next++;
    yield {terminator, end, next};
  }
}

/** 2. Whether a sentence that began at `start` ends there. */
function isBoundary(text: string, start: number, {terminator, end, next}: Candidate, language: Language): boolean {
  if (next >= text.length) return true;
  const following = wordAt(text, next);
  if (startsInLowerCase(following)) return false;
  if (text.charAt(terminator) !== '.' || text.charAt(terminator + 1) === '.') return true;

  // A stop before closing marks ends what they enclose; only a bare one can belong to an abbreviation.
  if (end > terminator + 1) return true;
  if (isEnumerator(text, start, terminator)) return false;

  const preceding = wordBefore(text, start, terminator);
  const word = preceding.toLowerCase();
  if (language.leadingAbbreviations.has(word)) return false;
  if (/^\p{Nd}/u.test(following) && language.numericAbbreviations.has(word)) return false;
  if (language.trailingAbbreviations.has(word) || isInitial(preceding)) {
    return language.functionWords.has(following.toLowerCase());
  }
  return true;
}

/** "1." or "b." at the very start counts what follows. */
function isEnumerator(text: string, start: number, terminator: number): boolean {
  return terminator - start <= 3 && /^(?:\p{Nd}{1,3}|\p{L})$/u.test(text.slice(start, terminator));
}

/** "J" in "J. Smith", "J.R" in "J.R. Smith". */
function isInitial(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu}){0,3}$/u.test(word);
}

/** "said" does; "iPad" and "eBay", a name in its own spelling, do not. */
function startsInLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
}

/** No word of a language is longer; looking further would be time lost on hostile text. */
const LONGEST_WORD = 64;

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && isWordCharacter(text.charAt(end))) end++;
  return text.slice(start, end);
}

function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < LONGEST_WORD && isWordCharacter(text.charAt(start - 1), '.')) start--;
  return text.slice(start, end);
}

/** Letters, marks, digits, apostrophes, and halves of a surrogate pair. */
function isWordCharacter(character: string, also = ''): boolean {
  return /[\p{L}\p{M}\p{N}\p{Cs}'’]/u.test(character) || (also !== '' && character === also);
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && SPACE.test(text.charAt(i))) i++;
  return i;
}
