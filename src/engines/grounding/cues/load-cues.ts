import type {Cues} from '../cues.js';

/** What holds where the cues of a language are not known: numbers in figures, names and quotations are checked all the same. */
const UNKNOWN: Cues = {
  negations: '',
  contrasts: '',
  bounds: '',
  deadlines: '',
  ratios: '',
  complementizers: '',
  alternatives: '',
  multiples: '',
  firsts: '',
  steps: '',
  spares: '',
  possessives: '',
  quick: '',
  cheap: '',
  hedges: '',
  charges: '',
  causes: '',
  certainties: '',
  beliefs: '',
  attributions: '',
  degrees: [],
  standards: '',
  opposites: [],
  converses: [],
  seasons: '',
  kinds: '',
  senses: '',
  light: '',
  scopes: [],
  agents: '',
  circumstances: '',
  origins: '',
  articles: '',
  genitives: '',
  objects: '',
  passives: '',
  numbers: '',
  counts: '',
  approximations: '',
  above: '',
  multipliers: {mln: 1e6, mld: 1e9, mrd: 1e9, mio: 1e6, tys: 1e3},
  openers: '',
  exclusions: '',
  plans: '',
  futures: '',
  pasts: '',
  undone: '',
  idioms: '',
  exceptions: '',
  units: '',
  differences: '',
  rates: '',
  mutuals: '',
  inflectsNames: true,
};

/** Each loads when an article of its language is checked, with its synonyms. As for the summariser's languages. */
const imports: Record<string, (again?: string) => Promise<{cues: Cues}>> = {
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  it: () => import('./it.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
};

/**
 * Resolves to the cues of a language. Rejects where they cannot be loaded: by what is known of no language, denials that
 * were turned would pass.
 * @param tag A BCP 47 language tag. A text of unknown language is read as English.
 */
export async function loadCues(tag = 'en'): Promise<Cues> {
  const code = tag.toLowerCase().replace(/[-_].*/s, '');
  const load = Object.hasOwn(imports, code) ? imports[code] : undefined;
  if (!load) return UNKNOWN;
  return (await load().catch(() => load('?'))).cues;
}
