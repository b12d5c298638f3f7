import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openSite, PAGES} from './open-site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const name of PAGES) {
  test(`${name}: all of its text can be read without JavaScript`, async () => {
    const {page} = await site.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(site.home + name);
    const {hidden, words, links} = await page.evaluate(() => {
      const main = document.querySelector('main');
      // What is closed, chosen from or a template is not hidden by a lack of scripts.
      const elements = [...main.querySelectorAll(':not(template, option, details *, details, script, noscript)')];
      return {
        hidden: elements
          .filter((element) => !element.checkVisibility({visibilityProperty: true}))
          .map(({outerHTML}) => outerHTML.slice(0, 80)),
        words: main.innerText.split(/\s+/).length,
        links: [...document.querySelectorAll('#menu a')].filter((link) => link.checkVisibility()).length,
      };
    });
    assert.deepEqual(hidden, []);
    assert.ok(words > 60, `${words} words`);
    assert.ok(links > 15, `${links} links in the menu`);
    await page.close();
  });
}

test('the menu opens and closes on a narrow screen without JavaScript', async () => {
  const {page} = await site.newPage({width: 360});
  await page.setJavaScriptEnabled(false);
  await page.goto(`${site.home}faq.html`);
  const isSeen = () => page.evaluate(() => document.querySelector('#menu a').checkVisibility());
  assert.equal(await isSeen(), false);
  await (await page.$('[popovertarget="menu"]')).click();
  assert.equal(await isSeen(), true);
  await (await page.$('[popovertargetaction="hide"]')).click();
  assert.equal(await isSeen(), false);
  await page.close();
});
