import {expect} from 'chai';
import {markPassage} from '../../src/element/panel/passage-mark.js';

const NAME = 'tldr-source';

describe('the mark of a passage', () => {
  const container = document.createElement('div');
  before(() => {
    document.body.append(container);
  });
  afterEach(() => {
    getSelection()?.removeAllRanges();
  });
  after(() => {
    container.remove();
  });
  const ranges = (markup: string) => {
    container.innerHTML = markup;
    return Array.from(container.children, (child) => {
      const range = document.createRange();
      range.selectNodeContents(child.firstChild ?? child);
      return range;
    });
  };
  const [noun, verb] = ['<p>The harbour</p>', '<p>closes</p>'];

  it('of one element leaves that of another, and the last one takes the highlight along', () => {
    const marks = ranges(noun + verb).map(markPassage);
    const highlight = CSS.highlights.get(NAME);
    expect(highlight?.size).to.equal(2);
    marks[0]?.();
    expect([highlight?.size, CSS.highlights.get(NAME)]).to.deep.equal([1, highlight]);
    marks[1]?.();
    expect([highlight?.size, CSS.highlights.has(NAME)]).to.deep.equal([0, false]);
  });

  it('leaves a highlight alone that the page has put in its place', () => {
    const [range] = ranges(noun) as [Range];
    const unmark = markPassage(range);
    const own = new Highlight();
    CSS.highlights.set(NAME, own);
    unmark();
    expect(CSS.highlights.get(NAME)).to.equal(own);
    CSS.highlights.delete(NAME);
  });

  it('is a selection where there are no highlights, which is the reader’s once they select something else', () => {
    const was = Object.getOwnPropertyDescriptor(window, 'Highlight');
    Reflect.deleteProperty(window, 'Highlight');
    const [first, second] = ranges(noun + verb) as [Range, Range];
    const unmark = markPassage(first);
    expect(getSelection()?.toString()).to.equal('The harbour');
    unmark();
    expect(getSelection()?.rangeCount).to.equal(0);

    const leave = markPassage(first);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(second);
    leave();
    expect(getSelection()?.toString()).to.equal('closes');
    getSelection()?.removeAllRanges();
    leave();
    expect(getSelection()?.rangeCount).to.equal(0);
    if (was) Object.defineProperty(window, 'Highlight', was);
  });

  it('is none in a document that nobody looks at', () => {
    const other = new DOMParser().parseFromString(noun, 'text/html');
    const range = other.createRange();
    range.selectNodeContents(other.body);
    markPassage(range)();
    expect(CSS.highlights.has(NAME)).to.equal(false);
  });
});
