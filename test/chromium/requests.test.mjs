import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {openPage, openPanel} from './open-page.mjs';

let demo;
before(async () => {
  demo = await openPage();
});
after(() => demo.close());

/** What a page asks for while it loads, and while its panel is opened and used; and what its console says. */
async function requestsOf(markup) {
  const page = await demo.page.browser().newPage();
  await page.bringToFront();
  await page.setRequestInterception(true);
  const asked = [];
  const said = [];
  // Chromium itself warns where it is asked for a model that it has no service for.
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (request.url().endsWith('/page.html')) return request.respond({contentType: 'text/html', body: markup});
    asked.push(request.url().replace(demo.address.replace('demo/', ''), '/'));
    return request.continue();
  });
  await page.goto(`${demo.address}page.html`);
  await page.waitForSelector('tldr-article >>> [part~="toggle"]');
  const onLoad = asked.splice(0);
  await openPanel(page);
  await page.waitForSelector('tldr-article >>> [part~="copy"]');
  const onOpening = asked.splice(0);
  await page.locator('tldr-article >>> [part~="format"]').click();
  await page.locator('tldr-article >>> [value="long"]').click();
  await page.waitForFunction(() => document.querySelector('tldr-article').length === 'long');
  await page.locator('tldr-article >>> [part~="source"]').click();
  await page.evaluate(() => localStorage.clear());
  const engine = await page.evaluate(() => document.querySelector('tldr-article').summary.engine);
  await page.close();
  return {onLoad, onOpening, onUse: asked, said, engine};
}

const news = readFileSync('demo/news.html', 'utf8');

test('a page asks for the script alone, and a reader’s press for its parts, on the same site', async () => {
  const {onLoad, onOpening, onUse, said} = await requestsOf(news);
  assert.deepEqual(onLoad.sort(), ['/cdn/tldr-article.min.js', '/demo/site.css']);
  assert.deepEqual(onOpening.sort(), ['/cdn/engines.js', '/cdn/panel.js']);
  assert.deepEqual(onUse, []);
  assert.deepEqual(said, []);
});

test('a page with the script that holds all asks for nothing more, whatever its reader does', async () => {
  const whole = news.replace('tldr-article.min.js', 'tldr-article.all.min.js');
  const {onLoad, onOpening, onUse, said, engine} = await requestsOf(whole);
  assert.deepEqual(onLoad.sort(), ['/cdn/tldr-article.all.min.js', '/demo/site.css']);
  assert.deepEqual(onOpening, []);
  assert.deepEqual(onUse, []);
  assert.deepEqual(said, []);
  assert.equal(engine, 'extractive');
});

test('where Chromium has the API and no model, the article’s own sentences are shown, and nothing is said', async () => {
  const {page, address} = demo;
  await page.goto(`${address}news.html`);
  const availability = await page.evaluate(() => ('Summarizer' in window ? Summarizer.availability() : 'missing'));
  // On a machine whose Chromium could fetch a model, this test would have to be another.
  assert.ok(['unavailable', 'missing'].includes(availability), availability);
  const {onOpening, said, engine} = await requestsOf(news.replace('<tldr-article', '<tldr-article engine="built-in"'));
  assert.equal(engine, 'extractive');
  assert.deepEqual(onOpening.sort(), ['/cdn/built-in.js', '/cdn/engines.js', '/cdn/panel.js']);
  assert.deepEqual(said, []);
});
