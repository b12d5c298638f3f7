import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openSite, PAGES} from './open-site.mjs';

let site;
/** What each page has: its ids, and the links in it, relative to the site. */
const found = new Map();

before(async () => {
  site = await openSite();
  const {page} = await site.newPage();
  // What is printed, before any script adds to it.
  await page.setJavaScriptEnabled(false);
  for (const name of PAGES) {
    await page.goto(site.home + name);
    found.set(
      name,
      await page.evaluate((home) => {
        const addresses = [...document.querySelectorAll('[href], [src]')].map((element) => element.href ?? element.src);
        return {
          ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
          links: addresses.filter((address) => address.startsWith(home)).map((address) => address.slice(home.length)),
          absolute: [...document.querySelectorAll('[href^="/"], [src^="/"]')].map(({outerHTML}) => outerHTML),
        };
      }, site.home),
    );
  }
});
after(() => site.close());

test('every page has links, and can be reached from the first one', () => {
  const reached = new Set(['index.html']);
  for (const name of reached) {
    for (const link of found.get(name)?.links ?? []) reached.add(link.replace(/#.*/, ''));
  }
  assert.deepEqual(
    PAGES.filter((name) => !reached.has(name)),
    [],
  );
});

test('every link leads to something that is there', async () => {
  const targets = new Set([...found.values()].flatMap(({links}) => links.map((link) => link.replace(/#.*/, ''))));
  assert.ok(targets.size > PAGES.length);
  const broken = [];
  for (const target of targets) {
    const {status} = await fetch(site.home + target, {method: 'HEAD'});
    if (status !== 200) broken.push(`${target}: ${status}`);
  }
  assert.deepEqual(broken, []);
});

test('every anchor is there', () => {
  const broken = [];
  for (const [name, {links}] of found) {
    for (const link of links) {
      const [target, hash] = link.split('#');
      const page = found.get(target);
      if (hash && page && !page.ids.includes(decodeURIComponent(hash))) broken.push(`${name}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('no id stands twice, and no address begins at the root: the site works in any folder', () => {
  for (const [name, {ids, absolute}] of found) {
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      name,
    );
    assert.deepEqual(absolute, [], name);
  }
});
