import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {openPage, openPanel} from './open-page.mjs';

const news = readFileSync('demo/news.html', 'utf8');
/** The snippet as the README tells it. */
const [, snippet] = /```css\n(tldr-article:not\(:defined\)[^]*?)```/.exec(readFileSync('README.md', 'utf8'));

let demo;
before(async () => {
  demo = await openPage();
});
after(() => demo.close());

/** How far a page's content has moved on its own, as the platform reckons it, with the script coming late. */
async function shiftOf(markup, act) {
  const page = await demo.page.browser().newPage();
  await page.bringToFront();
  await page.setViewport({width: 900, height: 800});
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().endsWith('/shift.html')) {
      await request.respond({contentType: 'text/html', body: markup});
      return;
    }
    // What is painted before the script comes is what it could move.
    if (request.url().endsWith('/tldr-article.min.js')) await new Promise((resolve) => setTimeout(resolve, 300));
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
  await page.close();
  return shifts.reduce((sum, value) => sum + value, 0);
}

const withSnippet = news.replace('</head>', `<style>${snippet}</style></head>`);
const bare = news.replace('</head>', '<style>tldr-article:not(:defined) {padding-block: 0 !important}</style></head>');

test('without the snippet the article moves: what is measured can be seen', async () => {
  assert.ok((await shiftOf(bare)) > 0.01);
});

for (const [what, markup] of Object.entries({
  'on load and upgrade': withSnippet,
  'in a language that is loaded': withSnippet.replace('<html lang="en">', '<html lang="de">'),
  'where the article is too short': withSnippet.replace('<tldr-article', '<tldr-article min-words="5000"'),
})) {
  test(`with the snippet nothing moves ${what}`, async () => {
    assert.equal(await shiftOf(markup), 0);
  });
}

test('nothing moves but by the reader’s own press', async () => {
  assert.equal(await shiftOf(withSnippet, openPanel), 0);
});
