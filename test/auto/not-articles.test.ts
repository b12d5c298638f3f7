import {expect} from 'chai';
import {Page} from '../pages/page.js';
import {notArticles} from './not-articles.js';
import {pause} from './pause.js';

const script = '<script type="module" src="/cdn/auto.min.js"></script>';

describe('the automatic script leaves alone', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  for (const [what, markup] of Object.entries(notArticles)) {
    it(what, async () => {
      page = await Page.render({...markup, head: (markup.head ?? '') + script});
      await pause();
      expect(page.document.querySelector('tldr-article')).to.equal(null);
      const {contentWindow} = page.frame;
      expect(
        contentWindow?.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
      ).to.not.include('/cdn/tldr-article.min.js');
      expect(page.faults).to.deep.equal([]);
    });
  }
});
