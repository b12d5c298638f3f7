import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {measurePage} from '../../bench/page/measure-page.mjs';
import {servePages} from '../../bench/page/serve.mjs';
import {findBrowsers} from '../browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../browsers/launchers.mjs';

/** How many times as long as the longest task of the page without the element its own may be, in time of the processor. */
const MOST = 2;
const RUNS = 3;
const WORDS = 20_000;

let browser;
let pages;
const results = {};

before(async () => {
  pages = await servePages();
  browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
  // In turn, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run++) {
    for (const kind of ['empty', 'element']) {
      (results[kind] ??= []).push(await measurePage(browser, `${pages.address}${kind}/${WORDS}/1`, {isHovered: false}));
    }
  }
});
after(async () => {
  await browser?.close();
  pages?.stop();
});

const least = (kind, figure) => Math.min(...results[kind].map((result) => result[figure]));

test('a long article’s page moves not at all before a press', () => {
  assert.deepEqual(
    results.element.map(({shift}) => shift),
    Array(RUNS).fill(0),
  );
});

test('nothing is thrown in it', () => {
  assert.deepEqual(
    results.element.flatMap(({errors}) => errors),
    [],
  );
});

test('its longest task is of the order of what the page without the element has', () => {
  const control = least('empty', 'loadTask');
  const own = Math.max(least('element', 'loadTask'), least('element', 'pressTask'));
  assert.ok(control > 0);
  assert.ok(own <= MOST * control, `${own} ms, without the element ${control} ms`);
});
