import {language as english} from './en.js';
import {readLanguage, type Language, type LanguageData} from './language.js';

/** What holds where nothing is known of a language. */
const unknown: LanguageData = {leadingAbbreviations: english.leadingAbbreviations};

/**
 * The languages that load on demand. Bundlers see only imports that are written out. As built for `cdn/`, what is given stands
 * behind the address: browsers may remember for long that one failed.
 */
const imports: Record<string, (again?: string) => Promise<{language: LanguageData}>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  bn: () => import('./bn.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  hy: () => import('./hy.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  no: () => import('./no.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sr: () => import('./sr.js'),
  sv: () => import('./sv.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
  // Older and narrower tags of these
  iw: () => import('./he.js'),
  nb: () => import('./no.js'),
  nn: () => import('./no.js'),
};

/** What is read already. */
const languages = new Map<LanguageData, Language>();

/**
 * Resolves to what is known of a language; where that is nothing, or cannot be loaded, to what holds in most.
 * @param tag A BCP 47 language tag. A text of unknown language is read as English.
 */
export async function loadLanguage(tag = 'en'): Promise<Language> {
  const code = tag.toLowerCase().replace(/[-_].*/s, '');
  let data = code === 'en' ? english : unknown;
  const load = Object.hasOwn(imports, code) ? imports[code] : undefined;
  if (load) {
    try {
      data = (await load().catch(() => load('?'))).language;
    } catch {
      // The text is split all the same.
    }
  }
  let language = languages.get(data);
  if (language === undefined) languages.set(data, (language = readLanguage(data, data === unknown ? 'en' : code)));
  return language;
}
