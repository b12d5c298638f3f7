import {expect} from 'chai';
import {readArticle} from '../../src/article/read-article.js';
import {findPassage} from '../../src/element/panel/find-passage.js';

describe('a passage of an article that was read earlier', () => {
  const container = document.createElement('div');
  before(() => {
    document.body.append(container);
  });
  after(() => {
    container.remove();
  });
  const read = (...paragraphs: string[]) => {
    container.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
    return readArticle(container);
  };
  const {article} = read('One.', 'Two, and two.', 'Three.');
  const find = (source: {block: number; start: number; end: number}, ...now: string[]) => {
    const range = findPassage(read(...now), article, source);
    const paragraph = range?.startContainer.parentElement;
    return range && [range.toString(), range.startOffset, Array.from(container.children).indexOf(paragraph as Element)];
  };

  it('is where it was, though its paragraph says it twice', () => {
    expect(find({block: 1, start: 9, end: 12}, 'One.', 'Two, and two.', 'Three.')).to.deep.equal(['two', 9, 1]);
    expect(find({block: 0, start: 0, end: 4}, 'One. One.')).to.deep.equal(['One.', 0, 0]);
  });

  it('is in the nearest paragraph that says it now', () => {
    expect(find({block: 0, start: 0, end: 4}, 'New.', 'And One.', 'One.')).to.deep.equal(['One.', 4, 1]);
    expect(find({block: 2, start: 0, end: 6}, 'Three.', 'Two.', 'New.', 'Three.')).to.deep.equal(['Three.', 0, 3]);
  });

  it('is nowhere where nothing says it now, or it was no passage', () => {
    expect(find({block: 0, start: 0, end: 4}, 'Two.')).to.equal(undefined);
    for (const source of [
      {block: 9, start: 0, end: 4},
      {block: -1, start: 0, end: 4},
      {block: 0, start: 4, end: 4},
    ]) {
      expect(find(source, 'One.', 'Two.')).to.equal(undefined);
    }
  });
});
