import {expect} from 'chai';
import {openAround, scrollToPassage} from '../../src/element/panel/scroll-to-passage.js';

describe('the way to a passage', () => {
  const container = document.createElement('div');
  before(() => {
    document.body.append(container);
  });
  after(() => {
    container.remove();
    scrollTo(0, 0);
  });
  const find = (selector: string) => {
    const element = container.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    return element;
  };
  /** All that is in what has the id "it". */
  const passage = (markup: string) => {
    container.innerHTML = markup;
    const range = document.createRange();
    range.selectNodeContents(find('#it'));
    return range;
  };
  const opened = () => Array.from(container.querySelectorAll('details'), ({open}) => open);

  it('opens what is closed around it, but for what it is the summary of', () => {
    openAround(passage('<details><summary>More</summary><details><p id="it">A text.</p></details></details>'));
    expect(opened()).to.deep.equal([true, true]);
    openAround(passage('<details><summary><b id="it">More</b></summary><p>A text.</p></details>'));
    expect(opened()).to.deep.equal([false]);
    // The second of them is a part of what is closed.
    openAround(passage('<details><summary>More</summary><summary id="it">And more</summary></details>'));
    expect(opened()).to.deep.equal([true]);
  });

  it('scrolls what scrolls around it, where the passage begins with an element, in a shadow tree too', () => {
    const inner = '<div style="height: 900px"></div><p id="it"><br>A text.</p><div style="height: 900px"></div>';
    const range = passage(`<div id="scroller" style="height: 300px; overflow: auto">${inner}</div>`);
    scrollToPassage(range, 'instant');
    expect(find('#scroller').scrollTop).to.be.within(700, 800);

    container.innerHTML = '<div id="scroller" style="height: 300px; overflow: auto"><x-story></x-story></div>';
    const root = find('x-story').attachShadow({mode: 'open'});
    root.append('A text right in the shadow root.');
    const bare = document.createRange();
    bare.selectNodeContents(root.firstChild as Text);
    Object.assign((find('x-story') as HTMLElement).style, {display: 'block', marginBlock: '900px'});
    scrollToPassage(bare, 'instant');
    expect(find('#scroller').scrollTop).to.be.within(700, 800);
  });

  it('does nothing where the passage stands nowhere', () => {
    const fragment = document.createDocumentFragment();
    fragment.append('A text.');
    const range = document.createRange();
    range.selectNodeContents(fragment.firstChild as Text);
    openAround(range);
    const {scrollY: before} = window;
    scrollToPassage(range, 'instant');
    expect(scrollY).to.equal(before);
  });
});
