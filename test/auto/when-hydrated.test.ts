import {expect} from 'chai';
import {whenHydrated} from '../../src/auto/when-hydrated.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';

describe('whether a library has taken over a page', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
    page = undefined;
  });
  const open = async (body: string) => {
    page = await Page.render({body});
    return page.document;
  };
  let acts = 0;
  const act = () => acts++;
  beforeEach(() => {
    acts = 0;
  });

  it('is not asked where none will', async () => {
    whenHydrated(await open('<main>A page.</main>'), act);
    expect(acts).to.equal(1);
  });

  it('is not asked of a document that nobody looks at', () => {
    const document = new DOMParser().parseFromString('<div id="__next"></div>', 'text/html');
    whenHydrated(document, act);
    expect(acts).to.equal(1);
  });

  for (const idle of [true, false]) {
    it(`is waited for, in a browser that ${idle ? 'tells' : 'does not tell'} when it is idle`, async () => {
      const document = await open('<div id="__nuxt">A page.</div>');
      const window = document.defaultView as unknown as Record<string, unknown>;
      if (!idle) delete window.requestIdleCallback;
      // WebKit has none.
      else window.requestIdleCallback ??= (callback: () => void) => setTimeout(callback, 0);
      whenHydrated(document, act);
      expect(acts).to.equal(0);
      Object.assign(document.body, {__vue_app__: {}});
      await until(() => acts > 0);
      expect(acts).to.equal(1);
    });
  }

  it('is waited for no longer than three seconds after the page has loaded', async () => {
    const document = await open('<astro-island>A page.</astro-island>');
    whenHydrated(document, act);
    await until(() => acts > 0);
    expect(acts).to.equal(1);
  });
});
