import {expect} from 'chai';
import {story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';
import {pause} from './pause.js';

const article = `<main><article class="hentry"><div class="entry-content">${story}</div></article></main>`;
const isArticle = '<meta property="og:type" content="article">';

/** A page whose script gets the element from its test. */
type Window = typeof globalThis & {define?: () => Promise<unknown>; isBegun?: true};

describe('what finds the article of a page, for as long as the page lives', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });
  const elements = () => Array.from(page.document.querySelectorAll('tldr-article'));
  /** Begins on a page at an address of its own. @param define Gets the element. */
  const begin = async (body: string, define: () => Promise<unknown>, head = isArticle) => {
    const script = await Page.put(
      `import {Auto} from '/src/auto/auto.ts';
       import {readOptions} from '/src/auto/options.ts';
       new Auto(document, readOptions(null), () => window.define()).start();
       window.isBegun = true;`,
      'text/javascript',
    );
    page = await Page.serve({head, body}, {});
    const window = page.frame.contentWindow as unknown as Window;
    window.define = define;
    page.document.head.append(Object.assign(page.document.createElement('script'), {type: 'module', src: script}));
    await until(() => window.isBegun);
  };
  const change = async () => {
    page.document.body.append('More. ');
    await pause();
  };

  it('tries at three changes of the page to get the element, says once that it cannot, and leaves no trace', async function () {
    this.timeout(30_000);
    let tries = 0;
    await begin(article, () => {
      tries++;
      return Promise.reject(new Error('Not there'));
    });
    for (let count = 1; count <= 3; count++) {
      for (let times = 0; times < 30 && tries < count; times++) await change();
      expect(tries).to.equal(count);
      await until(() => elements().length === 0);
    }
    for (let times = 0; times < 3; times++) await change();
    expect([tries, elements().length]).to.deep.equal([3, 0]);
    expect(page.faults).to.deep.equal([
      '<tldr-article> could not be loaded: the files of cdn/ must stand beside the script. Error: Not there',
    ]);
  });

  it('says nothing of an element that cannot be had for an article that is gone', async () => {
    let fail: (reason: Error) => void = () => undefined;
    await begin(article, () => new Promise((_, reject) => (fail = reject)));
    await until(() => elements().length === 2);
    page.document.dispatchEvent(new Event('turbo:before-cache'));
    expect(elements()).to.deep.equal([]);
    fail(new Error('Not there'));
    await pause();
    expect(page.faults).to.deep.equal([]);
  });

  it('looks at what the page shows under another address', async () => {
    await begin('<main><p>A list.</p></main>', () => Promise.resolve(), '');
    await pause();
    expect(elements()).to.deep.equal([]);
    page.frame.contentWindow?.history.pushState(null, '', `${page.document.URL}/story`);
    page.document.body.innerHTML = article;
    await until(() => elements().length === 2);
  });

  it('says nothing of an article whose element is still to come', async () => {
    await begin(article, () => new Promise(() => undefined));
    await until(() => elements().length === 2);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect([...page.faults, ...page.remarks]).to.deep.equal([]);
  });
});

describe('the automatic script, by its tag', () => {
  let page: Page;
  afterEach(() => {
    expect(page.faults).to.deep.equal([]);
    page.close();
  });
  const elements = () => Array.from(page.document.querySelectorAll('tldr-article'));
  const togglesOf = () => elements().map(({shadowRoot}) => shadowRoot?.querySelectorAll('[part~=toggle]').length);
  const render = async (attributes: string, body: string, rest: {bodyAttributes?: string} = {}) => {
    const script = `<script type="module" src="/cdn/auto.min.js" ${attributes}></script>`;
    page = await Page.render({head: isArticle + script, body, ...rest});
  };

  it('keeps to one toggle, or to the links alone', async () => {
    const links = '<a rel="prev" href="/a">The ferry</a>';
    await render('data-toggles="start"', article + links);
    await until(() => togglesOf().join() === '1,0');
    const [start, end] = elements();
    const content = page.document.querySelector('.entry-content');
    expect([start?.nextElementSibling, end?.previousElementSibling]).to.deep.equal([content, content]);
    expect(end?.querySelector('[slot=prev]')?.textContent).to.equal('The ferry');
    page.close();

    await render('data-toggles="none"', article + links);
    await until(() => elements().length === 1 && elements()[0]?.shadowRoot?.querySelector('[part~=nav-prev]'));
    expect(togglesOf()).to.deep.equal([0]);
  });

  it('keeps to the words that its tag gives to the links', async () => {
    await render('data-label-prev="Before"', `${article}<a rel="prev" href="/a"><p>Older post</p><p>The ferry</p></a>`);
    await until(() => elements()[1]?.querySelector('[slot=prev]'));
    expect(elements()[1]?.getAttribute('label-prev')).to.equal('Before');
  });

  it('links to the neighbours that its tag names', async () => {
    await render('data-next-href="/light" data-next-title="The light"', article);
    await until(() => elements()[1]?.querySelector('[slot=next]'));
    const link = elements()[1]?.querySelector('a');
    expect([link?.getAttribute('href'), link?.textContent, link?.rel]).to.deep.equal(['/light', 'The light', 'next']);
  });

  it('takes no one of the articles of a page that lists them, and says so', async () => {
    await render('data-article=".entry-content"', article + article, {bodyAttributes: 'class="archive"'});
    await until(() => page.remarks.length > 0);
    expect(page.remarks).to.deep.equal([
      '<tldr-article>: data-article=".entry-content" selects several elements of a page that lists articles.',
    ]);
    expect(elements()).to.deep.equal([]);
  });

  it('has nothing to say of an article that is long enough, nor of one that has no word', async () => {
    await render('', article);
    await until(() => togglesOf().join() === '1,1');
    const first = page;
    await render('data-article="#empty"', '<main><div id="empty"><img alt="" src="data:,"></div></main>');
    await until(() => page.remarks.length > 0);
    expect(page.remarks).to.deep.equal(['<tldr-article>: the article has 0 words; min-words asks for 120.']);
    expect(togglesOf()).to.deep.equal([0, 0]);
    // It began later.
    expect(first.remarks).to.deep.equal([]);
    first.close();
  });
});
