import {expect} from 'chai';
import {story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'nonce-harbour'";

describe('in a browser that adopts no stylesheets', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });
  /** @param nonce What the page gives to Lit. */
  const open = async (nonce: string) => {
    const before = await Page.put(
      `delete Document.prototype.adoptedStyleSheets;
       delete ShadowRoot.prototype.adoptedStyleSheets;
       window.litNonce = '${nonce}';`,
      'text/javascript',
    );
    const head = `<script src="${before}"></script><script type="module" src="/cdn/tldr-article.min.js"></script>`;
    page = await Page.serve({head, body: `<tldr-article>${story}</tldr-article>`}, {'Content-Security-Policy': POLICY});
    const reader = await page.reader();
    reader.toggle('start').click();
    await until(() => reader.part('points'));
    const style = () => {
      const points = reader.part('points');
      return points && page.frame.contentWindow?.getComputedStyle(points).listStyleType;
    };
    return {reader, style};
  };

  it('the styles of the element and of its panel have the nonce that the page gives them', async () => {
    const {reader, style} = await open('harbour');
    await until(() => style() === 'none');
    const nonces = Array.from(reader.element.shadowRoot?.querySelectorAll('style') ?? [], ({nonce}) => nonce);
    expect(nonces.length).to.be.at.least(2);
    expect(new Set(nonces)).to.deep.equal(new Set(['harbour']));
    expect(page.faults).to.deep.equal([]);
  });

  it('styles without it are refused, and the summary can be read all the same', async () => {
    const {reader, style} = await open('');
    await until(() => page.faults.length > 0);
    expect(page.faults.every((fault) => fault.startsWith('style-src'))).to.equal(true);
    expect([style(), reader.sentences().length > 1]).to.deep.equal(['disc', true]);
  });
});
