import {expect} from 'chai';
import {clear, place, type Reader} from './story.js';

/** Makes the element's rules for a medium hold here, until the returned function is called. */
function hold(reader: Reader, medium: string): () => void {
  const rules = (reader.element.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({cssRules}) => Array.from(cssRules));
  const found = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes(medium));
  if (found.length === 0) throw new Error(`There is no rule for ${medium}`);
  const releases = (found as CSSMediaRule[]).map(({media}) => {
    const {mediaText} = media;
    media.mediaText = 'all';
    return () => {
      media.mediaText = mediaText;
    };
  });
  return () => {
    for (const release of releases) release();
  };
}

describe('the styles', () => {
  afterEach(clear);

  it('do not take over what a page sets for its article alone', async () => {
    const container = document.createElement('div');
    container.style.cssText =
      'white-space: pre; text-indent: 3em; text-align: right; text-transform: uppercase; list-style: square';
    document.body.append(container);
    const reader = await place(undefined, 'open');
    container.append(reader.element);
    await reader.summary(() => {
      reader.element.sentences = 2;
    });
    for (const part of ['question', 'title', 'text', 'disclosure', 'nav-label']) {
      const style = getComputedStyle(reader.part(part) ?? container);
      const {whiteSpace, textIndent, textAlign, textTransform} = style;
      expect([part, whiteSpace, textIndent, textTransform]).to.deep.equal([part, 'normal', '0px', 'none']);
      // Two engines' own style of a list item names the side.
      expect(textAlign).to.be.oneOf(['start', 'left']);
    }
    // The article keeps it.
    expect(getComputedStyle(reader.element.querySelector('p') ?? document.body).textTransform).to.equal('uppercase');
  });

  it('print the summary that is open, once, and nothing to press', async () => {
    const reader = await place('', 'open');
    const links = '<a slot="next" href="#next">The next one</a>';
    reader.element.innerHTML = `${(await place()).element.innerHTML}${links}`;
    reader.element.style.color = 'rgb(200, 200, 200)';
    await reader.summary(() => undefined);
    const release = hold(reader, 'print');
    try {
      const printed = () => reader.open();
      expect(printed()).to.deep.equal(['start']);
      await reader.press('end');
      expect(printed()).to.deep.equal(['start']);
      await reader.press('start');
      await reader.still();
      expect(printed()).to.deep.equal(['end']);
      // Before the article, though it was opened below it.
      const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? NaN;
      expect(topOf(reader.box('end'))).to.be.lessThan(topOf(reader.element.querySelector('p')));
      expect(reader.box('start')?.checkVisibility()).to.equal(false);
      for (const part of ['invite', 'nav']) expect(reader.part(part)?.checkVisibility()).to.equal(false);
      expect(getComputedStyle(reader.part('disclosure') ?? document.body).color).to.equal('rgb(0, 0, 0)');
      expect(reader.element.querySelector('p')?.checkVisibility()).to.equal(true);
    } finally {
      release();
    }
    expect(reader.part('invite')?.checkVisibility()).to.equal(true);
  });

  it('move nothing for a reader who wants no motion', async () => {
    const reader = await place();
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    const longest = () =>
      Math.max(
        ...getComputedStyle(reader.part('reveal') ?? document.body)
          .transitionDuration.split(',')
          .map(parseFloat),
      );
    expect(longest()).to.be.greaterThan(0);
    const release = hold(reader, 'prefers-reduced-motion');
    try {
      expect(longest()).to.equal(0);
    } finally {
      release();
    }
  });
});
