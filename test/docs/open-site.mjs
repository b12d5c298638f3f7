import {readdirSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {startServer} from '../../demo/server.mjs';
import {findBrowsers} from '../browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../browsers/launchers.mjs';

/** What `npm run docs` has made. */
export const PAGES = readdirSync('demo/built/site').filter((name) => name.endsWith('.html'));

/** The site in Chromium; `close` ends server and browser. */
export async function openSite() {
  const {home, stop} = await startServer(0);
  const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
  return {
    home,
    browser,
    /** An empty page of its own, that keeps what goes wrong in it. */
    async newPage({width = 1280, scheme = 'light'} = {}) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.setViewport({width, height: 900});
      await look(page, scheme);
      const faults = [];
      page.on('console', (message) => ['error', 'warn'].includes(message.type()) && faults.push(message.text()));
      page.on('pageerror', ({message}) => faults.push(message));
      page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure().errorText}`));
      return {page, faults};
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** Light or dark, and still. */
export const look = (page, scheme) =>
  page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);

/** Until every element of ours is there, and shows what it has. */
export const settled = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('tldr-article');
    await Promise.all(Array.from(document.querySelectorAll('tldr-article'), ({updateComplete}) => updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
