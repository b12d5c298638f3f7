// Prints how much of real pages' articles is read, and what else: npm run bench:pages -- <folder of pages>
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../../test/browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../../test/browsers/launchers.mjs';
import {fixed, formatTable, target} from '../table.mjs';
import {measurePage} from './measure-page.mjs';
import {servePages} from './serve.mjs';

const [folder, ...chosen] = process.argv.slice(2);
const names =
  folder && existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html')))
    : [];
if (names.length === 0) {
  console.error('Usage: npm run bench:pages -- <folder of <name>/source.html and <name>/expected.html> [<name> …]');
  process.exit(2);
}
const isVerbose = chosen.length > 0;

const pages = await servePages();
const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
const results = [];
for (const name of isVerbose ? chosen : names) {
  const page = await browser.newPage();
  pages.show(readFileSync(join(folder, name, 'source.html'), 'utf8'));
  const expected = readFileSync(join(folder, name, 'expected.html'), 'utf8');
  try {
    await page.goto(pages.address, {waitUntil: 'domcontentloaded'});
    results.push({name, ...(await page.evaluate(measurePage, {address: pages.address, expected, isVerbose}))});
  } catch (error) {
    results.push({name, error: error.message});
  }
  await page.close();
}
await browser.close();
pages.stop();

const read = results.filter(({error}) => error === undefined);
const percent = (share) => fixed(100 * share);
console.log(
  formatTable(
    ['', 'precision', 'recall', 'of all', 'words', 'sentences', 'lost', 'summary', 'foreign', 'elements', 'ms'],
    read.map((result) => [
      result.name,
      percent(result.precision),
      percent(result.recall),
      percent(result.recallOfAll),
      result.words,
      result.sentences,
      result.lost.length,
      result.summarySentences,
      result.foreign.length,
      result.elements,
      fixed(result.milliseconds),
    ]),
  ),
);
for (const {name, error} of results) if (error !== undefined) console.log(`${name}: ${error}`);
for (const {name, lost, foreign} of read) {
  for (const text of foreign) console.log(`${name}: not of the article: ${text}`);
  for (const text of lost.slice(0, 5)) console.log(`${name}: not found again: ${text}`);
}
if (isVerbose) console.log(JSON.stringify(read, ['container', 'blocks', 'missing'], 1));

const middle = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const total = (count) => read.reduce((sum, result) => sum + count(result), 0);
const median = (key) => middle(read.map((result) => result[key]));
const averages = (key) => `${percent(median(key))}% (mean ${percent(mean(read.map((result) => result[key])))}%)`;
const own = 1 - total(({foreign}) => foreign.length) / total(({summarySentences}) => summarySentences);
const lost = total((result) => result.lost.length);
console.log(
  [
    '',
    `${results.length} pages, median ${fixed(median('milliseconds'))} ms, longest ${fixed(Math.max(...read.map(({milliseconds}) => milliseconds)))} ms`,
    target('no exception', read.length === results.length, results.length - read.length),
    target(
      'precision of the words kept, median page, at least 97%',
      median('precision') >= 0.97,
      averages('precision'),
    ),
    target('recall of the article’s prose, median page, at least 95%', median('recall') >= 0.95, averages('recall')),
    `        of all its words, with tables, captions and code: ${averages('recallOfAll')}`,
    target('sentences of summaries that stand in the article, at least 99%', own >= 0.99, `${percent(own)}%`),
    target(
      'positions that lead back to their sentence, all',
      lost === 0,
      `${lost} lost of ${total((r) => r.sentences)}`,
    ),
  ].join('\n'),
);
