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
  /**
   * Those of the function words, not repeated among the others, that are words of talk rather than of fact, of which a sentence
   * to be quoted has few: the first and second person, modals, degrees, negations, conditions ("stigma words": Edmundson 1969).
   */
  readonly stigmaWords?: string;
  /** The like among content words: hedges, what people say and think, vague things. */
  readonly stigmaTerms?: string;
  /**
   * Phrases, between commas, by which a text says what it is about, does or finds ("bonus words": Edmundson 1969; the aims of
   * Teufel and Moens 2002): "in this paper", "we propose", "in conclusion". At the start of a sentence they lean on nothing.
   */
  readonly cuePhrases?: string;
  /** Characters that end a sentence in this language and not in others, like the Greek question mark. */
  readonly terminators?: string;
  /** Words and parts of words, between commas, that end a sentence where white space follows, though no mark is there. */
  readonly endings?: string;
  /** Words, between commas, that begin a sentence where white space precedes, though no mark is there. */
  readonly beginnings?: string;
  /** Words, between commas, that follow a quotation's terminator and begin no sentence. */
  readonly continuations?: string;
  /** Whether a number with a stop behind it counts, even before a word in capitals: "der 3. Mai". */
  readonly ordinals?: boolean;
  /**
   * Words and phrases, between commas, which at the start of a sentence tie it to what precedes: references whose
   * antecedent is there, and connectives that cannot be cut without changing or weakening the claim.
   */
  readonly dependents?: string;
  /**
   * Of these, between commas, what stands for somebody or something also behind a comma: "Over the years, she sold it",
   * "They left, he said", "« Non », a-t-il dit".
   */
  readonly references?: string;
  /** References, between commas, that are the object where a verb begins the sentence: "Remove it with a fork". */
  readonly objects?: string;
  /** Phrases, between commas, that begin like a dependent and lean on nothing: "there is", "this year", "those who". */
  readonly independents?: string;
  /** Coordinating conjunctions, between commas, that can be cut from the start with the order of words left right. */
  readonly conjunctions?: string;
  /** Whether no name and no phrase begins with one of them and a word in lower case, like "De facto" and "Men in Black". */
  readonly isUnmistakable?: boolean;
  /** Connective phrases, between commas, that can be cut from the start together with the comma behind them. */
  readonly adverbials?: string;
  /** Words, between commas, that with a number make a bracket which only points elsewhere: "(see Fig. 2)". */
  readonly crossReferences?: string;
  /** Phrases, between commas, with which a page speaks of itself and not of its matter: "read also", "editor's note". */
  readonly notices?: string;
}

type WordSet = ReadonlySet<string>;

/** What the summariser knows of one language. Words are in lower case and without their last full stop. */
export interface Language extends Pick<LanguageData, 'terminators' | 'ordinals' | 'isUnmistakable'> {
  readonly leadingAbbreviations: WordSet;
  readonly numericAbbreviations: WordSet;
  readonly trailingAbbreviations: WordSet;
  readonly functionWords: WordSet;
  /** Of both kinds. */
  readonly stigmas: WordSet;
  /** Its primary subtag, by which letters are put in capitals. */
  readonly code: string;
  /** Matches at the end of a text. */
  readonly endings: RegExp;
  /** Match at the start of a text. */
  readonly beginnings: RegExp;
  readonly continuations: RegExp;
  /** Matches at the start of a sentence in lower case. */
  readonly dependents: RegExp;
  readonly independents: RegExp;
  /** Matches a sentence up to its second word, if that may be an object; the first word is captured. */
  readonly objects: RegExp;
  /** Matches in the text of a sentence in lower case. */
  readonly cuePhrases: RegExp;
  /** Matches a reference behind a short phrase without a name, one before the last word, and one behind a French "-t-". */
  readonly references: RegExp;
  /** Each matches at the start of a sentence; but the last, which matches whole brackets anywhere. */
  readonly conjunctions: RegExp;
  readonly adverbials: RegExp;
  /** "Figure 1.3", "Photo:". */
  readonly captions: RegExp;
  readonly notices: RegExp;
  readonly crossReferences: RegExp;
}

/** Makes a set of the words of a text. */
const wordSet = (words = ''): WordSet => new Set(words.match(/\S+/g));

/** Scripts that write no space between words, for a class of characters. */
export const SPACELESS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const SPACELESS_END = new RegExp(`[${SPACELESS}]$`, 'u');

/**
 * Matches a phrase of a list between `before` and `after`; nothing, where there is no list. In a phrase, `_` stands for a
 * space with a comma before it or none: "here_we".
 * Engines compile a class like \p{L} slowly, so that it stands there once and not behind each phrase.
 */
function phrases(list: string | undefined, before: string, after: string, flags = 'iu'): RegExp {
  if (!list) return /(?!)/;
  const words = list.trim().replace(/\s+/g, ' ').replaceAll(', ', '|').replaceAll('_', ',? ').replaceAll("'", "['’]");
  return new RegExp(`${before}(?:${words})${SPACELESS_END.test(words) ? '' : '(?![\\p{L}\\p{M}])'}${after}`, flags);
}

/** Makes a language's words quick to look up. */
export function readLanguage(data: LanguageData, code: string): Language {
  return {
    code,
    ...data,
    leadingAbbreviations: wordSet(data.leadingAbbreviations),
    numericAbbreviations: wordSet(data.numericAbbreviations),
    trailingAbbreviations: wordSet(data.trailingAbbreviations),
    functionWords: wordSet(`${data.functionWords ?? ''} ${data.stigmaWords ?? ''}`),
    stigmas: wordSet(`${data.stigmaWords ?? ''} ${data.stigmaTerms ?? ''}`),
    endings: phrases(data.endings, '', '$'),
    beginnings: phrases(data.beginnings, '^', ''),
    continuations: phrases(data.continuations, '^', ''),
    dependents: phrases(data.dependents, '^["“”„«»「『(]*', '', 'u'),
    independents: phrases(
      [data.independents, data.cuePhrases].flatMap((list) => list?.trim() ?? []).join(', '),
      '^["“”„«»「『(]*',
      '',
      'u',
    ),
    // A name is no object, nor a part of a word: "Healthcare IT", "Perhaps it's".
    objects: phrases(data.objects, '^["“”„«»「『(]*(\\p{L}+) ', "(?!['’-])", 'u'),
    cuePhrases: phrases(data.cuePhrases, '(?:^|[^\\p{L}\\p{M}])', '', 'u'),
    references: phrases(data.references, '(?:[,"”] (?=\\p{L}+ \\p{L}+\\.$)|^.[^\\p{Lu},]{1,30}, |-t-)', '', 'u'),
    conjunctions: phrases(data.conjunctions, '^', '(?:[,،，、]\\s*|\\s+)(?=.)'),
    adverbials: phrases(data.adverbials, '^', '[,،，、]\\s*(?=.)'),
    notices: phrases(data.notices, '^["“„«「『([]*', ''),
    captions: phrases(data.crossReferences, '^', '[.:]?\\s?[\\p{Nd}:]'),
    // Nothing but these words and numbers of two digits: "(photo 2019)" may be who took it, "(table for 2)" is a claim.
    crossReferences: phrases(
      data.crossReferences,
      '\\s?[(（[](?=\\p{L}[^)）\\]]{0,40}\\p{Nd})(?:',
      '[.:]?\\s?|\\p{Nd}{1,2}(?!\\p{Nd})[abc]?\\.?\\s?){2,5}[)）\\]]',
      'giu',
    ),
  };
}
