import {expect} from 'chai';
import type {TldrArticle} from '../../src/index.js';
import {Reader, story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';
import {first, read, script, scriptFrom, faulty, text, Watched, wrapped} from './pages.js';

const closed = `() => { throw new DOMException('Closed', 'SecurityError'); }`;

/** What a browser may lack, or refuse, and how that is brought about before any script runs. */
const lacks: Record<string, string> = {
  'Intl.Segmenter': 'delete Intl.Segmenter;',
  'custom highlights': 'delete window.Highlight; delete CSS.highlights; delete Object.getPrototypeOf(CSS).highlights;',
  adoptedStyleSheets: `
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`,
  storage: `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {configurable: true, get: ${closed}});`,
  'the clipboard': `Object.defineProperty(navigator, 'clipboard', {value: undefined});`,
  'leave to use the clipboard': `Object.defineProperty(navigator, 'clipboard', {
    value: {writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))}});`,
  'custom states': `Object.defineProperty(ElementInternals.prototype, 'states', {
    value: {add: ${closed}, delete: ${closed}, has: () => false}});`,
  'the animation of a way': `window.matchMedia = () => ({matches: true, addEventListener() {}, removeEventListener() {}});`,
  checkVisibility: 'delete Element.prototype.checkVisibility;',
};

describe('without', () => {
  let watched: Watched | undefined;
  afterEach(() => {
    watched?.page.close();
    localStorage.clear();
  });

  for (const [what, code] of Object.entries(lacks)) {
    it(`${what} the article is summarised, and all controls work`, async () => {
      watched = await Watched.open(first(code) + script, `${wrapped('lang="en"')}<div style="height: 3000px"></div>`);
      const reader = await watched.reader();
      const {element} = reader;
      const root = element.shadowRoot;
      const panel = () => root?.querySelector('[part~=panel]');
      const isSeen = () => {
        const view = watched?.page.frame.contentWindow;
        const seen = panel();
        return (
          !!seen && seen.getBoundingClientRect().height > 0 && view?.getComputedStyle(seen).visibility === 'visible'
        );
      };
      expect(isSeen()).to.equal(false);
      const made = new Promise((resolve) => {
        element.addEventListener('tldr-summary', resolve, {once: true});
      });
      reader.toggle('start').click();
      await made;
      await until(isSeen);
      watched.expectSummary(reader);
      expect(text(reader, 'title')).to.equal('In short');
      // Its own styles are there: the points stand without marks.
      expect(
        watched.page.frame.contentWindow?.getComputedStyle(reader.part('points') as Element).listStyleType,
      ).to.equal('none');

      const chosen = new Promise((resolve) => {
        element.addEventListener('tldr-summary', resolve, {once: true});
      });
      root?.querySelector<HTMLInputElement>('.open input[value=short]')?.click();
      await chosen;
      await element.updateComplete;
      expect(element.length).to.equal('short');
      reader.part('format')?.click();
      await until(() => reader.part('prose'));
      reader.part('copy')?.click();
      await until(() => root?.querySelector('.spoken[role=status]')?.textContent !== '');
      reader.part('source')?.click();
      await until(() => reader.part('return'));
      reader.part('return')?.click();
      reader.toggle('start').click();
      await until(() => !isSeen());
      watched.expectUnchanged();
    });
  }
});

describe('a page that', () => {
  let watched: Watched;
  afterEach(() => {
    watched.page.close();
    localStorage.clear();
  });

  it('edits the article thousands of times without a pause: it is read a few times, and what is shown is of it', async () => {
    watched = await Watched.open(script, wrapped('lang="en"'));
    const reader = await watched.reader();
    await read(reader);
    const {element} = reader;
    const readings = new Set([element.article]);
    const paragraph = element.querySelector('p') as HTMLElement;
    let edits = 0;
    while (edits < 5000) {
      for (let i = 0; i < 20; i++) {
        paragraph.setAttribute('class', `c${++edits}`);
        paragraph.append(`Storm ${edits} passes the pier of Vessby. `);
        if (paragraph.childNodes.length > 40) paragraph.firstChild?.remove();
      }
      readings.add(element.article);
      expect(reader.open()).to.deep.equal(['start']);
      await new Promise((resolve) => setTimeout(resolve));
    }
    // Read after every turn, it would be five times as many.
    expect(readings.size).to.be.at.most(edits / 100);
    const last = `Storm ${edits} passes the pier of Vessby.`;
    await until(() => element.article?.blocks.some((block) => block.text.endsWith(last)));
    await element.summarize();
    await element.updateComplete;
    expect(reader.open()).to.deep.equal(['start']);
    const shown = element.textContent.replace(/\s+/g, ' ');
    await until(() => reader.sentences().every((sentence) => shown.includes(sentence)));
    expect(watched.page.faults).to.deep.equal([]);
  });

  it('has an engine that never settles: the toggle says that it reads, and others can be asked', async () => {
    const engine = `<script type="module">
      import {registerEngine} from '/cdn/tldr-article.min.js';
      registerEngine('endless', () => ({summarize: () => new Promise(() => undefined)}));
    </script>`;
    watched = await Watched.open(engine, wrapped('lang="en" engine="endless"'));
    const reader = await watched.reader();
    reader.toggle('start').click();
    await until(() => text(reader, 'action')?.startsWith('Reading'));
    expect(reader.element.matches(':state(busy)')).to.equal(true);
    const asked = reader.element.summarize({signal: AbortSignal.timeout(50)}).catch((reason: unknown) => reason);
    expect(await asked).to.have.property('name', 'TimeoutError');
    reader.element.hide();
    await until(() => reader.element.matches(':not(:state(busy))'));
    reader.element.engine = 'extractive';
    await read(reader);
    watched.expectSummary(reader);
    watched.expectUnchanged();
  });

  it('takes the element away while it loads, and puts it back: nothing is thrown, and it goes on', async () => {
    watched = await Watched.open(scriptFrom(faulty('late', 'engines.js')));
    const reader = await watched.reader();
    const {element} = reader;
    const {body} = watched.page.document;
    reader.toggle('start').click();
    const asked = element.summarize().catch((reason: unknown) => reason);
    element.remove();
    expect(await asked).to.have.property('name', 'AbortError');
    body.append(element);
    await until(() => reader.open().length > 0);
    watched.expectSummary(reader);
    watched.expectUnchanged();
  });

  it('moves it into another document and back while it is open', async () => {
    watched = await Watched.open(script, wrapped('lang="en"'));
    const reader = await watched.reader();
    await read(reader);
    const {document} = watched.page;
    const other = await Page.render({body: '<main></main>'});
    for (const home of [other.document, document, other.document, document]) {
      home.body.append(reader.element);
      await reader.element.updateComplete;
      await until(() => reader.open().length > 0);
      watched.expectSummary(reader);
      const points = reader.part('points') ?? document.body;
      // A sheet of the one document is none in the other.
      await until(() => home.defaultView?.getComputedStyle(points).listStyleType === 'none');
      reader.toggle('start').click();
      await until(() => reader.open().length === 0);
      await reader.press('start');
      await until(() => reader.open().length > 0);
      reader.part('source')?.click();
      await until(() => reader.part('return'));
    }
    expect(other.faults).to.deep.equal([]);
    other.close();
    watched.expectUnchanged();
  });

  it('has a registry of elements of its own: it can be defined there, where the browser has such', async () => {
    watched = await Watched.open(script, wrapped('lang="en"'));
    const view = watched.page.frame.contentWindow as unknown as {
      customElements: CustomElementRegistry;
      CustomElementRegistry: new () => CustomElementRegistry;
    };
    const {document} = watched.page;
    await watched.reader();
    const host = document.body.appendChild(document.createElement('div'));
    let registry: CustomElementRegistry;
    let root: ShadowRoot;
    try {
      registry = new view.CustomElementRegistry();
      root = host.attachShadow({mode: 'open', customElementRegistry: registry});
    } catch {
      // Known by its refusal; the page's own registry serves as ever.
      expect(watched.page.faults).to.deep.equal([]);
      return;
    }
    const Base = view.customElements.get('tldr-article') as typeof TldrArticle;
    registry.define('tldr-article', class extends Base {});
    root.innerHTML = `<tldr-article lang="en">${story}</tldr-article>`;
    const reader = new Reader(root.firstElementChild as TldrArticle);
    await until(() => reader.toggles().length === 2);
    await read(reader);
    watched.expectSummary(reader);
    watched.expectUnchanged();
  });

  it('has the automatic script, and not the other: that is said once, and the page stays as it was', async () => {
    const folder = faulty('missing', 'tldr-article.min.js');
    const body = `<main><article class="hentry"><h1>The harbour</h1><div class="entry-content">${story}</div></article></main>`;
    const page = await Page.render({head: `<script type="module" src="${folder}/auto.min.js"></script>`, body});
    await until(() => page.faults.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(page.faults).to.have.length(1);
    expect(page.faults[0]).to.include('<tldr-article> could not be loaded');
    expect(page.document.body.innerHTML).to.equal(body);
    page.close();
    watched = await Watched.open('');
  });

  it('has the automatic script, and the other fails once: it comes with the page’s next change', async () => {
    const folder = faulty('once', 'tldr-article.min.js');
    const body = `<main><article class="hentry"><h1>The harbour</h1><div class="entry-content">${story}</div></article></main>`;
    const page = await Page.render({head: `<script type="module" src="${folder}/auto.min.js"></script>`, body});
    await until(() => page.faults.length > 0);
    page.document.body.append('More.');
    await until(() => page.document.querySelector('tldr-article')?.shadowRoot?.querySelector('[part~=toggle]'));
    expect(page.faults).to.have.length(1);
    page.close();
    watched = await Watched.open('');
  });
});
