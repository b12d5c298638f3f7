import {formatTable, signed} from '../table.mjs';
import {mean} from './averages.mjs';
import {LENGTHS} from './measure-lengths.mjs';

/** What this project gains on an opening of as many words, in ROUGE-1, by the length of the summary. */
export function reportLengths(corpora) {
  const names = Object.keys(LENGTHS);
  const rows = Object.entries(corpora).map(([corpus, gains]) => ({
    corpus,
    gains: names.map((name) => mean(gains.map((gain) => gain[name]))),
  }));
  const overall = names.map((_, i) => mean(rows.map(({gains}) => gains[i])));
  return [
    'Δw R1 by length: sentences, the product’s lengths, and as many words as the references have',
    formatTable(
      ['', ...names],
      [...rows, {corpus: 'mean over corpora', gains: overall}].map(({corpus, gains}) => [
        corpus,
        ...gains.map((gain) => signed(gain)),
      ]),
    ),
  ].join('\n');
}
