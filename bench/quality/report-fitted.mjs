import {formatTable, signed} from '../table.mjs';
import {mean} from './averages.mjs';
import {SYSTEMS} from './systems.mjs';

/** What each system gains on an opening of as many words, where it has as many sentences as the references. */
export function reportFitted(corpora) {
  const rows = Object.entries(corpora).map(([corpus, {count, gains}]) => [
    corpus,
    String(count),
    SYSTEMS.map((system) => gains[system]),
  ]);
  const overall = SYSTEMS.map((_, i) => mean(rows.map(([, , gains]) => gains[i])));
  return [
    'Δw R1 of summaries with as many sentences as a reference of the corpus has, in the median',
    formatTable(
      ['', 'sentences', ...SYSTEMS],
      [...rows, ['mean over corpora', '', overall]].map(([corpus, count, gains]) => [
        corpus,
        count,
        ...gains.map((gain) => signed(gain, 2)),
      ]),
    ),
  ].join('\n');
}
