import {de} from './cues/de.js';
import {en} from './cues/en.js';
import {es} from './cues/es.js';
import {fr} from './cues/fr.js';
import {it} from './cues/it.js';
import {nl} from './cues/nl.js';
import {pt} from './cues/pt.js';

/** What a language marks the sense of a claim with: words in lower case, between spaces; `*` stands for any ending or
 * beginning. */
export interface Cues {
  /** Words that deny. */
  readonly negations: string;
  /** Words that leave open whether something is so. */
  readonly hedges: string;
  /** The ending of verbs in a mood that leaves it open. */
  readonly hedgeEnding?: RegExp;
  /** Words that give a reason. */
  readonly causes: string;
  /** Words that say by whose word it is so; in a summary as good as a hedge. */
  readonly attributions: string;
  /** Pairs of opposites, each of two lists: "rose grew / fell shrank". */
  readonly opposites: readonly (readonly [string, string])[];
  /** Words that begin the doer in the passive: "by". */
  readonly agents: string;
  /** Words that begin what is said of time, place and circumstance, and so name neither doer nor done to. */
  readonly circumstances: string;
  /** Words of the passive: "was", "been". */
  readonly passives: string;
  /** Number words, by value. */
  readonly numbers: string;
  /** Those of them that count up to four, and mean nothing else. */
  readonly counts: string;
  /** Words that multiply a number before them: "million". */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Where every noun is written with a capital letter: how names are told from them. */
  readonly capitalNouns?: CapitalNouns;
}

/** What nouns are known by. */
export interface CapitalNouns {
  readonly articles: string;
  /** Of nouns that are no names. */
  readonly endings: RegExp;
  /** Words that may stand right before a name, and before a noun seldom. */
  readonly introductions: string;
}

const CUES: Readonly<Record<string, Cues>> = {en, de, fr, es, nl, it, pt};

/** What holds where the cues of a language are not known: numbers in figures, names and quotations are checked all the same. */
const UNKNOWN: Cues = {
  negations: '',
  hedges: '',
  causes: '',
  attributions: '',
  opposites: [],
  agents: '',
  circumstances: '',
  passives: '',
  numbers: '',
  counts: '',
  multipliers: {},
};

/** The cues of a language, by its BCP 47 tag; a text of unknown language is read as English. */
export function cuesOf(tag = 'en'): Cues {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return (Object.hasOwn(CUES, code) ? CUES[code] : undefined) ?? UNKNOWN;
}
