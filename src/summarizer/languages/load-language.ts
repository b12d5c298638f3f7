import {english} from './en.js';
import type {Language} from './language.js';

const none: ReadonlySet<string> = new Set();

/** What holds where nothing is known of a language. */
const unknown: Language = {
  leadingAbbreviations: none,
  numericAbbreviations: none,
  trailingAbbreviations: none,
  functionWords: none,
};

/**
 * Resolves to what is known of a language.
 * @param tag A BCP 47 language tag; a text of unknown language is read as English, whose rules harm others least.
 */
export function loadLanguage(tag = 'en'): Promise<Language> {
  return Promise.resolve(/^en(?![a-z])/i.test(tag) ? english : unknown);
}
