/** What the summariser knows of one language. Words are in lower case and without their full stop. */
export interface Language {
  /** Abbreviations that stand before what they belong to, and so never end a sentence: "Dr", "e.g". */
  readonly leadingAbbreviations: ReadonlySet<string>;
  /** Abbreviations that end no sentence when a number follows: "No", "Fig", "pp". */
  readonly numericAbbreviations: ReadonlySet<string>;
  /** Abbreviations that may end a sentence, and do when a function word in capitals follows: "Inc", "a.m". */
  readonly trailingAbbreviations: ReadonlySet<string>;
  /** Words that carry grammar rather than content: articles, pronouns, prepositions, conjunctions, auxiliaries. */
  readonly functionWords: ReadonlySet<string>;
}

/** Makes a set of the words of a text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
