import {expect} from 'chai';
import {findColumn} from '../../src/auto/find-column.js';

describe('the column of a text', () => {
  const container = document.createElement('div');
  container.style.width = '600px';
  before(() => {
    document.body.append(container);
  });
  after(() => {
    container.remove();
  });
  /** Its id, in markup of paragraphs with their words as `data-words`. */
  const columnOf = (markup: string) => {
    container.innerHTML = markup;
    const paragraphs = Array.from(container.querySelectorAll<HTMLElement>('[data-words]'), (element) => ({
      element,
      words: Number(element.dataset.words),
    }));
    return findColumn(paragraphs)?.id;
  };

  it('is where most of its words stand, not most of its paragraphs', () => {
    expect(
      columnOf(`<ul><li id="a" data-words="5">a</li><li id="b" data-words="5">b</li></ul>
        <p id="c" data-words="50">c</p><p id="d" data-words="50" style="width: 200px">d</p><p id="e" data-words="9">e</p>`),
    ).to.equal('c');
  });

  it('is told by a paragraph rather than by something else of the same width', () => {
    expect(
      columnOf('<div id="a" data-words="9">a</div><p id="b" data-words="9">b</p><p id="c" data-words="9">c</p>'),
    ).to.equal('b');
    expect(columnOf('<div id="a" data-words="9">a</div><div id="b" data-words="9">b</div>')).to.equal('a');
  });

  it('is not told by what is not rendered, unless that is all there is', () => {
    const hidden = '<p id="a" data-words="90" hidden>a</p>';
    expect(columnOf(`${hidden}<p id="b" data-words="9">b</p>`)).to.equal('b');
    expect(columnOf(hidden)).to.equal('a');
    expect(columnOf('')).to.equal(undefined);
  });
});
