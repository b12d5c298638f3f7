import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, test} from 'node:test';
import {openSite, settled} from './open-site.mjs';

let site;
let page;
let faults;
before(async () => {
  site = await openSite();
});
after(() => site.close());
beforeEach(async () => {
  ({page, faults} = await site.newPage());
  await page.goto(`${site.home}playground.html`);
  await page.waitForSelector('#scores li');
});
afterEach(async () => {
  assert.deepEqual(faults, []);
  await page.close();
});

/** Fills a field as a hand would, and waits until the page has followed. */
async function fill(selector, value) {
  await page.$eval(
    selector,
    (field, text) => {
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    },
    value,
  );
  await settled(page);
}
const element = '#stage tldr-article';
const until = (condition, ...args) => page.waitForFunction(condition, {timeout: 10_000}, ...args);

/** Opens the panel, wherever the page has scrolled to. */
async function open() {
  const toggle = await page.waitForSelector(`${element} >>> [part~="toggle"]`);
  await toggle.evaluate((button) => button.click());
  await until((selector) => document.querySelector(selector).matches(':state(open)'), element);
}

test('every sample is shown, with its title, and each sentence explained', async () => {
  const samples = await page.$$eval('#sample option', (options) => options.map(({value}) => value).filter(Boolean));
  assert.ok(samples.length >= 6);
  let last = await page.$eval('#stage h1', ({textContent}) => textContent);
  for (const sample of samples.slice(1)) {
    await fill('#sample', sample);
    await until((title) => document.querySelector('#stage h1').textContent !== title, last);
    last = await page.$eval('#stage h1', ({textContent}) => textContent);
    await until((title) => document.querySelector('#stage tldr-article').article?.title === title, last);
    await until(() => document.querySelectorAll('#scores .chosen').length > 0);
  }
});

test('what is pasted becomes text: no element, no attribute, no script of it', async () => {
  // The page’s policy would stop a script too: here nothing does but what the playground makes of it.
  await page.setBypassCSP(true);
  await page.reload();
  await page.waitForSelector('#scores li');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => (window.struck = []));
  const prose = 'The harbour of Vessby will close to ferries in February, the council said on Tuesday evening. ';
  await fill(
    '#source',
    `<h1 onclick="struck.push(1)">Closed <img src=x onerror="struck.push(2)"></h1>
     <script>struck.push(3)</script><style>body {display: none}</style>
     <p style="position: fixed" onmouseover="struck.push(4)" id="source">${prose}<b>&lt;img src=y onerror=struck.push(5)&gt;</b></p>
     <p><a href="javascript:struck.push(6)">${prose}</a> ${prose}</p>
     <svg onload="struck.push(7)"><script>struck.push(8)</script></svg>
     <iframe srcdoc="<script>parent.struck.push(9)</script>"></iframe><form action="/x"><input name="nodeName"></form>
     <tldr-article open><p>${prose.repeat(3)}</p></tldr-article><math><mtext><table><mglyph><style><img src=z onerror=struck.push(10)>`,
  );
  await until(() => document.querySelector('#stage p')?.textContent.startsWith('The harbour'));
  const found = await page.$eval('#stage .article-body', (body) => ({
    names: [...new Set(Array.from(body.querySelectorAll('*'), ({localName}) => localName))].sort(),
    attributes: Array.from(body.querySelectorAll('*')).flatMap((each) => each.getAttributeNames()),
  }));
  assert.deepEqual(found.attributes, []);
  assert.ok(
    found.names.every((name) => /^(?:h[1-6]|p|li|ul|blockquote)$/.test(name)),
    found.names.join(),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(await page.evaluate(() => window.struck), []);
  assert.deepEqual(asked, []);
});

test('a text is read a paragraph a line, and nothing is shown of none', async () => {
  await fill('#source', 'One day it rained.\n\nThe next day it did not. 3 < 4 & 5 > 4.');
  await until(() => document.querySelectorAll('#stage p').length === 2);
  assert.equal(
    await page.$eval('#stage p:last-child', ({textContent}) => textContent),
    'The next day it did not. 3 < 4 & 5 > 4.',
  );
  await fill('#source', ' ');
  await until(() => document.querySelectorAll('#stage p').length === 0);
  await until(() => document.querySelector('#told').textContent.startsWith('0 sentences'));
});

test('every option is an attribute of the element, and stands in the markup', async () => {
  const names = await page.$$eval('#options [name]', (fields) => [...new Set(fields.map(({name}) => name))]);
  for (const name of [
    'toggles',
    'type',
    'length',
    'min-words',
    'engine',
    'ungrounded',
    'prompt',
    'label-open',
    'lang',
  ]) {
    assert.ok(names.includes(name), name);
  }
  await fill('#field-length', 'short');
  await fill('#field-sentences', '2');
  await fill('#field-prompt', 'Busy? "Quick" <b>');
  await until((selector) => document.querySelector(selector).sentences === 2, element);
  await until(() => document.querySelectorAll('#scores .chosen').length === 2);
  const markup = await page.$eval('#markup', ({textContent}) => textContent);
  assert.match(markup, /length="short"\n {2}sentences="2"\n {2}prompt="Busy\? &#34;Quick&#34; &#60;b&#62;"\n>/);
  await page.$eval('#options', (form) => form.reset());
  await until((selector) => document.querySelector(selector).getAttributeNames().length === 0, element);
  assert.match(await page.$eval('#markup', ({textContent}) => textContent), /<tldr-article>/);
});

test('no control at all is an option too', async () => {
  for (const box of await page.$$('#options [name=controls]')) await box.click();
  await until((selector) => document.querySelector(selector).getAttribute('controls') === '', element);
  assert.match(await page.$eval('#markup', ({textContent}) => textContent), /<tldr-article controls="">/);
});

test('the form follows what is chosen in the element', async () => {
  await open();
  const long = await page.waitForSelector(`${element} >>> [value="long"]`);
  await long.evaluate((choice) => choice.click());
  await until(
    () => document.querySelector('#field-length').value === 'long' && document.querySelector('#field-open').checked,
  );
  await page.evaluate(() => localStorage.clear());
});

test('colours are custom properties of the page, and stand in the markup', async () => {
  await fill('#accent', 'rebeccapurple');
  const accent = await page.$eval(element, (shown) => getComputedStyle(shown).getPropertyValue('--tldr-accent'));
  assert.equal(accent, 'rebeccapurple');
  assert.match(await page.$eval('#markup', ({textContent}) => textContent), /--tldr-accent: rebeccapurple;/);
});

test('what a sample server makes up is dropped, or marked', async () => {
  await fill('#field-engine', 'sample-server');
  await open();
  const texts = () => page.$eval(element, (shown) => shown.summary?.sentences.map(({text}) => text).join(' ') ?? '');
  await until((selector) => document.querySelector(selector).summary?.engine === 'sample-server', element);
  assert.doesNotMatch(await texts(), /2099/);
  await fill('#field-ungrounded', 'mark');
  await until(
    (selector) => document.querySelector(selector).summary?.sentences.some(({text}) => text.includes('2099')),
    element,
  );
});

test('a sentence opens to its features, and says what became of it', async () => {
  await page.$eval('#scores details', (details) => (details.open = true));
  await until(() => document.querySelectorAll('#scores .parts tr').length > 5);
  const verdicts = await page.$$eval('#scores .verdict', (all) => all.map(({textContent}) => textContent));
  assert.ok(verdicts.some((text) => text.includes('Chosen')));
  assert.ok(verdicts.some((text) => text.includes('Passed over: opens with a reference or a connective')));
  assert.ok(verdicts.some((text) => text.includes('Not chosen: scores lower')));
});
