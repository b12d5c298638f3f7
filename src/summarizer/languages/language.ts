/** What a language's file says: plain words between spaces, so that the file imports nothing. */
export interface LanguageData {
  /** Abbreviations that stand before what they belong to, and so never end a sentence: "Dr", "e.g". */
  readonly leadingAbbreviations?: string;
  /** Abbreviations that end no sentence when a number follows: "No", "Fig", "pp". */
  readonly numericAbbreviations?: string;
  /**
   * Abbreviations that may end a sentence, and do when a function word in capitals follows: "Inc", "a.m".
   * Those that mostly end an enumeration ("etc") are in no list: what follows them in capitals begins a sentence.
   */
  readonly trailingAbbreviations?: string;
  /** Words that carry grammar rather than content: articles, pronouns, prepositions, conjunctions, auxiliaries. */
  readonly functionWords?: string;
  /** Characters that end a sentence in this language and not in others, like the Greek question mark. */
  readonly terminators?: string;
  /** Whether a number with a stop behind it counts, even before a word in capitals: "der 3. Mai". */
  readonly ordinals?: boolean;
}

type WordSet = ReadonlySet<string>;

/** What the summariser knows of one language. Words are in lower case and without their last full stop. */
export interface Language extends Pick<LanguageData, 'terminators' | 'ordinals'> {
  readonly leadingAbbreviations: WordSet;
  readonly numericAbbreviations: WordSet;
  readonly trailingAbbreviations: WordSet;
  readonly functionWords: WordSet;
}

/** Makes a set of the words of a text. */
const wordSet = (words = ''): WordSet => new Set(words.match(/\S+/g));

/** Makes a language's words quick to look up. */
export function readLanguage(data: LanguageData): Language {
  return {
    ...data,
    leadingAbbreviations: wordSet(data.leadingAbbreviations),
    numericAbbreviations: wordSet(data.numericAbbreviations),
    trailingAbbreviations: wordSet(data.trailingAbbreviations),
    functionWords: wordSet(data.functionWords),
  };
}
