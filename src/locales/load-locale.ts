import type {Locale} from './en.js';
import {invitation, type Invitation} from './en-invitation.js';

/** The languages that load on demand. Bundlers see only imports that are written out. */
const imports: Record<string, () => Promise<Record<string, Locale>>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  bn: () => import('./bn.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
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
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  nl: () => import('./nl.js'),
  no: () => import('./no.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-pt': () => import('./pt-pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sr: () => import('./sr.js'),
  sv: () => import('./sv.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
  'zh-hant': () => import('./zh-hant.js'),
};

/** How long words may take before English stands in for them, in ms. */
const PATIENCE = 3000;

/** Narrower tags of these, as `Intl.Locale` writes them. */
const ALIASES: Readonly<Record<string, string>> = {nb: 'no', nn: 'no'};

/** Languages that run from right to left, by their script. */
const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;

/** The words of the interface, and the language that they are in. */
export interface Wording {
  /** What a language does not say, English says. */
  readonly words: Invitation & Partial<Locale>;
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export const ENGLISH: Wording = {words: invitation, language: 'en', direction: 'ltr'};

/** What is at hand, by code. */
const wordings = new Map<string, Wording>([['en', ENGLISH]]);
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** What a tag's words may be filed under, the narrowest first: "zh-TW" is "zh-hant", then "zh-tw", then "zh". */
function codesOf(tag: string): string[] {
  const locale = parse(tag)?.maximize();
  if (!locale) return [];
  const {language, script = '', region = ''} = locale;
  const code = ALIASES[language] ?? language;
  // Serbian is known in Cyrillic, and Portuguese as in Brazil and as everywhere else.
  if (code + script === 'srLatn') return [];
  const nation = code === 'pt' && region !== 'BR' ? 'PT' : region;
  return [tag.trim(), `${code}-${script}`, `${code}-${nation}`, language, code].map((name) => name.toLowerCase());
}

function wordingOf(code: string, words: Wording['words']): Wording {
  const locale = new Intl.Locale(code);
  const isRightToLeft = RIGHT_TO_LEFT.test(locale.maximize().script ?? '');
  return {words, language: locale.baseName, direction: isRightToLeft ? 'rtl' : 'ltr'};
}

/** The words for the first of these languages that there are any for, if they are at hand: `loadLocale` fetches them. */
export function findLocale(tags: readonly string[]): Wording | undefined {
  const code = firstKnown(tags);
  return wordings.get(code);
}

/**
 * Resolves to the words for the first of these languages that there are any for; to English where there are none, they
 * cannot be had, or after three seconds. Who listens is told when they come all the same.
 */
export async function loadLocale(tags: readonly string[]): Promise<Wording> {
  const code = firstKnown(tags);
  let load = loading.get(code);
  if (!load && !wordings.has(code)) {
    load = (imports[code]?.() ?? Promise.reject(new Error(code))).then(
      (module) => {
        const [words = invitation] = Object.values(module);
        // What a page has registered meanwhile is the page's choice.
        if (!wordings.has(code)) wordings.set(code, wordingOf(code, words));
        tell();
      },
      // Not asked for again by every element of the page.
      () => void wordings.set(code, ENGLISH),
    );
    loading.set(code, load);
  }
  await Promise.race([load, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return wordings.get(code) ?? ENGLISH;
}

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** A language as it is spoken in a country, where that decides neither on the words nor on the script. */
const REGIONAL = /^(?!pt|sr|zh)([a-z]{2})-[A-Z]{2}$/;

/** What a tag's words may be filed under. The browser is slow to tell what a tag means when it is asked first. */
function* namesOf(tag: string): Generator<string> {
  yield tag.toLowerCase();
  yield REGIONAL.exec(tag)?.[1] ?? '';
  yield* codesOf(tag);
}

function firstKnown(tags: readonly string[]): string {
  for (const tag of tags) {
    for (const name of namesOf(tag)) if (wordings.has(name) || Object.hasOwn(imports, name)) return name;
  }
  return 'en';
}

/**
 * Adds the words of one more language, or puts others in the place of those of a known one, for all elements of the page.
 * @param language A BCP 47 language tag, such as `cy` or `de-CH`.
 * @param locale Every string of the interface; in plain JavaScript, those that are missing stay English.
 * @throws TypeError where the tag is none, or a word is no string.
 */
export function registerLocale(language: string, locale: Locale): void {
  const tag = typeof language === 'string' && parse(language);
  if (!tag) throw new TypeError(`registerLocale: no language tag: ${language}`);
  const given: unknown = locale;
  if (typeof given !== 'object' || given === null) throw new TypeError('registerLocale: no locale');
  for (const [key, text] of Object.entries(given)) {
    if (typeof text !== 'string') throw new TypeError(`registerLocale: no string: ${key}`);
  }
  const words = {...invitation, ...locale};
  const code = tag.baseName.toLowerCase();
  wordings.set(code, wordingOf(code, words));
  tell();
}

/** Calls back when words are registered or have come. @returns A function that ends it. */
export function onLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
