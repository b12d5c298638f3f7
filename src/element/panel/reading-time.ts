/**
 * Words a minute of adults who read the same texts aloud: Trauzettel-Klosinski and Dietz, "Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST", IOVS 53 (2012) 5452–5461,
 * https://doi.org/10.1167/iovs.11-8284. Chinese and Japanese in words of two characters, as the summariser counts them
 * (255 and 357 characters a minute).
 */
const ALOUD: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 179,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 128,
};

/** The mean of the study's seventeen languages. */
const MEAN = 184;

/**
 * How much quicker one reads in silence: 238 words of English non-fiction a minute, by Brysbaert, "How many words do we
 * read per minute?", Journal of Memory and Language 109 (2019) 104047, against the 228 above.
 */
const SILENT = 238 / 228;

/** How long a text takes to be read in silence, in seconds. @param language A BCP 47 language tag. */
export function readingTime(words: number, language: string): number {
  const code = language.split('-')[0]?.toLowerCase() ?? '';
  const pace = SILENT * ((Object.hasOwn(ALOUD, code) ? ALOUD[code] : undefined) ?? MEAN);
  return (words / pace) * 60;
}

type Unit = 'second' | 'minute';
type Display = 'short' | 'long';

/** A browser is some 10 ms about its first one, and not much quicker about others. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(language: string, unit: Unit, unitDisplay: Display): Intl.NumberFormat {
  const key = [language, unit, unitDisplay].join();
  const format = formats.get(key) ?? new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay});
  formats.set(key, format);
  return format;
}

/** Makes ready for `formatTime()` in this language. */
export function prepareTimes(language: string): void {
  formatFor(language, 'minute', 'short');
}

/**
 * A time in words, as one would say it: "8 min", "25 sec", or where it is spoken "8 minutes". From 55 seconds on, in
 * minutes; below, in steps of five seconds.
 * @param language Of the words.
 */
export function formatTime(seconds: number, language: string, display: Display): string {
  return seconds < 55
    ? formatFor(language, 'second', display).format(Math.max(5, Math.round(seconds / 5) * 5))
    : formatFor(language, 'minute', display).format(Math.max(1, Math.round(seconds / 60)));
}
