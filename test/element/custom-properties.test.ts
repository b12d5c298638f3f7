import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {clear, place, story, type Reader} from './story.js';

describe('the custom properties', () => {
  let sheet: HTMLStyleElement | undefined;
  afterEach(() => {
    sheet?.remove();
    clear();
  });

  /** An element that is open, on a page that sets this. */
  async function dressed(declaration: string): Promise<Reader> {
    sheet = document.createElement('style');
    sheet.textContent = `tldr-article {font-size: 20px; ${declaration}}`;
    document.head.append(sheet);
    const reader = await place(`${story}<a slot="next" href="#next">Next</a>`, 'lang="en"');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    await reader.still();
    return reader;
  }
  const styleOf = (reader: Reader, part: string) => getComputedStyle(reader.part(part) ?? document.body);

  it('colour the hairlines: of the boxes, above the panel, of the links', async () => {
    const reader = await dressed('--tldr-rule: rgb(1, 2, 3)');
    for (const part of ['box', 'panel', 'nav']) {
      // The links have the box's rule above them.
      const {borderTopColor, borderBottomColor} = styleOf(reader, part);
      expect(part === 'nav' ? borderBottomColor : borderTopColor, part).to.equal('rgb(1, 2, 3)');
    }
  });

  it('lay a surface under the boxes, with room and corners', async () => {
    const reader = await dressed('--tldr-surface: rgb(4, 5, 6); --tldr-inset: 1em; --tldr-radius: 0.5em');
    const {backgroundColor, paddingInlineStart, paddingInlineEnd, borderTopLeftRadius} = styleOf(reader, 'box');
    expect([backgroundColor, paddingInlineStart, paddingInlineEnd, borderTopLeftRadius]).to.deep.equal([
      'rgb(4, 5, 6)',
      '20px',
      '20px',
      '10px',
    ]);
  });

  it('without them the boxes are bare, in line with the text', async () => {
    const reader = await dressed('');
    const {backgroundColor, paddingInlineStart, borderTopLeftRadius} = styleOf(reader, 'box');
    expect([backgroundColor, paddingInlineStart, borderTopLeftRadius]).to.deep.equal([
      'rgba(0, 0, 0, 0)',
      '0px',
      '0px',
    ]);
  });

  it('set the rhythm of the panel', async () => {
    const gaps = async (declaration: string) => {
      const reader = await dressed(declaration);
      const found = [styleOf(reader, 'panel').paddingTop, styleOf(reader, 'points').rowGap];
      sheet?.remove();
      clear();
      return found.map(parseFloat);
    };
    const [usual, wide] = [await gaps(''), await gaps('--tldr-space: 2em')];
    expect(usual).to.deep.equal([16, 10]);
    expect(wide).to.deep.equal([32, 20]);
  });

  it('colour the focus ring', async () => {
    const reader = await dressed('--tldr-ring: rgb(7, 8, 9)');
    const before = document.createElement('button');
    document.body.prepend(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(reader.element.shadowRoot?.activeElement).to.equal(reader.toggle('start'));
    const {outlineColor, outlineStyle} = styleOf(reader, 'toggle');
    expect([outlineColor, outlineStyle]).to.deep.equal(['rgb(7, 8, 9)', 'solid']);
  });

  it('colour what the reader was led to, and the mark that led there', async () => {
    const reader = await dressed('--tldr-highlight: rgb(10, 20, 30)');
    reader.part('source')?.click();
    await reader.element.updateComplete;
    await reader.still();
    const mark = reader.part('source')?.firstElementChild ?? document.body;
    expect(getComputedStyle(mark).backgroundColor).to.equal('rgb(10, 20, 30)');
    if (!('Highlight' in window)) return;
    // What is behind the passage is the page’s own: it takes the property from `:root`.
    const paragraph = reader.element.querySelector('p') ?? document.body;
    document.documentElement.style.setProperty('--tldr-highlight', 'rgb(40, 50, 60)');
    const highlighted = getComputedStyle(paragraph, '::highlight(tldr-source)').backgroundColor;
    document.documentElement.style.removeProperty('--tldr-highlight');
    expect(highlighted).to.be.oneOf(['rgb(40, 50, 60)', 'rgb(10, 20, 30)']);
  });
});
