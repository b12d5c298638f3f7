// The README tells some figures of bench/RESULTS.md once more: each must be the one that was measured last.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {resultsTable} from '../../demo/site/results.mjs';

const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

/** The last column, whatever it is called. */
const LAST = '';

/** The cells of a table by the beginning of a row's first cell, and of a column's heading. */
function cellsOf(...table) {
  const [header, , ...rows] = resultsTable(...table)
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return (row, column) => {
    const found = rows.find(([name]) => name.startsWith(row));
    const at = column === LAST ? header.length - 1 : header.findIndex((name) => name.startsWith(column));
    assert.ok(found && at >= 0, `no cell of "${row}" and "${column}"`);
    return found[at];
  };
}

const quality = cellsOf('npm run bench:quality', 1);
const speed = cellsOf('npm run bench:speed');
const size = cellsOf('npm run size');
const [gain, gainWithout, openers, openersOfOpening] = ['Δ', 'Δ, trained', 'openers, this', 'openers, opening'].map(
  (column) => quality('Mean', column),
);
const [, loss, best] = /^(\S+) (.+)$/.exec(quality('Mean', 'best other'));
const bytes = (file) => size(`\`cdn/${file}`, LAST);
const number = (text) => Number(text.replace(',', ''));
const together = (number(bytes('engines.js')) + number(bytes('panel.js'))).toLocaleString('en');

/** What the README must say, word for word. */
const SAID = {
  'the gain in the mean': `gain ${gain.replace('+', '')} points of ROUGE-1 in the mean`,
  'the best other package': `the best other package loses ${loss.replace('−', '')}`,
  openers: `Of its sentences ${openers} begin by leaning on another (“He”, “But this”); of an opening’s, ${openersOfOpening}`,
  'the size of the script': `${bytes('tldr-article.min.js')} bytes of script`,
  'the size of its parts': `${together} bytes more`,
  'the time of a summary': `A summary of 1,000 words takes ${speed('1,000', 'later')}`,
  'the table: this element': `| this element | ${gain} | ${openers} |`,
  'the table: trained without': `measured on | ${gainWithout} | |`,
  'the table: the best other': `| the best other package, ${best} | ${loss} | |`,
  'the table: an opening': `| an opening of three sentences | | ${openersOfOpening} |`,
  'the size of the engines': `| ${bytes('engines.js')} | when a reader comes near the toggle |`,
  'the size of the panel': `| \`cdn/panel.js\` | ${bytes('panel.js')} | then too |`,
  'the size of the rest': `| ${bytes('built-in.js')}, ${bytes('grounding.js')} | where another engine writes |`,
};
for (const words of ['1,000', '16,000']) {
  const columns = ['later', 'lexrank.js', 'ts-textrank', 'textrank', 'node-summarizer, rank', 'wink-nlp'];
  SAID[`the speed at ${words} words`] = `| ${[words, ...columns.map((column) => speed(words, column))].join(' | ')} |`;
}

for (const [what, text] of Object.entries(SAID)) {
  test(`the README tells ${what} as it was measured`, () => {
    assert.ok(readme.includes(text), `README.md must say: ${text}`);
  });
}
