import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {openPage, openPanel} from './open-page.mjs';

// What a screen reader is told of the news page; `UPDATE=1 node --test test/chromium` writes it anew.
const FILE = new URL('accessibility-tree.txt', import.meta.url);

let demo;
before(async () => {
  demo = await openPage();
});
after(() => demo.close());

const SAID = ['expanded', 'checked', 'focused', 'live'];
/** Boxes that mean nothing to who hears the page. */
const SILENT = /^(?:generic|none|paragraph|InlineTextBox|ListMarker|LabelText|Legend|Figcaption|strong|emphasis)$/;
/** What its name says already. */
const NAMED = /^(?:button|link|radio|heading|image)$/;

/** A line for each node that says something: its role, its name, and its state. */
function lines({role, name = '', children = [], ...rest}, depth = 0) {
  const inner = (step) => (NAMED.test(role) ? [] : children.flatMap((child) => lines(child, depth + step)));
  if (SILENT.test(role)) return inner(0);
  const label = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const said = SAID.filter((key) => key in rest).map((key) => (rest[key] === true ? key : `${key}: ${rest[key]}`));
  const line = [role === 'StaticText' ? 'text' : role, label && JSON.stringify(label), ...said]
    .filter(Boolean)
    .join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...(role === 'StaticText' ? [] : inner(1))];
}

test('the accessibility tree of the element, closed and open', async () => {
  const {page, address} = demo;
  await page.setViewport({width: 900, height: 800});
  await page.goto(`${address}news.html`);
  await page.waitForSelector('tldr-article >>> [part~="toggle"]');
  const root = await page.$('tldr-article');
  const tree = async () => lines(await page.accessibility.snapshot({root, interestingOnly: false})).join('\n');
  const closed = await tree();
  await openPanel(page);
  const open = await tree();
  const found = `# Closed\n\n${closed}\n\n# Open\n\n${open}\n`;
  if (process.env.UPDATE) writeFileSync(FILE, found);
  assert.equal(found, readFileSync(FILE, 'utf8'));
});
