// Prints what the script reads of pages that know nothing of it, beside the article that is expected: precision by all of
// its words, recall by its prose, as in bench/pages.
// npm run bench:auto -- <folder of pages> [<name> …]
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../../test/browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../../test/browsers/launchers.mjs';
import {bagOf, compare} from '../pages/bags.mjs';
import {servePages} from '../pages/serve.mjs';
import {fixed, formatTable, target} from '../table.mjs';
import {textsOf, whatIsRead} from './in-page.mjs';

const [folder, ...chosen] = process.argv.slice(2);
const names =
  folder && existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.html')))
    : [];
if (names.length === 0) {
  console.error('Usage: npm run bench:auto -- <folder of <name>/source.html and <name>/expected.html> [<name> …]');
  process.exit(2);
}

const pages = await servePages();
const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
const results = [];
for (const name of chosen.length > 0 ? chosen : names) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    pages.show(readFileSync(join(folder, name, 'expected.html'), 'utf8'));
    await page.goto(pages.address, {waitUntil: 'domcontentloaded'});
    const {all, prose} = await page.evaluate(textsOf);
    pages.show(readFileSync(join(folder, name, 'source.html'), 'utf8'));
    await page.goto(pages.address, {waitUntil: 'domcontentloaded'});
    const {blocks, where, milliseconds} = await page.evaluate(whatIsRead, pages.address);
    const [read, whole] = [bagOf(blocks), bagOf(all)];
    results.push({
      name,
      where,
      milliseconds,
      errors,
      ...compare(read, whole, bagOf(prose)),
      ofAll: compare(read, whole, whole).f1,
    });
  } catch (error) {
    const none = {where: '', milliseconds: 0, precision: 0, recall: 0, f1: 0, ofAll: 0};
    results.push({name, ...none, errors: [...errors, error.message]});
  }
  await page.close();
}
await browser.close();
pages.stop();

const percent = (share) => fixed(100 * share);
console.log(
  formatTable(
    ['', 'precision', 'recall', 'F1', 'F1 of all', 'ms', 'attached to'],
    results.map(({name, precision, recall, f1, ofAll, milliseconds, where}) => [
      name,
      percent(precision),
      percent(recall),
      percent(f1),
      percent(ofAll),
      fixed(milliseconds),
      where || '–',
    ]),
  ),
);
for (const {name, errors} of results) for (const error of errors) console.log(`${name}: ${error}`);
const mean = (key) => results.reduce((sum, result) => sum + result[key], 0) / results.length;
const good = (key) => results.filter((result) => result[key] >= 0.9).length / results.length;
const failed = results.filter(({errors}) => errors.length > 0).length;
console.log(
  [
    '',
    `${results.length} pages, attached on ${results.filter(({where}) => where).length}`,
    target('no error', failed === 0, failed),
    target('word F1 of at least 0.9, on at least 85% of pages', good('f1') >= 0.85, `${percent(good('f1'))}%`),
    target('mean word F1, at least 0.9', mean('f1') >= 0.9, fixed(mean('f1'), 3)),
    `        where tables, captions and code are wanted too: ${percent(good('ofAll'))}% of pages, mean ${fixed(mean('ofAll'), 3)}`,
  ].join('\n'),
);
