import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openPage, openPanel} from './open-page.mjs';

let demo;
before(async () => {
  demo = await openPage({ignoreDefaultArgs: ['--disable-back-forward-cache']});
});
after(() => demo.close());

test('a page that is frozen and comes back from the page cache goes on where its reader left it', async () => {
  const {page, address} = demo;
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.evaluateOnNewDocument(() => {
    window.shown = [];
    window.addEventListener('pageshow', ({persisted}) => window.shown.push(persisted));
  });
  await page.goto(`${address}news.html`);
  await openPanel(page);
  const sentences = () =>
    page.evaluate(() =>
      Array.from(
        document.querySelector('tldr-article').shadowRoot.querySelectorAll('.open [part~=text]'),
        (text) => text.textContent,
      ),
    );
  const before = await sentences();
  assert.ok(before.length > 1);

  for (let times = 0; times < 3; times++) {
    await page.goto(`${address}essay.html`);
    // Puppeteer's own way back waits for a page to load, and this one does not.
    await page.evaluate(() => window.history.back()).catch(() => undefined);
    for (let looks = 0; looks < 100 && !page.url().endsWith('news.html'); looks++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  // Three returns to the page that was kept, not to one loaded anew.
  assert.deepEqual(await page.evaluate(() => window.shown), [false, true, true, true]);
  assert.deepEqual(await sentences(), before);

  const client = await page.createCDPSession();
  await client.send('Page.setWebLifecycleState', {state: 'frozen'});
  await client.send('Page.setWebLifecycleState', {state: 'active'});
  assert.deepEqual(await sentences(), before);

  await page.locator('tldr-article >>> [part~="toggle"]').click();
  await page.waitForFunction(() => !document.querySelector('tldr-article').matches(':state(open)'));
  await page.evaluate(() => document.querySelector('tldr-article p').remove());
  await openPanel(page);
  await page.waitForFunction(() => document.querySelector('tldr-article').matches(':state(ready)'));
  assert.ok((await sentences()).length > 1);
  assert.deepEqual(faults, []);
});
