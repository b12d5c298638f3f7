import assert from 'node:assert/strict';
import {boxesOf, linksOf, passageOf, summaryOf} from './look-at-page.mjs';
import {takePicture} from './pictures.mjs';

const WIDTHS = [1280, 360];
const TOGGLE = 'tldr-article >>> [part~="toggle"]';
/** Where a sentence leads from: the element's own mark, or a link of the site's in a summary of its own. */
const SOURCES = [
  'tldr-article >>> [part~="box"]:has([aria-expanded="true"]) [part~="source"]',
  'tldr-article [slot="summary"] a',
];
/** Boxes and text are in line to within so many CSS pixels. */
const EXACT = 1;
const PATIENCE = 10_000;
/** Boxes are laid in line in the frame after they are first shown; a busy machine has frames that last. */
const SETTLING = 1000;
/** Longer than the script takes to look at a page. */
const LOOK = 1500;

/** A page as it is first met, with what it complains of. */
const openPage = async (browser, address, width) => {
  const page = await browser.newPage();
  const faults = [];
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(String(error?.message ?? error)));
  page.on('console', (message) => {
    const {url = ''} = message.location();
    // The browser asks for it by itself.
    if (url.endsWith('/favicon.ico')) return;
    const text = `${message.text()} ${url}`;
    const isOurs = message.type() === 'warn' && text.includes('tldr-article');
    if (message.type() === 'error' || isOurs) faults.push(text);
  });
  await page.bringToFront();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.setViewport({width, height: 800});
  const response = await page.goto(address, {waitUntil: 'load', timeout: 30_000});
  assert.equal(response.status(), 200);
  return {page, faults};
};

/** Waits until nothing scrolls any more. */
const atRest = (page) =>
  page.evaluate(async () => {
    for (let calm = 0, last = NaN; calm < 8;) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      calm = window.scrollY === last ? calm + 1 : 0;
      last = window.scrollY;
    }
  });

/** The places where toggles are to be; a page entry leaves out what is usual. */
const placesOf = ({start = true, end = true}) => [...(start ? ['start'] : []), ...(end ? ['end'] : [])];

/** Where boxes and text are, once they are in line; or as they are when that takes too long. */
const settledBoxes = async (page) => {
  for (const end = performance.now() + SETTLING; ;) {
    const found = await page.evaluate(boxesOf);
    const isInLine = ({left, right}) =>
      Math.abs(left - found.text.left) <= EXACT && Math.abs(right - found.text.right) <= EXACT;
    if (found.boxes.every(isInLine) || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

const checkToggles = async (page, entry) => {
  await page.waitForSelector(TOGGLE);
  const {places, boxes, text, isBelowTitle} = await settledBoxes(page);
  assert.deepEqual(places, placesOf(entry));
  assert.equal(isBelowTitle, true, 'below the title');
  for (const {left, right} of boxes) {
    assert.ok(Math.abs(left - text.left) <= EXACT, `begins at ${left}, the text at ${text.left}`);
    assert.ok(Math.abs(right - text.right) <= EXACT, `ends at ${right}, the text at ${text.right}`);
  }
};

const checkAttributes = async (page, {attributes = {}}) => {
  for (const element of await page.$$('tldr-article')) {
    for (const [name, value] of Object.entries(attributes)) {
      assert.equal(await element.evaluate((itself, asked) => itself.getAttribute(asked), name), value, name);
    }
  }
};

const checkSummary = async (page) => {
  await (await page.$(TOGGLE)).click();
  await page.waitForFunction(() => document.querySelector('tldr-article:state(open)'));
  await page.waitForFunction(
    (looked) => {
      const [made, own] = looked;
      const root = document.querySelector('tldr-article:state(open)').shadowRoot;
      return root.querySelector(made) || document.querySelector(own)?.checkVisibility();
    },
    {},
    ['[part~="text"]', 'tldr-article [slot="summary"] li'],
  );
  await atRest(page);
  const {sentences, foreign} = await page.evaluate(summaryOf);
  assert.ok(sentences.length >= 2, `${sentences.length} sentences`);
  assert.deepEqual(foreign, [], 'not in the article');
};

/** A point that leads to what cannot be seen beside it, the last such one; it is brought to the foot of the view. */
const findPoint = async (page) => {
  const {sentences} = await page.evaluate(summaryOf);
  const [own, written] = await Promise.all(SOURCES.map((selector) => page.$$(selector)));
  const marks = own.length > 0 ? own : written;
  for (let index = sentences.length - 1; index >= 0; index--) {
    const [mark, sentence] = [marks[index], sentences[index]];
    await mark.evaluate((link) => link.scrollIntoView({block: 'end'}));
    await atRest(page);
    const {isInView} = await page.evaluate(passageOf, sentence);
    if (!isInView) return {mark, sentence, isOwn: own.length > 0};
  }
  throw new Error('Every passage is in view before the jump');
};

const checkJump = async (page) => {
  // So low that the summary leaves little room for the article.
  await page.setViewport({width: WIDTHS[0], height: 360});
  const {mark, sentence, isOwn} = await findPoint(page);
  await mark.click();
  await atRest(page);
  const {isWhole, marked} = await page.evaluate(passageOf, sentence);
  assert.equal(isWhole, true, 'in view after the jump');
  // A link of the site’s own is followed by the browser, which tells nobody what it highlights.
  if (isOwn) assert.ok(marked.includes(sentence), `“${marked}” is highlighted, not “${sentence}”`);
};

const checkLinks = async (page, {previous, next}) => {
  const links = await page.evaluate(linksOf);
  for (const [direction, title] of [
    ['prev', previous],
    ['next', next],
  ]) {
    assert.deepEqual(
      links[direction].map((link) => link.title),
      title === undefined ? [] : [title],
      direction,
    );
    for (const {href} of links[direction]) assert.equal((await fetch(href)).status, 200, href);
  }
};

/**
 * Checks a post of a real site, and its home page, as a reader meets them.
 * @param check Takes the title of a check and what does it, and counts it.
 */
export const checkPage = async (browser, entry, check) => {
  const {title, address, home} = entry;
  for (const width of WIDTHS) {
    const at = `${title}, ${width} px`;
    const {page, faults} = await openPage(browser, address, width);
    await check(`${at}: toggles in line with the text`, () => checkToggles(page, entry));
    await takePicture(page, `${title} ${width} closed`);
    await check(`${at}: a summary of the article’s own sentences`, () => checkSummary(page));
    await takePicture(page, `${title} ${width} open`);
    if (width === WIDTHS[0]) {
      await check(`${at}: what the site asked for is on the element`, () => checkAttributes(page, entry));
      await check(`${at}: from a point to its passage`, () => checkJump(page));
      await takePicture(page, `${title} ${width} jumped`, {isWhereItIs: true});
      await check(`${at}: links to the previous and the next article`, () => checkLinks(page, entry));
    }
    await takePicture(page, `${title} ${width} end`, {isAtEnd: true});
    await check(`${at}: no error`, () => assert.deepEqual(faults, []));
    await page.close();
  }
  if (home === undefined) return;
  await check(`${title}, home page: nothing offered, no error`, async () => {
    const {page, faults} = await openPage(browser, home, WIDTHS[0]);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    assert.equal((await page.$$(TOGGLE)).length, 0);
    assert.deepEqual(faults, []);
    await page.close();
  });
};
