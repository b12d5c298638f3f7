// Takes pictures of the demo, as it is printed and opened, wide and on a phone, by day and by night:
// `npm run screenshots` of the page that the README shows, `npm run screenshots how-to essay` of others.
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../test/browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../test/browsers/launchers.mjs';
import {startServer} from './server.mjs';

const WIDTHS = {wide: 900, phone: 360};
const SCHEMES = ['light', 'dark'];
const PAGES = process.argv.length > 2 ? process.argv.slice(2) : ['news'];
const FOLDER = fileURLToPath(new URL('screenshots/', import.meta.url));

const {address, stop} = await startServer(0);
const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
const page = await browser.newPage();
mkdirSync(FOLDER, {recursive: true});

for (const name of PAGES) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const scheme of SCHEMES) {
      await page.setViewport({width, height: 820, deviceScaleFactor: 2});
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      await page.goto(`${address}${name}.html`);
      const take = (state) => page.screenshot({path: `${FOLDER}${name}-${size}-${scheme}-${state}.png`});
      await take('closed');
      await page.locator('tldr-article >>> [part~="toggle"]').click();
      await page.waitForFunction(() => document.querySelector('tldr-article').matches(':state(open)'));
      await page.mouse.move(0, 0);
      await take('open');
    }
  }
}
await browser.close();
await stop();
console.log(`Written to ${FOLDER}`);
