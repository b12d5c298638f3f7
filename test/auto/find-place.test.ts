import {expect} from 'chai';
import {findPlace} from '../../src/auto/find-place.js';
import {PageText} from '../../src/auto/page-text.js';

const words = (count: number) => Array.from({length: count}, (_, index) => `word${index}`).join(' ');

describe('the place of the boxes', () => {
  const container = document.createElement('div');
  const style = document.createElement('style');
  before(() => {
    document.body.append(container);
    document.head.append(style);
  });
  afterEach(() => {
    style.textContent = '';
  });
  after(() => {
    container.remove();
    style.remove();
  });
  /** What the boxes go before and behind, by their ids; the article is what has the id "article". */
  const placeOf = (markup: string) => {
    container.innerHTML = markup;
    const article = container.querySelector('#article');
    if (!article) throw new Error('There is no article');
    const before = container.innerHTML;
    const place = findPlace(article, new PageText(document.body, 'tldr-article'));
    expect(container.innerHTML).to.equal(before);
    return [place.before.id, place.after.id];
  };

  it('is beside what holds the text alone', () => {
    expect(
      placeOf(
        `<div id="article"><p id="by">By Ada</p><div id="text"><p>${words(30)}</p><p>${words(30)}</p></div></div>`,
      ),
    ).to.deep.equal(['text', 'text']);
  });

  it('is beside a paragraph that is all of the article', () => {
    expect(placeOf(`<p id="article">${words(60)}</p>`)).to.deep.equal(['article', 'article']);
    expect(placeOf(`<div id="article">${words(60)} <b id="b">bold</b></div>`)).to.deep.equal(['article', 'article']);
  });

  it('is beside an article without any words', () => {
    expect(placeOf('<div id="article"><img id="picture" alt="" src="data:,"></div>')).to.deep.equal([
      'picture',
      'picture',
    ]);
    expect(placeOf('<div id="article"></div>')).to.deep.equal(['article', 'article']);
  });

  it('is between the title and the last paragraph, where both stand in one element', () => {
    expect(
      placeOf(`<div id="article"><h1>The harbour</h1><p id="one">${words(30)}</p><p id="two">${words(30)}</p></div>`),
    ).to.deep.equal(['one', 'article']);
  });

  it('is farther out where it would be a cell of a grid or a row, or stand beside what floats', () => {
    const markup = `<section id="outer"><div id="grid"><div id="article"><p>${words(30)}</p><p>${words(30)}</p></div></div></section>`;
    style.textContent = '#grid {display: grid}';
    expect(placeOf(markup)).to.deep.equal(['grid', 'grid']);
    style.textContent = '#grid {display: flex}';
    expect(placeOf(markup)).to.deep.equal(['grid', 'grid']);
    style.textContent = '#grid {display: flex; flex-direction: column}';
    expect(placeOf(markup)).to.deep.equal(['article', 'article']);
    style.textContent = '#article {float: left}';
    expect(placeOf(markup)).to.deep.equal(['grid', 'grid']);
    style.textContent = '#article {position: absolute}';
    expect(placeOf(markup)).to.deep.equal(['grid', 'grid']);
  });

  it('is where no rule of the page changes by it, else in the flow, else anywhere', () => {
    const inner = `<p id="one">${words(30)}</p><p id="two">${words(30)}</p>`;
    const markup = `<section id="outer"><header id="header">By Ada</header><div id="article">${inner}</div></section>`;
    // A box between these two would take the rule away.
    style.textContent = '#header + #article {margin-top: 40px}';
    expect(placeOf(markup)).to.deep.equal(['outer', 'outer']);
    // Wherever it stands, something is no longer the first of its kind: then where it would be best.
    style.textContent =
      ':first-child {margin-top: 1px} :last-child {margin-bottom: 1px} #header + #article {margin-top: 40px}';
    expect(placeOf(`<div>${markup}</div>`)).to.deep.equal(['article', 'article']);
    style.textContent = 'section, div, p {float: left}';
    expect(placeOf(markup)).to.deep.equal(['article', 'article']);
  });
});
