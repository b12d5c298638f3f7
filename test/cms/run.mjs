// Installs, builds and serves real sites with the recipes of demo/cms/, and tries them as a reader would, in Chromium:
// all of them, or those named. With SCREENSHOTS=<folder> it takes pictures.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../browsers/launchers.mjs';
import {check} from '../check.mjs';
import {report} from '../tally.mjs';
import {checkPage} from './check-page.mjs';
import {installFromDebian} from './debian.mjs';
import {loadSystem, systemNames} from './systems.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a system from nothing, and takes all of it away again. */
const runSystem = async (browser, id) => {
  const folder = mkdtempSync(join(tmpdir(), `tldr-cms-${id}-`));
  const began = performance.now();
  console.log(`\n— ${id}`);
  let site;
  await check(`${id}: installs, builds and answers`, async () => {
    const {name, start} = await loadSystem(id);
    site = await start(folder);
    console.log(`  ${name}, ready after ${seconds(began)}`);
  });
  for (const page of site?.pages ?? []) await checkPage(browser, page, check);
  await site?.check?.(browser, check);
  await site?.stop();
  rmSync(folder, {recursive: true, force: true});
  console.log(`  ${seconds(began)} in all`);
};

const known = systemNames();
const asked = process.argv.slice(2);
for (const name of asked.filter((one) => !known.includes(one))) {
  await check(`${name}: is one of ${known.join(', ')}`, () => Promise.reject(new Error('It is not')));
}
if (!findBrowsers().chromium) await check('Chromium is installed', () => installFromDebian('chromium'));
const executablePath = findBrowsers().chromium;
if (executablePath) {
  const browser = await launch({executablePath, args: CHROMIUM_FLAGS});
  for (const name of asked.length > 0 ? known.filter((one) => asked.includes(one)) : known) {
    await runSystem(browser, name);
  }
  await browser.close();
}

report();
