import type {Inflection} from './inflection.js';

/** What a language marks the sense of a claim with: words in lower case, between spaces; `*` stands for any ending or
 * beginning. */
export interface Cues {
  /** Words that deny. */
  readonly negations: string;
  /** Of them those that mean "only" before one of the second list: "ne" before "que". */
  readonly restrictions?: readonly [string, string];
  /** Words by which something is denied without a denial: "out of fear rather than greed", "has yet to answer". */
  readonly contrasts: string;
  /** Words for what a denial is bound to: "not before", "not only". */
  readonly bounds: string;
  /** Of them those for what is earlier: "not until May" is not "before May". */
  readonly deadlines: string;
  /** Words that lead to what is said, and not to when or why: "that". */
  readonly complementizers: string;
  /** Words that join two that are both denied: "no lead or mercury". */
  readonly alternatives: string;
  /** Words between the two numbers of a ratio: "out-of". */
  readonly ratios: string;
  /** Words for how often: "three times". */
  readonly multiples: string;
  /** Words beside which "second" and its like are numbers: "first". */
  readonly firsts: string;
  /** Words before that by which something rises or falls: "by". */
  readonly steps: string;
  /** Words by which what is denied is told without a denial: "kept from", "escaped". */
  readonly spares: string;
  /** Words that leave open whether something is so; two of them behind a word of the passive: "believed-to". */
  readonly hedges: string;
  /** The ending of verbs in a mood that leaves it open. */
  readonly hedgeEnding?: RegExp;
  /** Words by which somebody is charged with something: who rejects it has been charged. */
  readonly charges: string;
  /** Words that leave nothing open: "definitely", "proved". */
  readonly certainties: string;
  /** Verbs by which somebody holds it to be so, and does not know it: "believes", "suspects". */
  readonly beliefs: string;
  /** Words that say by whose word it is so; in a summary as good as a hedge. */
  readonly attributions: string;
  /** More and less, up and down: pairs of two lists each, "rose grew / fell shrank", all of one direction. */
  readonly degrees: readonly Opposites[];
  /** Words that lead to what something is compared with: "than". */
  readonly standards: string;
  /** What is compared has a word for more or less before it: "più alto", where "di" alone tells no comparison. */
  readonly isGraded?: boolean;
  /** Words that do without that: "migliore". */
  readonly comparatives?: string;
  /** Words for whose something is: "its". */
  readonly possessives: string;
  /** A word for what takes less time, of a pair of contraries: "faster". */
  readonly quick: string;
  /** And for what takes less money: "cheaper". */
  readonly cheap: string;
  /** Other opposites. */
  readonly opposites: readonly Opposites[];
  /** The same from two sides: "buys / sells", "borrows / lends". */
  readonly converses: readonly Opposites[];
  /** The four seasons, from spring: a bar ends each. */
  readonly seasons: string;
  /** Other things of which one is not another, as colours: a semicolon ends each list, a bar each thing. */
  readonly kinds: string;
  /** Words that tell the same: a semicolon ends each sense. */
  readonly senses: string;
  /** Words that tell little by themselves; new ones are nothing added. */
  readonly light: string;
  /** Nouns are written together: "Viertelfinale". */
  readonly hasCompounds?: boolean;
  /** Words for some, for most and for all of something, and for the whole of one: a list each. */
  readonly scopes: readonly string[];
  /** Words that begin the doer in the passive: "by". */
  readonly agents: string;
  /** Words that begin what is said of time, place and circumstance, and so name neither doer nor done to. */
  readonly circumstances: string;
  /** Words before what a number was before it changed: "from". */
  readonly origins: string;
  /** Words that begin what is named: articles, and what is melted with them. */
  readonly articles: string;
  /** Words that begin whose something is, or what it is of: "of". */
  readonly genitives: string;
  /** Words before what is done to, and never before who does: "den". */
  readonly objects: string;
  /** What stands with a capital before names of those who are that: "President". */
  readonly titles?: string;
  /** Words that lead to whom something is given. */
  readonly recipients?: string;
  /** Who does something may be told by the verb alone: "vinse". */
  readonly dropsSubjects?: boolean;
  /** Verbs that stand between who does and what is done to, where the verb itself comes last. */
  readonly auxiliaries?: string;
  /** Words of the passive: "was", "been". */
  readonly passives: string;
  /** Number words, by value. */
  readonly numbers: string;
  /** Those of them that count up to four, and mean nothing else. */
  readonly counts: string;
  /** Words before a date that something begins with, and before one that it ends with: "from", "until". */
  readonly spans?: readonly [string, string];
  /** Words that say what something is after, and before, and mean nothing else. */
  readonly orders?: readonly [string, string];
  /** Words that say something is yet to come, and of what must be done, which beside them has not been: "still", "must". */
  readonly pendings?: readonly [string, string];
  /** Words that say a number is not exact: "about". */
  readonly approximations: string;
  /** Those of them that say it is more: "over". */
  readonly above: string;
  /** Parts of an hour with their minutes, a dash before those that stand behind the hour: "half-past=30". */
  readonly times?: string;
  /** Words that multiply a number before them: "million". */
  readonly multipliers: Readonly<Record<string, number>>;
  /** How forms of a word are known, names too, where the endings of all languages do not do. */
  readonly inflection?: Inflection;
  /** The forms of nouns, and not their order, tell who does what to whom. */
  readonly hasCases?: boolean;
  /** What verbs end in that tell of something done as of a thing: "opening". */
  readonly nominal?: RegExp;
  /** What verbs end in, where no article tells nouns of the same stem from them. */
  readonly verbEnding?: RegExp;
  /** The beginnings of what is counted in one word with a number: "trzyletni". */
  readonly counted?: string;
  /** Names of the months and, from Sunday, of the days, where they have forms and small letters: a semicolon ends each one's. */
  readonly dates?: string;
  /** Words that leave something open in a claim, and need not be kept: "the risk of", "if". */
  readonly openers: string;
  /** Verbs that leave something open where they are denied, some with what ends their clause: "rule*", "schließt-aus". */
  readonly exclusions: string;
  /** Words for what is planned, promised or asked for. */
  readonly plans: string;
  /** Words before what will be, and the ending of verbs that tell it. */
  readonly futures: string;
  readonly futureEnding?: RegExp;
  /** Words beside what is done, and the ending of verbs that tell it. */
  readonly pasts: string;
  readonly pastEnding?: RegExp;
  /** Words of what is not done, as infinitives: "to be". */
  readonly undone: string;
  /** Two words each, of which one of scope claims nothing of all, "at-all", or a hedge leaves nothing open, "appear-in". */
  readonly idioms: string;
  /** Words that take something out of all of it: "only those", "except". */
  readonly exceptions: string;
  /** Units of time, length, weight and money, by how much they are. */
  readonly units: string;
  /** Words that say that a number is what lies between two, is left of one, or is of both together: "the gap", "the rest". */
  readonly differences: string;
  /** Words before a unit of time, for how often something is: "once a week". */
  readonly rates: string;
  /** Words that begin why something is so, alone or with the next: "because", "thanks-to". */
  readonly causes: string;
  /** Words that join what is alike: "and", "but". */
  readonly conjunctions?: string;
  /** Words that begin a clause within another: "who", "that", "because". */
  readonly relatives?: string;
  /** Pronouns that stand for whoever the sentence before told of: "he", "she". */
  readonly pronouns?: string;
  /** Words that lead to a name, beside those of place and time: "to", "against". */
  readonly prepositions?: string;
  /** Words that make a passive with whom it is done by: "s'explique par". */
  readonly reflexives?: string;
  /** Words for what one does as much as the other: "with", "met". */
  readonly mutuals: string;
  /** Names take endings in place of their last letter: "Haliny" of "Halina". */
  readonly inflectsNames?: boolean;
  /** Names that stand for one another though they are written otherwise, as "France" and "French": a semicolon ends each list. */
  readonly aliases?: string;
  /** Where every noun is written with a capital letter: how names are told from them. */
  readonly capitalNouns?: CapitalNouns;
}

/** Two lists of words, those of the one against those of the other; "wies-zurück" is a verb with what ends its clause. */
export type Opposites = readonly [string, string];

/** What nouns are known by. */
export interface CapitalNouns {
  readonly articles: string;
  /** Of nouns that are no names. */
  readonly endings: RegExp;
  /** Words that may stand right before a name, and before a noun seldom. */
  readonly introductions: string;
}
