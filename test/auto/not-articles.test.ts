import {expect} from 'chai';
import {Page} from '../pages/page.js';
import {until} from '../until.js';
import {notArticles} from './not-articles.js';

const script = '<script type="module" src="/cdn/auto.min.js"></script>';
const AMP = 'a page of AMP';

describe('the automatic script leaves alone', () => {
  // All at once: on each it takes its time to say that there is no article.
  const pages = new Map<string, Promise<Page>>();
  before(() => {
    for (const [what, markup] of Object.entries(notArticles)) {
      pages.set(what, Page.render({...markup, head: (markup.head ?? '') + script}));
    }
  });
  const pageOf = async (what: string) => {
    const page = await pages.get(what);
    if (!page) throw new Error(`There is no page of ${what}`);
    return page;
  };
  after(async () => {
    for (const page of pages.values()) (await page).close();
  });

  for (const what of Object.keys(notArticles)) {
    it(what, async () => {
      const page = await pageOf(what);
      // On a page of AMP it is not to run at all; by the time that it has explained itself on another, it would have.
      const other = await pageOf(what === AMP ? 'a gallery' : what);
      await until(() => other.remarks.length > 0);
      expect(page.remarks.length).to.equal(what === AMP ? 0 : 1);
      expect(page.document.querySelector('tldr-article')).to.equal(null);
      const {contentWindow} = page.frame;
      expect(
        contentWindow?.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
      ).to.not.include('/cdn/tldr-article.min.js');
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('only AMP, where a page would be an article without it', async () => {
    const {html = '', ...markup} = notArticles[AMP] ?? {body: ''};
    expect(html).to.equal('amp');
    const page = await Page.render({...markup, head: (markup.head ?? '') + script});
    await until(() => page.document.querySelector('tldr-article'));
    page.close();
  });
});
