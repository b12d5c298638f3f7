import assert from 'node:assert/strict';
import {boxesOf, keepServed, servedOf, stateOf} from './look-at-page.mjs';

const TOGGLE = 'tldr-article >>> [part~="box-top"] [part~="toggle"]';
const PATIENCE = 10_000;
/** How often the element is taken out and put back, so that what is left behind each time shows. */
const ROUNDS = 10;

/** What Lit tells every developer of every element. */
const LIT_IN_DEVELOPMENT = /^Lit is in dev mode\./;

const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Looks until it holds; what did not is told as it was last. */
const until = async (look, hold) => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    try {
      hold(seen);
      return seen;
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause();
    }
  }
};

const state = (page, hold) => until(() => page.evaluate(stateOf), hold);
const boxes = (page, hold) => until(() => page.evaluate(boxesOf), hold);
const hasLine = (pattern) => (seen) => assert.match(seen.log.join('\n'), pattern);
const countLines = ({log}, pattern) => log.filter((line) => pattern.test(line)).length;

/** Sets a control of the page's to what it does not say yet. */
const turn = async (page, name, value) => {
  if (typeof value === 'string') await page.select(`.controls [name="${name}"]`, value);
  else if ((await page.evaluate(stateOf)).controls[name] !== value) {
    await page.$eval(`.controls [name="${name}"]`, (box) => box.click());
  }
};

const press = async (page) => {
  // A handle would keep the element from being collected.
  await (await page.waitForSelector(TOGGLE)).dispose();
  await page.$eval(TOGGLE, (toggle) => toggle.click());
};

/** A page as it is first met, with all that it complains of. */
const openPage = async (browser, address) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(String(error?.message ?? error)));
  page.on('console', (message) => {
    const isFault = ['error', 'warn'].includes(message.type()) && !LIT_IN_DEVELOPMENT.test(message.text());
    if (isFault) faults.push(message.text());
  });
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(keepServed);
  const response = await page.goto(address, {waitUntil: 'load'});
  assert.equal(response.status(), 200);
  return {page, faults, close: () => context.close()};
};

/** What a reader gets before any script has run. */
const checkServed = async (address) => {
  const text = await (await fetch(`${address}?article=swifts`)).text();
  const [, attributes, article] = /<tldr-article\b([^>]*)>([^]*)<\/tldr-article>/.exec(text) ?? [];
  assert.ok(article, 'No element');
  assert.match(article, /<p\b[^>]*>Swifts are nesting in Mill Street again/);
  assert.match(article, /<a\b[^>]*\bslot="prev"[^>]*>(?:<!--.*?-->)*The clock that a village winds by hand/);
  assert.match(article, /<a\b[^>]*\bslot="next"[^>]*>(?:<!--.*?-->)*A library that lends drills/);
  assert.match(attributes, / length="medium"/);
  assert.match(attributes, / min-words="100"/);
  assert.doesNotMatch(attributes, / open\b/);
};

const checkTakenOver = async (page, length) => {
  // Its framework may take over the page a little after it is loaded.
  await until(
    async () => {
      await turn(page, 'type', 'key-points');
      await turn(page, 'type', 'tldr');
      return page.evaluate(stateOf);
    },
    ({element}) => assert.equal(element.type, 'tldr'),
  );
  const {element} = await page.evaluate(stateOf);
  assert.deepEqual([element.length, element.open, element.minWords], [length, false, 100]);
  const {sent, kept} = await page.evaluate(servedOf);
  assert.ok(sent > 20, `${sent} elements`);
  assert.equal(kept, sent, 'elements kept of those that the server sent');
  await turn(page, 'type', 'key-points');
};

const checkProperties = async (page) => {
  await turn(page, 'length', 'short');
  await turn(page, 'type', 'tldr');
  await state(page, ({element}) => assert.deepEqual([element.length, element.type], ['short', 'tldr']));
  await turn(page, 'type', 'key-points');
  await state(page, ({element}) => assert.equal(element.type, 'key-points'));
};

const checkPress = async (page) => {
  await press(page);
  const {sentences, foreign, places} = await boxes(page, (seen) => assert.ok(seen.sentences.length > 0, 'no summary'));
  assert.deepEqual([places, foreign], [['start'], []]);
  await state(page, hasLine(/^toggle: start opened by press$/m));
  const {controls} = await state(page, hasLine(/^summary: \d+ of \d+ words$/m));
  assert.equal(controls.open, true, 'the page follows the reader');
  return sentences;
};

const checkReader = async (page) => {
  const before = await page.evaluate(stateOf);
  await page.$eval('tldr-article >>> [part~="length-option"] input[value="long"]', (option) => option.click());
  const after = await state(page, ({controls}) => assert.equal(controls.length, 'long'));
  assert.ok(countLines(after, /^summary/) > countLines(before, /^summary/));
  assert.equal(after.element.length, 'long');
};

const checkChosenBefore = async (page) => {
  await press(page);
  await state(page, ({element, controls}) => assert.deepEqual([element.length, controls.length], ['long', 'long']));
};

const checkJump = async (page) => {
  const [sentence] = (await page.evaluate(boxesOf)).sentences;
  await page.$eval('tldr-article >>> [part~="source"]', (mark) => mark.click());
  await state(page, ({log}) => assert.ok(log.includes(`jump: ${sentence}`), log.join('\n')));
};

const checkOpen = async (page) => {
  const before = await page.evaluate(stateOf);
  await turn(page, 'open', false);
  await boxes(page, ({places}) => assert.deepEqual(places, []));
  await turn(page, 'open', true);
  await boxes(page, ({places}) => assert.deepEqual(places, ['start']));
  const after = await page.evaluate(stateOf);
  assert.equal(countLines(after, /^toggle/), countLines(before, /^toggle/), 'what the page itself does is no event');
};

const checkMethod = async (page) => {
  await page.$eval('.controls [name="show"]', (button) => button.click());
  await boxes(page, ({places}) => assert.deepEqual(places, ['start', 'end']));
  await state(page, hasLine(/^toggle: end opened by method$/m));
};

const checkRoute = async (page) => {
  const first = (await page.evaluate(boxesOf)).sentences;
  await page.evaluate(() => (window.isSamePage = true));
  await page.$eval('.site a:last-child', (link) => link.click());
  const second = await boxes(page, ({sentences, foreign}) => {
    assert.ok(sentences.length > 0, 'no summary');
    assert.deepEqual(foreign, [], 'of another article');
    assert.notDeepEqual(sentences, first);
  });
  const {title, element} = await page.evaluate(stateOf);
  assert.equal(title, 'A library that lends drills');
  assert.deepEqual(element.links, {prev: ['Why the swifts came back to Mill Street'], next: []});
  // The link inside the element is the page's own too.
  await page.$eval('tldr-article > [slot="prev"]', (link) => link.click());
  await boxes(page, ({sentences, foreign}) => {
    assert.deepEqual(foreign, [], 'of another article');
    assert.notDeepEqual(sentences, second.sentences);
  });
  await page.evaluate(() => history.go(-2));
  await boxes(page, ({sentences}) => assert.deepEqual(sentences, first));
  assert.equal(await page.evaluate(() => window.isSamePage), true, 'the page was loaded anew');
};

const checkEngine = async (page) => {
  await turn(page, 'engine', 'newsroom');
  const {element} = await state(page, hasLine(/^error: Error: The newsroom is closed$/m));
  assert.equal(element.engine, 'newsroom');
  await boxes(page, ({sentences, foreign}) => {
    assert.ok(sentences.length > 0, 'no summary in its place');
    assert.deepEqual(foreign, []);
  });
  await turn(page, 'engine', 'extractive');
  await state(page, (seen) => assert.equal(seen.element.engine, 'extractive'));
};

/** How many of the elements live, and how many listeners the page has, all that can be collected being collected. */
const livingOf = async (page) => {
  const prototype = await page.evaluateHandle(() => window.customElements.get('tldr-article').prototype);
  const living = await page.queryObjects(prototype);
  const elements = await living.evaluate(({length}) => length);
  await Promise.all([living.dispose(), prototype.dispose()]);
  const {JSEventListeners: listeners} = await page.metrics();
  return {elements, listeners};
};

const takeOut = async (page) => {
  await turn(page, 'there', false);
  await state(page, ({element}) => assert.equal(element, null));
};

const putBackAndTakeOut = async (page, rounds) => {
  for (let round = 0; round < rounds; round++) {
    await turn(page, 'there', true);
    await press(page);
    await boxes(page, ({sentences}) => assert.ok(sentences.length > 0, 'no summary once it is back'));
    await turn(page, 'open', false);
    await takeOut(page);
  }
};

const checkRemoval = async (page) => {
  await turn(page, 'open', false);
  await takeOut(page);
  // A framework may still hold what it showed last, and what it showed before that.
  await putBackAndTakeOut(page, 2);
  const before = await livingOf(page);
  await putBackAndTakeOut(page, ROUNDS - 1);
  await until(
    async () => {
      // What the browser or the framework holds for a while alone, with two dozen listeners, gives way to another; what
      // is left behind each time only grows.
      await putBackAndTakeOut(page, 1);
      return livingOf(page);
    },
    (after) => {
      for (const kind of ['elements', 'listeners']) {
        const more = after[kind] - before[kind];
        assert.ok(more < ROUNDS / 2, `${more} ${kind} more after ${ROUNDS} times`);
      }
    },
  );
};

/**
 * Checks the page of a framework as its reader meets it, and its developer.
 * @param check Takes the title of a check and what does it, and counts it.
 */
export const checkPage = async (browser, title, address, check) => {
  await check(`${title}: the server sends the article`, () => checkServed(address));
  const {page, faults, close} = await openPage(browser, address);
  const does = (what, act) => check(`${title}: ${what}`, () => act(page));
  await does('takes over what the server sent', () => checkTakenOver(page, 'medium'));
  await does('its state reaches the element', checkProperties);
  await does('a press gives a summary, and the page hears of it', checkPress);
  await does('what the reader chooses reaches its state', checkReader);
  await does('hears of a jump', checkJump);
  await does('opens and closes the element', checkOpen);
  await does('calls a method', checkMethod);
  await does('another article, another summary', checkRoute);
  await does('hears of an engine’s error', checkEngine);
  await does('takes the element out and puts it back, and nothing is left behind', checkRemoval);
  await page.reload({waitUntil: 'load'});
  await does('takes over again', () => checkTakenOver(page, 'medium'));
  await does('has the length that the reader chose before, once a summary is asked for', () => checkChosenBefore(page));
  await does('no error and no warning', () => assert.deepEqual(faults, []));
  await close();
};
