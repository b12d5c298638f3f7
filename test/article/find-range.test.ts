import {expect} from 'chai';
import {findRange} from '../../src/article/find-range.js';
import {readArticle} from '../../src/article/read-article.js';

const find = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};
const container = () => find('body > div');

const read = (markup: string) => {
  document.body.innerHTML = `<div>${markup}</div>`;
  return readArticle(container());
};

/** What a range of the page holds, white space aside. */
const textOf = (range: Range | undefined) => range?.toString().replace(/\s+/g, '');

/** The place of every word of every block, read back from the page. */
const roundTrip = (markup: string) => {
  const reading = read(markup);
  return reading.article.blocks.map(({text}, block) =>
    Array.from(text.matchAll(/\S+/g), ({0: word, index}) =>
      textOf(findRange(reading, {block, start: index, end: index + word.length})),
    ).join(' '),
  );
};

describe('findRange', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('leads from a position in a block to the same words in the page', () => {
    expect(roundTrip('<p>  The old\n <em>har</em>bour <b> of </b>\n<i> Vessby</i> is<wbr>land.  </p>')).to.deep.equal([
      'The old harbour of Vessby island.',
    ]);
    expect(roundTrip('Loose <b>text</b><p>One<br>two <!-- no --> three</p>\n\n  rest ')).to.deep.equal([
      'Loose text',
      'One two three',
      'rest',
    ]);
  });

  it('leads from the first character to the last, across elements', () => {
    const reading = read('<p>One. <b>Two</b> and <i>three</i>. Four.</p>');
    const {text} = reading.article.blocks[0] ?? {text: ''};
    const start = text.indexOf('Two');
    const range = findRange(reading, {block: 0, start, end: text.indexOf(' Four')});
    expect(range?.toString()).to.equal('Two and three.');
    expect(range?.startContainer.parentElement?.localName).to.equal('b');
  });

  it('joins texts that are split inside a character', () => {
    const reading = read('<p>A </p>');
    find('p').append('\ud83d', '\ude80', ' rises.');
    const again = readArticle(container());
    expect(again.article.blocks[0]?.text).to.equal('A 🚀 rises.');
    expect(findRange(again, {block: 0, start: 2, end: 4})?.toString()).to.equal('🚀');
    expect(findRange(reading, {block: 0, start: 0, end: 1})?.toString()).to.equal('A');
  });

  it('leads to the space between words, and to a line break, as it stands', () => {
    const reading = read('<p>One\n  two<br>three</p>');
    const at = (start: number) => findRange(reading, {block: 0, start, end: start + 1});
    expect(reading.article.blocks[0]?.text).to.equal('One two three');
    expect(at(3)?.toString()).to.equal('\n');
    expect(at(7)?.cloneContents().firstElementChild?.localName).to.equal('br');
    expect(findRange(reading, {block: 0, start: 7, end: 13})?.toString()).to.equal('three');
    expect(findRange(reading, {block: 0, start: 4, end: 8})?.cloneContents().childNodes).to.have.length(2);
  });

  it('has nothing for a place that is none, or is gone', () => {
    const reading = read('<p>One two.</p>');
    expect(findRange(reading, {block: 1, start: 0, end: 1})).to.equal(undefined);
    expect(findRange(reading, {block: 0, start: 3, end: 3})).to.equal(undefined);
    expect(findRange(reading, {block: 0, start: 0, end: 9})).to.equal(undefined);
    const text = find('p').firstChild as Text;
    text.data = 'Three four.';
    expect(findRange(reading, {block: 0, start: 0, end: 3})).to.equal(undefined);
    text.data = 'One two.';
    expect(findRange(reading, {block: 0, start: 0, end: 3})?.toString()).to.equal('One');
    find('p').remove();
    expect(findRange(reading, {block: 0, start: 0, end: 3})).to.equal(undefined);
  });
});
