import {expect} from 'chai';
import {findArticle} from '../../src/auto/find-article.js';
import {PageText} from '../../src/auto/page-text.js';

const words = (count: number) => `<p>${Array.from({length: count}, (_, index) => `word${index}`).join(' ')}</p>`;

describe('the element of a page’s article', () => {
  const container = document.createElement('div');
  before(() => {
    document.body.append(container);
  });
  after(() => {
    container.remove();
  });
  const find = (markup: string) => {
    container.innerHTML = markup;
    return findArticle(container, new PageText(container, 'tldr-article'));
  };
  const part = (id: string, count: number) => `<div class="entry-content" id="${id}">${words(count)}</div>`;

  it('is what the surest of its names selects', () => {
    const found = find(`<main id="main"><div class="content">${part('one', 100)}</div></main>`);
    expect(found?.element.id).to.equal('one');
    expect(found?.selector).to.include('.entry-content');
  });

  it('is around the parts of an article that comes in several of one name', () => {
    const advertisement = '<aside>Buy this</aside>';
    expect(
      find(`<article id="all">${part('one', 60)}${advertisement}${part('two', 60)}</article>`)?.element.id,
    ).to.equal('all');
    // A few words of the same name beside it, as of a caption, make no part of it.
    expect(find(`<article id="all">${part('one', 100)}${part('two', 10)}</article>`)?.element.id).to.equal('one');
    // Nor does a part that is nearly all of it need more around it.
    expect(find(`<article id="all">${part('one', 100)}${part('two', 21)}</article>`)?.element.id).to.equal('one');
  });

  it('is none of a page whose words stand elsewhere, or that has hardly any', () => {
    expect(find(`<article>${words(45)}</article><div>${words(100)}</div>`)).to.equal(undefined);
    expect(find(`<article>${words(20)}</article>`)).to.equal(undefined);
    expect(find('')).to.equal(undefined);
  });
});
