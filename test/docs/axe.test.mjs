import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {look, openSite, PAGES, settled} from './open-site.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WIDTHS = [1280, 360];
const SCHEMES = ['light', 'dark'];

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** The faults of the page as it is now, a line each. */
const faultsIn = (page) =>
  page.evaluate(async () => {
    const {violations} = await window.axe.run(document);
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`),
    );
  });

for (const name of PAGES) {
  test(`${name}: axe finds no fault, and nothing scrolls sideways, wide and narrow, in light and in dark`, async () => {
    const {page, faults} = await site.newPage();
    await page.goto(site.home + name);
    await settled(page);
    await page.evaluate(axe);
    for (const width of WIDTHS) {
      await page.setViewport({width, height: 900});
      for (const scheme of SCHEMES) {
        await look(page, scheme);
        await settled(page);
        assert.deepEqual(await faultsIn(page), [], `${width} pixels, ${scheme}`);
      }
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(over, 0, `${width} pixels wide`);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });
}

test('axe sees a fault where there is one', async () => {
  const {page} = await site.newPage();
  await page.goto(`${site.home}faq.html`);
  await page.evaluate(axe);
  await page.evaluate(() => document.querySelector('main').append(document.createElement('button')));
  assert.match((await faultsIn(page)).join(), /^button-name/);
  await page.close();
});
