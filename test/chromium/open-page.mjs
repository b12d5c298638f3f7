import {launch} from 'puppeteer-core';
import {startServer} from '../../demo/server.mjs';
import {findBrowsers} from '../browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../browsers/launchers.mjs';

/** A page of the demo's server in Chromium; `close` ends both. @param options For puppeteer, besides the usual ones. */
export async function openPage(options = {}) {
  const {address, stop} = await startServer(0);
  const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS, ...options});
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  return {
    page,
    address,
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** Opens the first element's panel above the article. */
export async function openPanel(page) {
  await page.locator('tldr-article >>> [part~="toggle"]').click();
  await page.waitForFunction(() => document.querySelector('tldr-article').matches(':state(open)'));
}
