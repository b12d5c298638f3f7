// Chromium freezes the pages of a tab that nobody looks at, and keeps a page that was left, to show it again as it was.
import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, test} from 'node:test';
import {openPage, openPanel} from './open-page.mjs';

let demo;
before(async () => {
  demo = await openPage();
});
after(() => demo.close());

/** A page whose clock ticks as long as it is not put away. */
async function openNews() {
  const page = await demo.page.browser().newPage();
  await page.bringToFront();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${demo.address}news.html`);
  await page.evaluate(() => {
    window.ticks = 0;
    window.setInterval(() => window.ticks++, 10);
    window.heard = [];
    for (const type of ['freeze', 'resume']) document.addEventListener(type, () => window.heard.push(type));
    window.addEventListener('pageshow', ({persisted}) => window.heard.push(persisted ? 'kept' : 'loaded'));
    window.markup = document.querySelector('tldr-article').innerHTML;
  });
  return {page, faults};
}

/** Goes to another tab and has the page frozen, does what is given meanwhile, and comes back. */
async function freeze(page, meanwhile = () => undefined) {
  const client = await page.createCDPSession();
  await demo.page.bringToFront();
  await client.send('Page.setWebLifecycleState', {state: 'frozen'});
  const ticks = () => page.evaluate(() => window.ticks);
  const before = await ticks();
  await meanwhile();
  await pause(300);
  assert.equal(await ticks(), before, 'the page is not frozen');
  await client.send('Page.setWebLifecycleState', {state: 'active'});
  await page.bringToFront();
  await page.waitForFunction((last) => window.ticks > last, {}, before);
  assert.deepEqual(await page.evaluate(() => window.heard.splice(0)), ['freeze', 'resume']);
}

/** Follows a link, and goes back to the page, which is the one that was left. */
async function leaveAndReturn(page) {
  await page.goto(`${demo.address}how-to.html`);
  await page.goBack();
  await page.waitForFunction(() => window.heard?.includes('kept'));
  assert.deepEqual(await page.evaluate(() => window.heard.splice(0)), ['freeze', 'resume', 'kept']);
}

/** What is seen of the panel above the article. */
const look = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('tldr-article');
    const panel = element.shadowRoot.querySelector('.open [part~=panel]');
    return {
      isSeen: panel?.checkVisibility({visibilityProperty: true}) === true,
      texts: Array.from(panel?.querySelectorAll('[part~=text]') ?? [], ({textContent}) => textContent),
      isOpen: element.open,
      isBusy: element.matches(':state(busy)'),
      engine: element.summary?.engine,
    };
  });

/** The panel closes, opens, and has what is chosen in it; nothing was thrown, and the article stands as it was. */
async function assertWorks({page, faults}) {
  const press = (part) => page.locator(`tldr-article >>> ${part}`).click();
  await press('[part~="toggle"]');
  await page.waitForFunction(() => !document.querySelector('tldr-article').matches(':state(open)'));
  await openPanel(page);
  await press('.open [value="short"]');
  const count = () => document.querySelector('tldr-article').summary.sentences.length;
  const sentences = await page.evaluate(count);
  await press('.open [value="long"]');
  await page.waitForFunction(
    (last) => document.querySelector('tldr-article').summary.sentences.length > last,
    {},
    sentences,
  );
  await press('.open [part~="source"]');
  await page.waitForSelector('tldr-article >>> [part~="return"]');
  await page.evaluate(() => localStorage.clear());
  assert.equal(await page.evaluate(() => document.querySelector('tldr-article').innerHTML === window.markup), true);
  assert.deepEqual(faults, []);
  await page.close();
}

for (const [what, putAway] of [
  ['frozen, and goes on', freeze],
  ['left, and come back to', leaveAndReturn],
]) {
  test(`a page with its panel open is ${what}: the panel stays as it was, and what is pressed works`, async () => {
    const news = await openNews();
    await openPanel(news.page);
    await news.page.waitForSelector('tldr-article >>> .open [part~="text"]');
    const seen = await look(news.page);
    assert.deepEqual([seen.isSeen, seen.isOpen, seen.isBusy, seen.engine], [true, true, false, 'extractive']);
    for (let times = 0; times < 3; times++) {
      await putAway(news.page);
      assert.deepEqual(await look(news.page), seen);
    }
    await assertWorks(news);
  });

  test(`a page whose summary is being made is ${what}: the summary comes`, async () => {
    const news = await openNews();
    const {page} = news;
    await page.evaluate(async () => {
      const {registerEngine} = await import('../cdn/tldr-article.min.js');
      registerEngine('later', () => ({
        summarize: ({blocks}) =>
          new Promise((resolve) => {
            // At work all the while, and done only when the page is back.
            let isBack = false;
            document.addEventListener('resume', () => (isBack = true));
            const timer = window.setInterval(() => {
              if (!isBack) return;
              window.clearInterval(timer);
              const {text} = blocks.find(({type}) => type === 'paragraph');
              resolve(text);
            }, 10);
          }),
      }));
      document.querySelector('tldr-article').engine = 'later';
    });
    await page.locator('tldr-article >>> [part~="toggle"]').click();
    await page.waitForFunction(() => document.querySelector('tldr-article').matches(':state(busy)'));
    await putAway(page);
    await page.waitForFunction(() => document.querySelector('tldr-article').summary?.engine === 'later');
    await page.waitForSelector('tldr-article >>> .open [part~="text"]');
    const seen = await look(page);
    assert.deepEqual([seen.isSeen, seen.isOpen, seen.isBusy, seen.texts.length > 0], [true, true, false, true]);
    await page.evaluate(async () => {
      const element = document.querySelector('tldr-article');
      element.engine = 'extractive';
      await element.summarize();
    });
    await assertWorks(news);
  });
}

test('a page is frozen while what makes its summary is on its way: it is made when the page goes on', async () => {
  const news = await openNews();
  const {page} = news;
  await page.setRequestInterception(true);
  let held;
  const isHeld = new Promise((resolve) => {
    page.on('request', (request) => {
      if (!request.url().endsWith('/cdn/engines.js')) return request.continue();
      held = request;
      return resolve();
    });
  });
  await page.locator('tldr-article >>> [part~="toggle"]').click();
  await isHeld;
  await freeze(page, async () => {
    await held.continue();
    assert.deepEqual((await look(page)).engine, undefined);
  });
  await page.waitForSelector('tldr-article >>> .open [part~="text"]');
  const {isSeen, isBusy, engine} = await look(page);
  assert.deepEqual([isSeen, isBusy, engine], [true, false, 'extractive']);
  await assertWorks(news);
});
