import {expect} from 'chai';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {Life} from './life.js';

const ARTICLES = 500;
/** Of those that stand in the page at a time. */
const AT_ONCE = 50;

describe('a page that scrolls on without an end', function () {
  this.timeout(100_000);
  let life: Life;
  afterEach(() => {
    expect(life.page.faults).to.deep.equal([]);
    life.end();
  });
  const main = () => {
    const element = life.page.document.querySelector('main');
    if (!element) throw new Error('The page has no main part');
    return element;
  };
  const elements = () => life.page.document.querySelectorAll('tldr-article');

  it(`has nothing of ${ARTICLES} articles that have gone, each with its element`, async () => {
    life = await Life.open('<main></main>');
    const scrollOn = async (articles: number) => {
      for (let index = 0; index < articles; index++) {
        const element = life.put(story, main());
        await element.updateComplete;
        if (index % 2 === 0) {
          element.show();
          await element.summarize();
        }
        if (main().children.length > 5) main().firstElementChild?.remove();
      }
      main().replaceChildren();
    };
    await scrollOn(AT_ONCE);
    const before = await life.settled();
    await scrollOn(ARTICLES);
    expect(await life.settled()).to.deep.equal(before);
  });

  it(`has nothing of ${ARTICLES} articles that the automatic script has found`, async () => {
    const post = `<article class="hentry"><div class="entry-content">${story}</div></article>`;
    life = await Life.open(`<main>${post}</main>`, 'auto.min.js');
    const scrollOn = async (articles: number) => {
      for (let count = 0; count < articles; count += AT_ONCE) {
        main().insertAdjacentHTML('beforeend', post.repeat(AT_ONCE));
        // Two of each article.
        await until(() => elements().length === 2 * (AT_ONCE + 1));
        while (main().children.length > 1) main().lastElementChild?.remove();
        await until(() => elements().length === 2);
      }
    };
    await until(() => elements().length === 2);
    await scrollOn(AT_ONCE);
    const before = await life.settled();
    await scrollOn(ARTICLES);
    expect(await life.settled()).to.deep.equal(before);
  });
});
