import {fixed, formatTable, signed} from '../table.mjs';
import {mean} from './averages.mjs';
import {SPLITTERS} from './measure-boundaries.mjs';

/** Hand-made hard cases, whose share of exact answers tells more than their boundaries do. */
export const GOLDEN_RULES = 'golden-rules';

const METRICS = ['precision', 'recall', 'f1'];
const share = ({exact, items}) => `${exact}/${items} ${fixed((100 * exact) / items, 0)}%`;

/** The files of running or of neighbouring sentences, without the hard cases. */
export const treebanks = (files) => Object.entries(files).filter(([file]) => file !== GOLDEN_RULES);

const row = (name, bySplitter) => [
  name,
  ...bySplitter.flatMap((metrics) => METRICS.map((metric) => fixed(metrics[metric]))),
  signed(bySplitter[0].f1 - bySplitter[1].f1),
];

const meanRow = (name, files) =>
  row(
    name,
    SPLITTERS.map((splitter) =>
      Object.fromEntries(
        METRICS.map((metric) => [metric, mean(files.map(([, {bySplitter}]) => bySplitter[splitter][metric]))]),
      ),
    ),
  );

/** The table of boundaries by file, and that of the hard cases by language. */
export function reportBoundaries(files) {
  const measured = treebanks(files);
  const sections = [
    `Boundaries inside a text: precision, recall, F1 in percent of ${SPLITTERS.join(' and of ')} (* running text)`,
    formatTable(
      ['', ...SPLITTERS.flatMap(() => ['P', 'R', 'F1']), 'Δ F1'],
      [
        ...measured.map(([file, {running, bySplitter}]) =>
          row(running ? `${file} *` : file, Object.values(bySplitter)),
        ),
        meanRow('Mean', measured),
        meanRow(
          'Mean of running text',
          measured.filter(([, {running}]) => running),
        ),
      ],
    ),
  ];
  const golden = files[GOLDEN_RULES]?.bySplitter;
  if (golden) {
    const splitters = Object.values(golden);
    sections.push(
      '\nGolden rules: texts split exactly',
      formatTable(
        ['', ...SPLITTERS],
        [
          ...Object.keys(splitters[0].byLanguage).map((language) => [
            language,
            ...splitters.map(({byLanguage}) => share(byLanguage[language])),
          ]),
          ['All', ...splitters.map(share)],
        ],
      ),
    );
  }
  return sections.join('\n');
}
