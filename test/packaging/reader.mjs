import assert from 'node:assert/strict';
import {articles} from './articles.mjs';

const PATIENCE = 10_000;
/** How long a page is watched in which nothing is to happen, in ms. */
const LOOK = 500;

/** Opens a page and listens to what it complains of. */
const open = async (browser, address) => {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const said = [];
  page.on('pageerror', (error) => said.push(String(error?.message ?? error)));
  page.on('console', (message) => {
    // The browser asks for it by itself.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(address, {waitUntil: 'load'});
  return {page, said};
};

/** Presses the toggle of an element and resolves to what it says before and to the sentences that come. */
const summaryOf = async (page, id) => {
  const toggle = await page.waitForSelector(`#${id} >>> [part~="action"]`);
  const action = await toggle.evaluate((part) => part.textContent.trim());
  await toggle.click();
  await page.waitForFunction((name) => document.getElementById(name).matches(':state(open)'), {}, id);
  const sentences = await page.$$eval(`#${id} >>> [part~="box-top"] [part~="text"]`, (texts) =>
    Array.from(texts, ({textContent}) => textContent),
  );
  // All but the words alone: the panel has come, with its style.
  await page.waitForSelector(`#${id} >>> [part~="footer"]`);
  return {action, sentences};
};

const assertFrom = (sentences, language) => {
  assert.ok(sentences.length >= 1, 'there is a summary');
  const text = articles[language].join('\n');
  for (const sentence of sentences) assert.ok(text.includes(sentence), `“${sentence}” is in the article`);
};

/**
 * Reads a page of `pageWith` as a reader would: presses the toggles and looks at the summaries.
 * @returns What the page complained of, and that it asked for.
 */
export const readPage = async (browser, address, {isApp = false} = {}) => {
  const {page, said} = await open(browser, address);
  const english = await summaryOf(page, 'english');
  assert.equal(english.action, 'Get a summary');
  assertFrom(english.sentences, 'en');
  const german = await summaryOf(page, 'german');
  assert.equal(german.action, 'Zur Kurzfassung');
  assertFrom(german.sentences, 'de');
  if (isApp) {
    const registered = await summaryOf(page, 'registered');
    assert.equal(registered.action, 'Kurz bitte');
    assert.deepEqual(registered.sentences, [articles.de[0].slice(0, articles.de[0].indexOf('.') + 1)]);
    await page.waitForFunction(() => document.body.dataset.direct === '2 false');
  }
  await page.close();
  return said;
};

/** Reads a page of `blogPage`, to which the script is to add the element. */
export const readBlog = async (browser, address) => {
  const {page, said} = await open(browser, address);
  await page.waitForSelector('tldr-article >>> [part~="toggle"]');
  await page.$eval('tldr-article', (element) => (element.id = 'attached'));
  assertFrom((await summaryOf(page, 'attached')).sentences, 'en');
  await page.close();
  return said;
};

/** Presses a toggle of a page where a part of the scripts is kept out, and resolves to what the reader gets instead. */
export const readInstead = async (browser, address) => {
  const {page, said} = await open(browser, address);
  const toggle = await page.waitForSelector('#english >>> [part~="toggle"]');
  await toggle.click();
  await page.waitForFunction(() => document.getElementById('english').matches(':state(open)'));
  const panel = await page.waitForSelector('#english >>> [part~="box-top"] [part~="panel"]');
  const text = await panel.evaluate((part) => part.innerText.replace(/\s+/g, ' ').trim());
  await page.close();
  return {text, said};
};

/** Looks at a page where the script is not to run. */
export const lookAtPage = async (browser, address) => {
  const {page, said} = await open(browser, address);
  await new Promise((resolve) => setTimeout(resolve, LOOK));
  const state = await page.evaluate(() => ({
    isDefined: customElements.get('tldr-article') !== undefined,
    text: document.body.innerText,
  }));
  await page.close();
  return {...state, said};
};
