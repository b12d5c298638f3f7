import {expect} from 'chai';
import {Reader} from '../element/story.js';
import {until} from '../until.js';
import {Page} from './page.js';

const ADDRESS = '/demo/server-rendered.html';

describe('a page that a server has rendered', () => {
  let page: Page | undefined;
  afterEach(() => page?.close());

  const shown = ({document}: Page) => {
    const root = document.querySelector('tldr-article')?.shadowRoot;
    const parts = Array.from(root?.querySelectorAll('[part~=toggle], [part=article], [part~=nav-link]') ?? []);
    return parts.filter((part) => part.checkVisibility()).map((part) => part.getAttribute('part'));
  };
  const all = ['toggle', 'article', 'toggle', 'nav-link nav-prev', 'nav-link nav-next'];

  it('shows toggles and links before any script', async () => {
    page = await Page.open(ADDRESS, {scripts: false});
    expect(shown(page)).to.deep.equal(all);
    const toggle = page.document.querySelector('tldr-article')?.shadowRoot?.querySelector('[part=toggle]');
    expect(toggle?.textContent.replace(/\s+/g, ' ').trim()).to.equal('No time to read? Get a summary');
  });

  for (const [how, address] of [
    ['taken over', ADDRESS],
    ['made anew by the script for a script tag', `${ADDRESS}?anew`],
  ] as const) {
    it(`works once it is ${how}, with nothing twice and nothing to warn of`, async () => {
      page = await Page.open(address);
      const element = page.document.querySelector('tldr-article');
      if (!element) throw new Error('There is no element');
      await until(() => element.matches(':defined'));
      await element.updateComplete;
      await element.updateComplete;
      expect(shown(page)).to.deep.equal(all);
      const reader = new Reader(element);
      const toggle = reader.toggle('end');
      toggle.click();
      await until(() => reader.open().length === 1);
      expect(reader.sentences('end').length).to.be.greaterThan(1);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('comes to speak the language that the server had no words for', async () => {
    page = await Page.open(`${ADDRESS}?de`);
    const root = page.document.querySelector('tldr-article')?.shadowRoot;
    const said = () => root?.querySelector('[part=question]')?.textContent;
    expect(said()).not.to.equal(undefined);
    await until(() => said() === 'Keine Zeit zum Lesen?');
    const boxes = Array.from(root?.querySelectorAll<HTMLElement>('[part~=box]') ?? [], ({lang}) => lang);
    expect(boxes).to.deep.equal(['de', 'de']);
    expect(root?.querySelector('[part~=nav-prev] [part=nav-label]')?.textContent.trim()).to.equal('Vorheriger Artikel');
    expect(page.faults).to.deep.equal([]);
  });

  it('keeps the nodes that the server sent', async () => {
    page = await Page.open(ADDRESS, {scripts: false});
    const element = page.document.querySelector('tldr-article');
    const root = element?.shadowRoot;
    expect(root?.querySelectorAll('[part=toggle]').length).to.equal(2);
    page.close();
    page = await Page.open(ADDRESS);
    const taken = page.document.querySelector('tldr-article');
    // What the server left for the one who takes over stands in what it sent, and not in what is made here.
    expect(taken?.shadowRoot?.innerHTML).to.include('lit-node');
  });
});
