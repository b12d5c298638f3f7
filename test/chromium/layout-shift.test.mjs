import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {openPage, openPanel} from './open-page.mjs';

const news = readFileSync('demo/news.html', 'utf8');
/** The snippet as the README tells it. */
const [, snippet] = /```css\n(tldr-article:is\(:not\(:defined\)[^]*?)```/.exec(readFileSync('README.md', 'utf8'));

let demo;
before(async () => {
  demo = await openPage();
});
after(() => demo.close());

/**
 * What moves in a page on its own when the script comes, after the first paint: the sum of the shifts that the platform
 * reports, and how far the article has gone, in CSS pixels. The platform does not report the latter: the article is laid
 * out anew when it is slotted.
 */
async function movedIn(markup, {height = 800, act} = {}) {
  const page = await demo.page.browser().newPage();
  let before;
  await page.bringToFront();
  await page.setViewport({width: 900, height});
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().endsWith('/shift.html')) {
      await request.respond({contentType: 'text/html', body: markup});
      return;
    }
    // Only what is painted before the script comes can be moved by it.
    if (request.url().endsWith('/tldr-article.min.js')) {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      before = await placeOf(page);
    }
    await request.continue();
  });
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifts.push(value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(`${demo.address}shift.html`);
  await page.waitForFunction(() => document.querySelector('tldr-article').matches(':defined'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await act?.(page);
  const shifts = await page.evaluate(() => window.shifts);
  const after = act ? before : await placeOf(page);
  await page.close();
  return {shift: shifts.reduce((sum, value) => sum + value, 0), way: Math.abs(after - before)};
}

const placeOf = (page) => page.evaluate(() => document.querySelector('.article-body').getBoundingClientRect().top);

const withSnippet = news.replace('</head>', `<style>${snippet}</style></head>`);
const bare = news.replace(
  '</head>',
  '<style>tldr-article:is(:not(:defined), :state(waiting)) {padding-block: 0 !important}</style></head>',
);

test('without the snippet the article moves, and what follows it: what is measured can be seen', async () => {
  const {shift, way} = await movedIn(bare.replace('</main>', '</main><footer>All rights reserved.</footer>'), {
    height: 3000,
  });
  assert.ok(shift > 0, String(shift));
  assert.ok(way > 50, String(way));
});

for (const [what, markup] of Object.entries({
  'on load and upgrade': withSnippet,
  'in a language that is loaded': withSnippet.replace('<html lang="en">', '<html lang="de">'),
  'where the article is too short': withSnippet.replace('<tldr-article', '<tldr-article min-words="5000"'),
})) {
  test(`with the snippet nothing moves ${what}`, async () => {
    assert.deepEqual(await movedIn(markup), {shift: 0, way: 0});
  });
}

test('nothing moves but by the reader’s own press', async () => {
  assert.equal((await movedIn(withSnippet, {act: openPanel})).shift, 0);
});
