// Installs, type-checks, builds and serves the pages of demo/frameworks/ with the package as npm would publish it, and
// tries them in Chromium: all of them, or those named.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../browsers/launchers.mjs';
import {check} from '../check.mjs';
import {installFromDebian} from '../cms/debian.mjs';
import {report} from '../tally.mjs';
import {checkPage} from './check-page.mjs';
import {build, install, layOut, serve} from './prepare.mjs';
import {checkMistakes, checkTypes} from './types.mjs';

const PAGES = new URL('../../demo/frameworks/', import.meta.url);
/** As it is published, and as its developer sees it: only then do frameworks tell of mistakes. */
const MODES = ['production', 'development'];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const runFramework = async (browser, id, page) => {
  const began = performance.now();
  console.log(`\n— ${id}`);
  if (!(await check(`${id}: installs`, () => install(page)))) return;
  console.log(`  installed after ${seconds(began)}`);
  await check(`${id}: types`, () => checkTypes(page));
  await check(`${id}: a wrong value, name or event is found`, () => checkMistakes(page));
  for (const mode of MODES) {
    const title = `${id}, ${mode}`;
    if (!(await check(`${title}: builds`, () => build(page, mode)))) continue;
    const {address, complaints, stop} = await serve(page, mode);
    await checkPage(browser, title, address, check);
    await check(`${title}: the server complains of nothing`, () => assert.equal(complaints(), ''));
    await stop();
  }
  console.log(`  ${seconds(began)} in all`);
};

const known = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/package.json`, PAGES)));
const asked = process.argv.slice(2);
for (const name of asked.filter((one) => !known.includes(one))) {
  await check(`${name}: is one of ${known.join(', ')}`, () => assert.fail('It is not'));
}
if (!findBrowsers().chromium) await check('Chromium is installed', () => installFromDebian('chromium'));
const executablePath = findBrowsers().chromium;
if (executablePath) {
  const browser = await launch({executablePath, args: CHROMIUM_FLAGS});
  const folder = mkdtempSync(join(tmpdir(), 'tldr-frameworks-'));
  const pageOf = await layOut(folder);
  for (const id of asked.length > 0 ? known.filter((one) => asked.includes(one)) : known) {
    await runFramework(browser, id, pageOf(id));
  }
  rmSync(folder, {recursive: true, force: true});
  await browser.close();
}

report();
