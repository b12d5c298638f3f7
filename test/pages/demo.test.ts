import {expect} from 'chai';
import {axeFaults} from '../axe.js';
import {Page} from './page.js';

const pages: Record<string, {words: number; previous?: RegExp; next?: RegExp}> = {
  'news.html': {words: 500, next: /\S/},
  'how-to.html': {words: 700, previous: /\S/, next: /\S/},
  'essay.html': {words: 2000, previous: /\S/},
};

describe('the demo', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  for (const [name, {words, previous, next}] of Object.entries(pages)) {
    it(`${name}: gives a summary of the article, and its neighbours`, async () => {
      page = await Page.open(`/demo/${name}`);
      const reader = await page.reader();
      const before = reader.element.innerHTML;
      await reader.summary(() => {
        reader.toggle('start').click();
      });
      expect(reader.open()).to.deep.equal(['start']);
      expect(reader.sentences().length).to.be.within(3, 7);
      for (const sentence of reader.sentences()) {
        expect(reader.element.textContent.replace(/\s+/g, ' ')).to.include(sentence);
      }
      expect(reader.element.summary?.articleWords).to.be.at.least(words);
      expect(reader.part('nav-prev')?.checkVisibility()).to.equal(previous !== undefined);
      expect(reader.part('nav-next')?.checkVisibility()).to.equal(next !== undefined);
      if (previous) expect(reader.element.querySelector('[slot=prev]')?.textContent).to.match(previous);
      if (next) expect(reader.element.querySelector('[slot=next]')?.textContent).to.match(next);
      expect(reader.element.innerHTML).to.equal(before);
      expect(page.faults).to.deep.equal([]);

      await reader.still();
      expect(await axeFaults(page.document)).to.deep.equal([]);
    });

    it(`${name}: does not scroll sideways on a narrow screen`, async () => {
      page = await Page.open(`/demo/${name}`, {width: 320});
      const reader = await page.reader();
      await reader.summary(() => {
        reader.toggle('start').click();
      });
      await reader.press('end');
      const root = page.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }
});
