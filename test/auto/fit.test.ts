import {expect} from 'chai';
import {fit} from '../../src/auto/fit.js';

const next = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

describe('an element beside a text', () => {
  const container = document.createElement('div');
  const ends: (() => void)[] = [];
  before(() => {
    document.body.append(container);
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    container.removeAttribute('style');
  });
  after(() => {
    container.remove();
  });
  const make = () => Object.assign(document.createElement('div'), {open: false, textContent: 'A box'});
  /** An element before a paragraph, and that. */
  const stand = (style: string, around = '') => {
    container.style.cssText = around;
    container.innerHTML = `<p style="${style}">A text.</p>`;
    const element = make();
    container.prepend(element);
    const paragraph = container.querySelector('p') as HTMLElement;
    ends.push(fit(element, paragraph, false));
    return {element, paragraph};
  };
  const expectInLine = (element: Element, paragraph: Element) => {
    const [own, text] = [element, paragraph].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(own.left).to.be.closeTo(text.left, 0.5);
    expect(own.width).to.be.closeTo(text.width, 0.5);
  };

  it('is as wide as that, and where it is', () => {
    for (const [style, around] of [
      ['width: 200px; margin: 0 auto', 'width: 600px'],
      ['width: 200px; margin: 0 0 0 100px', 'width: 600px; padding: 0 20px'],
      ['width: 200px; margin: 0 60px 0 auto', 'width: 600px; direction: rtl'],
    ] as const) {
      const {element, paragraph} = stand(style, around);
      expectInLine(element, paragraph);
    }
  });

  it('stays so where the text becomes narrower', async () => {
    const {element, paragraph} = stand('width: 300px; margin: 0 auto', 'width: 600px');
    paragraph.style.width = '150px';
    for (let frames = 0; frames < 20 && element.getBoundingClientRect().width > 150; frames++) await next();
    expectInLine(element, paragraph);
  });

  it('is as its page has it beside a text that runs from top to bottom', () => {
    const {element} = stand('width: 200px; height: 100px; writing-mode: vertical-rl', 'width: 600px');
    expect([element.style.width, element.getBoundingClientRect().width]).to.deep.equal(['', 600]);
  });

  it('is left alone until it stands somewhere, and where the text is gone', async () => {
    const paragraph = document.createElement('p');
    container.replaceChildren(paragraph);
    const element = make();
    ends.push(fit(element, paragraph, true));
    expect(element.hasAttribute('style')).to.equal(false);
    paragraph.remove();
    container.append(element);
    await next();
    expect(element.hasAttribute('style')).to.equal(false);
  });
});
