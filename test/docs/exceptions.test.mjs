import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {openSite, settled} from './open-site.mjs';

/** The documentation, the playground, the pages that it shows in frames, and the demo. */
const PAGES = readdirSync('demo/built/site', {recursive: true}).filter((name) => name.endsWith('.html'));

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** What can be pressed in an open panel, and what that brings. */
const CONTROLS = ['.open input', '.open [part=format]', '.open [part=copy]', '.open [part=source]', '[part~=return]'];

/** Does in a frame what a reader can: opens each panel, uses all that is in it, and closes it. Resolves to their number. */
async function useAll(controls) {
  const rendered = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  let used = 0;
  for (const element of document.querySelectorAll('tldr-article')) {
    const all = (selector) => Array.from(element.shadowRoot?.querySelectorAll(selector) ?? []);
    for (const toggle of all('[part~=toggle]')) {
      toggle.click();
      // An engine of the page's that stands for one that fails, or never ends, is told of by the element.
      await Promise.race([
        element.summarize().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]);
      await rendered();
      for (const selector of controls) {
        for (const control of all(selector)) {
          control.click();
          await element.updateComplete;
        }
      }
      await rendered();
      toggle.click();
      await rendered();
      used++;
    }
  }
  localStorage.clear();
  return used;
}

async function useAllOf(page) {
  const used = [];
  for (const frame of page.frames()) used.push(await frame.evaluate(useAll, CONTROLS));
  return used.reduce((sum, count) => sum + count, 0);
}

for (const name of PAGES) {
  test(`${name}: nothing is thrown, refused or complained of, closed and open`, async (context) => {
    const {page, faults} = await site.newPage();
    await page.goto(site.home + name);
    await settled(page);
    assert.deepEqual(faults, [], 'closed');
    const used = await useAllOf(page);
    context.diagnostic(`${used} panels`);
    if (/^(?:demo|sites)\//.test(name)) assert.notEqual(used, 0);
    assert.deepEqual(faults, [], 'open');
    await page.close();
  });
}

for (const [what, act, said] of [
  ['an exception', () => setTimeout(() => window.nowhere.at(0)), /reading 'at'/],
  ['a rejection that nobody handles', () => void Promise.reject(new Error('Refused')), /Refused/],
  ['an error of the console', () => console.error('Complained'), /Complained/],
  ['a warning of the console', () => console.warn('Doubted'), /Doubted/],
  ['a file that is missing', () => void fetch('/missing.js'), /404/],
  ['an exception as a panel opens', () => addEventListener('tldr-toggle', () => window.nowhere.at(0)), /reading 'at'/],
]) {
  test(`${what} is seen where there is one`, async () => {
    const {page, faults} = await site.newPage();
    await page.goto(`${site.home}demo/news.html`);
    await settled(page);
    await page.evaluate(act);
    assert.notEqual(await useAllOf(page), 0);
    assert.match(faults.join('\n'), said);
    await page.close();
  });
}
