import {fixed, formatTable, signed} from '../table.mjs';
import {averageOf, averageOver} from './averages.mjs';
import {METRICS} from './rouge.mjs';
import {SYSTEMS} from './systems.mjs';

const HEADER = [
  '',
  ...METRICS,
  ...METRICS.map((metric) => `Δs ${metric}`),
  ...METRICS.map((metric) => `Δw ${metric}`),
  '±',
  'openers %',
  'dangling %',
  'words',
  'of',
];

const LEGEND = `Summaries of 3 sentences
  R1, R2, RLsum  ROUGE F1 in percent, the mean over the references of an article and over the articles
  Δs             less that of as many opening sentences of the article as the summary has
  Δw             less that of an opening of the article with as many words as the summary
  ±              the standard error of Δw R1 over the articles
  openers        sentences that open with a reference or a connective
  dangling       those of them whose sentence before in the article is left out
  of             articles the figures are of: a system that failed at some is compared on the others`;

const row = (system, {rouge, againstSentences, againstWords, error, openers, dangling, words, done, of}) => [
  system,
  ...rouge.map((value) => fixed(value)),
  ...againstSentences.map((value) => signed(value)),
  ...againstWords.map((value) => signed(value)),
  fixed(error),
  fixed(openers),
  fixed(dangling),
  fixed(words, 0),
  `${done}/${of}`,
];

/** Why a system has no summary of some articles: "4 × stopped after 20 s". */
const reasons = (results) => {
  const counts = new Map();
  for (const {reason} of results.filter(({rouge}) => !rouge)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Array.from(counts, ([reason, count]) => `${count} × ${reason}`);
};

/** The table of each corpus and of the mean over them. */
export function reportSummaries(corpora) {
  const averages = Object.values(corpora).map((systems) =>
    Object.fromEntries(SYSTEMS.map((system) => [system, averageOf(systems[system])])),
  );
  const tables = Object.entries(corpora).map(([corpus, systems], index) =>
    [
      corpus,
      formatTable(
        HEADER,
        SYSTEMS.map((system) => row(system, averages[index][system])),
      ),
      ...SYSTEMS.flatMap((system) => reasons(systems[system]).map((reason) => `– ${system}: ${reason}`)),
    ].join('\n'),
  );
  const overall = [
    'Mean over corpora (“of”: corpora)',
    formatTable(
      HEADER,
      SYSTEMS.map((system) => row(system, averageOver(averages.map((systems) => systems[system])))),
    ),
  ];
  return [LEGEND, ...tables, overall.join('\n')].join('\n\n');
}
