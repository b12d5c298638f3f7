import {expect} from 'chai';
import {story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';

const isArticle = '<meta property="og:type" content="article">';
const NAMES = ['parentElement', 'getRootNode', 'localName', 'getAttribute', 'assignedSlot', 'matches', 'closest'];

/** Fields and images may be named so that they hide members of the form or the document that they stand in. */
describe('names in the page that hide members', () => {
  let page: Page;
  afterEach(() => {
    expect(page.faults).to.deep.equal([]);
    page.close();
  });
  const offered = () =>
    Array.from(page.document.querySelectorAll('tldr-article')).filter(({shadowRoot}) =>
      shadowRoot?.querySelector('[part~=toggle]'),
    );

  for (const name of NAMES) {
    const field = `<input name="${name}">`;
    it(`${name}, of a form around the article, stop neither the element nor the automatic script`, async () => {
      page = await Page.render({
        head: '<script type="module" src="/cdn/tldr-article.min.js"></script>',
        body: `<form>${field}<div><tldr-article>${story}</tldr-article></div></form>`,
      });
      await until(() => offered().length === 1);
      const [element] = offered();
      expect((await element?.summarize())?.sentences.length).to.be.above(1);
      expect(page.faults).to.deep.equal([]);
      page.close();

      page = await Page.render({
        head: `${isArticle}<script type="module" src="/cdn/auto.min.js"></script>`,
        body: `<form>${field}<main><article><h1>The harbour</h1>${story}</article></main></form>`,
      });
      await until(() => page.document.querySelector('tldr-article') !== null || page.remarks.length > 0);
    });
  }

  for (const name of ['title', 'head', 'body', 'documentElement', 'URL', 'activeElement']) {
    it(`${name}, of the document, do not stop the element`, async () => {
      page = await Page.render({
        head: '<script type="module" src="/cdn/tldr-article.min.js"></script>',
        body: `<img name="${name}" alt="" src="data:,"><tldr-article>${story.replace(/<h2.*?<\/h2>/, '')}</tldr-article>`,
      });
      await until(() => offered().length === 1);
      const [element] = offered();
      expect((await element?.summarize())?.sentences.length).to.be.above(1);
      element?.show();
      await until(() => element?.shadowRoot?.querySelector('[part~=text]'));
    });
  }

  it('getRootNode, of a form at the top of a shadow tree', async () => {
    page = await Page.render({
      head: '<script type="module" src="/cdn/tldr-article.min.js"></script>',
      body: `<x-page><template shadowrootmode="open"></template></x-page>`,
    });
    const host = page.document.querySelector('x-page');
    const root = host?.shadowRoot ?? host?.attachShadow({mode: 'open'});
    root?.append(
      page.document
        .createRange()
        .createContextualFragment(`<form><input name="getRootNode"><tldr-article>${story}</tldr-article></form>`),
    );
    await until(() => root?.querySelector('tldr-article')?.shadowRoot?.querySelector('[part~=toggle]'));
  });

  for (const file of ['tldr-article.iife.min.js', 'auto.iife.min.js']) {
    it(`an image called currentScript does not tell ${file} where to load from`, async () => {
      page = await Page.render({
        head: isArticle,
        body: `<img name="currentScript" src="/elsewhere/x.png" alt=""><main><tldr-article>${story}</tldr-article></main>
          <script src="/cdn/${file}"></script>`.replace(file.startsWith('auto') ? /<\/?tldr-article>/g : /$^/, (tag) =>
          tag.replace('tldr-article', 'article'),
        ),
      });
      await until(() => offered().length > 0);
      const [element] = offered();
      element?.show();
      await until(() => element?.shadowRoot?.querySelector('[part~=text]'));
      const loaded = page.frame.contentWindow?.performance.getEntriesByType('resource').map(({name}) => name) ?? [];
      expect(loaded.filter((name) => name.endsWith('.js') && !name.includes('/cdn/'))).to.deep.equal([]);
    });
  }

  it('a shadow root that is taken already is told of, and nothing is put into the article', async () => {
    page = await Page.render({
      head: '<script type="module" src="/cdn/tldr-article.min.js"></script>',
      body: `<main></main>`,
    });
    const {document} = page;
    await page.frame.contentWindow?.customElements.whenDefined('tldr-article');
    const element = document.createElement('tldr-article');
    element.innerHTML = story;
    element.attachShadow({mode: 'closed'});
    const before = element.innerHTML;
    document.querySelector('main')?.append(element);
    await until(() => page.faults.length > 0);
    expect(element.innerHTML).to.equal(before);
    expect(page.faults.splice(0)).to.have.length(1);
  });
});
