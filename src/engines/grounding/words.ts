import {SPACELESS} from '../../summarizer/languages/language.js';

/** A word of a sentence; in scripts without spaces two characters. */
export interface Word {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** What it shares with its inflected forms, roughly: no ending, no accents. */
  readonly stem: string;
  /** The same, where the stem stands for all words that tell the same. */
  readonly root: string;
  /** What it is looked up by as a name, where names have forms in its language. */
  readonly bare?: string;
  /** Which month or day it names, where the cues of its language tell that: "month 9". */
  readonly date?: string;
  /** The year that is written without its century: "'21". */
  readonly year?: string;
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly isCapitalized: boolean;
  /** It begins a sentence, a quotation or what follows a colon, where any word has a capital. */
  readonly isInitial: boolean;
  /** It says whose the next one is: "Anna's", "the nurses'". */
  readonly isPossessive: boolean;
  /** Which clause of the sentence, counted by its commas, semicolons, colons and dashes. */
  readonly clause: number;
}

const WORD = /[\p{L}\p{M}\p{N}]{1,60}(?:['’.,\u00a0\u202f-][\p{L}\p{M}\p{N}]{1,60}){0,8}|%/gu;
const SPACELESS_RUN = new RegExp(`^[${SPACELESS}]`, 'u');
const ENDING = /(?:ations?|ungen|ing|edly|ed|ies|ly|es|en|er|em|os|as|is|it|s|e|n|a|o|i|t)$/;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let end = 0;
  for (const {0: found, index} of text.matchAll(WORD)) {
    const between = text.slice(end, index);
    // "29:26", "2019–21" and "Ulm–Bonn" are in one.
    if (/[,;:()—–。、，]|\s-\s/.test(between) && !/^[:–]$/.test(between)) clause++;
    // In some languages a quotation begins with the mark that ends it in others.
    const isInitial = words.length === 0 || /[.!?:"“„«»‘(]\s*$|\s”$/.test(between);
    // Scripts without spaces: two characters at a time.
    if (SPACELESS_RUN.test(found)) {
      const characters = Array.from(found);
      for (let i = 0; i < Math.max(1, characters.length - 1); i++) {
        words.push(wordAt(characters.slice(i, i + 2).join(''), index + i, false, clause));
      }
      end = index + found.length;
      continue;
    }
    // "l’accordo" and "d'Anna" are two words; "Anna's" and "UN's" are one.
    const elided =
      /^(\p{L}{1,2}|dell|nell|d?all|sull|quell|quest|un|(?:jus|lors|puis|quel)?qu)['’](?!s$)(?=\p{L})/iu.exec(found);
    if (elided) {
      words.push(wordAt(elided[0], index, isInitial, clause));
      words.push(wordAt(found.slice(elided[0].length), index + elided[0].length, false, clause));
    } else {
      const isPossessive = /s['’]/.test(text.slice(index + found.length - 1, index + found.length + 1));
      const year = /(?:^|[\s(–-])['’‘]$/.test(text.slice(Math.max(0, index - 2), index)) ? yearOf(found) : undefined;
      words.push({...wordAt(found, index, isInitial, clause, isPossessive), ...(year !== undefined && {year})});
    }
    end = index + found.length;
  }
  return words;
}

/** Two figures up to this are of this century. */
const CENTURY = 40;

function yearOf(figures: string): string | undefined {
  return /^\d\d$/.test(figures) ? `${Number(figures) < CENTURY ? '20' : '19'}${figures}` : undefined;
}

function wordAt(text: string, at: number, isInitial: boolean, clause: number, hasMark = false): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const root = stemOf(lower);
  const isPossessive = hasMark || lower.endsWith("'s");
  return {text, lower, stem: root, root, at, isCapitalized: /^\p{Lu}/u.test(text), isInitial, isPossessive, clause};
}

/** More words than this are not kept. */
const KEPT = 20_000;
const stems = new Map<string, string>();

/** What a word shares with its inflected forms, roughly, whatever the language. */
export function stemOf(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = shortened(lower);
  if (stems.size >= KEPT) stems.clear();
  stems.set(lower, stem);
  return stem;
}

function shortened(lower: string): string {
  let stem = folded(lower.replace(/'s?$/, ''));
  for (let i = 0; i < 2; i++) {
    const short = stem.replace(ENDING, '');
    if (short.length < 3 || short === stem) break;
    stem = short;
  }
  return stem.slice(0, 6);
}

/** Without accents. */
export function folded(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** True where a known word differs from it by an ending. */
export function isInflected(lower: string, known: ReadonlySet<string>): boolean {
  for (let cut = 1; cut <= 3 && lower.length - cut >= 4; cut++) if (known.has(lower.slice(0, -cut))) return true;
  return lower.length >= 4 && ['s', 'n', 'e', 'en', 'es', 'er'].some((ending) => known.has(lower + ending));
}

/**
 * True where a known word of some length begins or ends it, or it is of two known ones: "Bienenvölker" of "Bienen",
 * "undecided" of "decided", "looneis" of "loon" and "eis".
 */
export function isCompoundOf(lower: string, known: ReadonlySet<string>): boolean {
  const word = folded(lower);
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [isBegun, isEnded] = [known.has(word.slice(0, cut)), known.has(word.slice(cut))];
    if ((isBegun && (isEnded || cut >= LONG)) || (isEnded && word.length - cut >= LONG)) return true;
  }
  // A beginning of two letters: "un-".
  return word.length - 2 >= LONG && known.has(word.slice(2));
}

/** A word of so many letters is found in others seldom by chance. */
const LONG = 5;

/** What a word of some length has in common with those that are made of the same: "corrosion" and "corrode". */
export function openingOf(lower: string): string | undefined {
  return lower.length > LONG ? folded(lower).slice(0, LONG) : undefined;
}

/** Of a longer clause the end is not looked for. */
const CLAUSE = 20;

/** The last word of a word's clause, where a verb may have left its particle: "schließt es nicht aus". */
export function lastOfClause(words: readonly Word[], index: number): string {
  const clause = words.slice(index, index + CLAUSE).filter((word) => word.clause === words[index]?.clause);
  return clause.at(-1)?.lower ?? '';
}
