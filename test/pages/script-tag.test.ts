import {expect} from 'chai';
import {version} from '../../src/version.js';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {Page} from './page.js';

const links = '<a slot="prev" href="#p">The one before</a><a slot="next" href="#n">The one after</a>';
const article = `<tldr-article>${story}${links}</tldr-article>`;
const scriptFrom = (address: string, attributes = '') =>
  `<script type="module" src="${address}" ${attributes}></script>`;
const ADDRESS = '/cdn/tldr-article.min.js';
const script = scriptFrom(ADDRESS);

describe('the script for a script tag', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  it('keeps the place that a page holds, on an article too short for a toggle, with the time it takes', async () => {
    const short = '<tldr-article><p>The harbour is closed.</p></tldr-article>';
    const snippet = '<style>tldr-article:not(:defined) {display: block; padding-block: 72px 66px}</style>';
    page = await Page.render({head: snippet + script, body: short});
    const element = page.document.querySelector('tldr-article');
    await until(() => element?.shadowRoot?.querySelectorAll('[part=too-short]').length === 2);
    expect(element?.shadowRoot?.querySelector('[part=too-short]')?.textContent).to.equal('1 min read');
    expect(element?.shadowRoot?.querySelector('button')).to.equal(null);
    page.close();

    page = await Page.render({head: script, body: short});
    const bare = page.document.querySelector('tldr-article');
    await until(() => bare?.matches(':state(too-short)'));
    expect(bare?.shadowRoot?.querySelector('[part~=box]')).to.equal(null);
  });

  it('speaks the language of the page, and is empty until it does', async () => {
    page = await Page.render({head: script, body: `<div lang="de">${article}</div>`});
    const root = () => page?.document.querySelector('tldr-article')?.shadowRoot;
    await until(() => root()?.querySelector('[part=question]'));
    expect(root()?.querySelector('[part=question]')?.textContent).to.equal('Keine Zeit zum Lesen?');
    expect(page.faults).to.deep.equal([]);
  });

  const places: Record<string, {head?: string; body: string}> = {
    'in the head': {head: script, body: article},
    'in the head, as soon as it is there': {head: scriptFrom(ADDRESS, 'async'), body: article},
    'after the article': {body: article + script},
    'from the file that holds all, in another language': {
      head: scriptFrom('/cdn/tldr-article.all.min.js'),
      body: `<div lang="de">${article}</div>`,
    },
    'twice, from two addresses': {head: script, body: article + scriptFrom(`${ADDRESS}?again`)},
  };
  for (const [where, markup] of Object.entries(places)) {
    it(`makes the element work: ${where}`, async () => {
      page = await Page.render(markup);
      const reader = await page.reader();
      expect(reader.toggles()).to.have.length(2);
      const before = reader.element.innerHTML;
      await reader.summary(() => {
        reader.toggle('end').click();
      });
      expect(reader.open()).to.deep.equal(['end']);
      for (const sentence of reader.sentences('end')) expect(reader.element.textContent).to.include(sentence);
      expect(reader.element.innerHTML).to.equal(before);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('moves nothing of an article whose page holds its place as the README says', async () => {
    const readme = await (await fetch('/README.md')).text();
    const css = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(readme)?.[1];
    expect(css).to.be.a('string');
    page = await Page.render({
      head: `<style>${css ?? ''}</style>`,
      body: `<tldr-article>${story}</tldr-article><p>Below.</p>`,
    });
    const tops = () => Array.from(page?.document.querySelectorAll('p') ?? [], (p) => p.getBoundingClientRect().top);
    const before = tops();
    const later = page.document.createElement('script');
    later.type = 'module';
    later.src = ADDRESS;
    page.document.body.append(later);
    await page.reader();
    tops().forEach((top, index) => {
      expect(top).to.be.closeTo(before[index] ?? NaN, 0.5);
    });
  });

  it('loads a language where the article is in it, and only then', async () => {
    const german = '<p>Am 3. Mai wurde die Brücke gesperrt. Er kam z. B. nicht mehr hinüber.</p>'.repeat(12);
    const loaded = () =>
      page?.frame.contentWindow?.performance
        .getEntriesByType('resource')
        .flatMap(({name}) => /\/languages\/.*/.exec(name) ?? []);
    page = await Page.render({head: script, body: `<tldr-article lang="de">${german}</tldr-article>`});
    const reader = await page.reader();
    expect(loaded()).to.deep.equal([]);
    const {sentences} = await reader.element.summarize();
    expect(loaded()).to.deep.equal(['/languages/de.js']);
    expect(sentences[0]?.text).to.equal('Am 3. Mai wurde die Brücke gesperrt.');
    expect(page.faults).to.deep.equal([]);
  });

  const fetched = (name: string) =>
    page?.frame.contentWindow?.performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith(name));

  it('loads what makes and shows a summary where a reader comes near it, and only then', async () => {
    page = await Page.render({head: script, body: article});
    const reader = await page.reader();
    const parts = ['/cdn/engines.js', '/cdn/panel.js'];
    for (const part of parts) expect(fetched(part)).to.have.length(0);
    reader.toggle('start').focus();
    for (const part of parts) await until(() => fetched(part)?.length === 1);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.part('title')?.textContent).to.equal('In short');
    for (const part of [...parts, ADDRESS]) expect(fetched(part)).to.have.length(1);
  });

  /** Runs the script from an address that has nothing beside it. */
  const renderAlone = async (change: (script: string) => string) => {
    page = await Page.render({body: article});
    const text = change(await (await fetch(ADDRESS)).text());
    const alone = page.document.createElement('script');
    alone.type = 'module';
    alone.src = URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
    page.document.body.append(alone);
    return page.reader();
  };

  it('says so where the engine is not beside it, and lets the reader try again', async () => {
    const reader = await renderAlone((text) => text);
    reader.toggle('start').click();
    await until(() => reader.part('status-line') !== undefined);
    expect(reader.part('status-line')?.textContent).to.equal('The summary couldn’t be made.');
    expect(reader.part('retry')).to.not.equal(undefined);
    expect(page?.faults).to.deep.equal([]);
  });

  it('leads from a sentence to its passage and back', async () => {
    page = await Page.render({head: script, body: article});
    const reader = await page.reader();
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    const before = reader.element.innerHTML;
    const passages: string[] = [];
    page.document.addEventListener('tldr-jump', ({range}) => passages.push(range.toString()));
    reader.part('source')?.click();
    await until(() => reader.element.shadowRoot?.activeElement === reader.part('return'));
    expect(passages.join()).to.include(reader.sentences()[0]);
    reader.part('return')?.click();
    expect(reader.element.shadowRoot?.activeElement).to.equal(reader.part('source'));
    expect(reader.element.innerHTML).to.equal(before);
    expect(page.faults).to.deep.equal([]);
  });

  it('shows the sentences where the panel is not beside it', async () => {
    const reader = await renderAlone((text) =>
      text.replace('./engines.js', new URL('/cdn/engines.js', location.href).href),
    );
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.part('title')).to.equal(undefined);
    expect(reader.sentences().length).to.be.greaterThan(1);
    for (const sentence of reader.sentences()) expect(reader.element.textContent).to.include(sentence);
    expect(page?.faults).to.deep.equal([]);
  });

  it('lets another version that came first serve, and says so', async () => {
    const other = "customElements.define('tldr-article', class extends HTMLElement { static version = '0.0.1' })";
    page = await Page.render({head: `<script>${other}</script>${script}`, body: article});
    const {faults} = page;
    await until(() => faults.length > 0);
    expect(faults).to.deep.equal([`<tldr-article> ${version}: not used, 0.0.1 is defined already.`]);
    expect(page.document.querySelector('tldr-article')?.shadowRoot).to.equal(null);
  });

  it('is watched by a page that hears what goes wrong', async () => {
    page = await Page.render({body: '<script type="module">console.warn("one"); throw new Error("two")</script>'});
    const {faults} = page;
    await until(() => faults.length > 1);
    expect(faults.join()).to.match(/one.*two/);
  });

  it('is not needed to read: article and links stand in order without scripts', async () => {
    page = await Page.render({head: script, body: article}, {scripts: false});
    const element = page.document.querySelector('tldr-article');
    expect(element?.shadowRoot).to.equal(null);
    const tops = Array.from(element?.children ?? [], (child) => {
      expect(child.checkVisibility()).to.equal(true);
      return child.getBoundingClientRect().top;
    });
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(element?.children[0]?.textContent).to.include('The harbour of Vessby');
  });
});
