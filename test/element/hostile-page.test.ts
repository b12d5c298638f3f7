import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, type Reader, story} from './story.js';

const links = `<a slot="prev" href="#previous">${'The night ferry is full again and '.repeat(12)}</a>
  <a slot="next" href="#next">Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung</a>`;

describe('on a hostile page', () => {
  const styles: HTMLStyleElement[] = [];
  const dress = (css: string) => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = css;
    styles.push(style);
  };
  afterEach(() => {
    styles.splice(0).forEach((style) => {
      style.remove();
    });
    document.documentElement.dir = '';
    clear();
  });
  /** How wide the column is that it stands in. */
  const narrow = ({element}: Reader, css: string) => {
    element.parentElement?.setAttribute('style', css);
  };
  const open = async (reader: Reader) => {
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    await reader.still();
  };
  const overflow = ({element}: Reader) => {
    const parts = Array.from(element.shadowRoot?.querySelectorAll('[part]') ?? []);
    const {right} = element.getBoundingClientRect();
    return parts
      .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > right + 1)
      .map((part) => part.getAttribute('part'));
  };

  for (const css of [
    '* {all: unset}',
    '* {all: unset !important}',
    'button, input, label, fieldset, legend, svg, span {display: none}',
    '* {font-family: no-such-font !important; line-height: 0.5 !important; letter-spacing: 0.5em}',
  ]) {
    it(`can be read and used with ${css}`, async () => {
      dress(css);
      const reader = await place(`<div style="display: block !important">${story}</div>${links}`);
      await open(reader);
      expect(reader.sentences().length).to.be.greaterThan(1);
      for (const part of ['toggle', 'title', 'source', 'length', 'copy', 'text']) {
        const box = reader.part(part)?.getBoundingClientRect();
        expect(box?.width, part).to.be.greaterThan(5);
        expect(box?.height, part).to.be.greaterThan(5);
      }
    });
  }

  it('stays within a column of 120 pixels, with titles of 400 characters and words of 60', async () => {
    const reader = await place(`${story}${links}`);
    narrow(reader, 'width: 120px');
    await open(reader);
    expect(overflow(reader)).to.deep.equal([]);
    expect(reader.element.scrollWidth).to.be.at.most(121);
  });

  it('stays within 320 pixels at twice the size, and with wider spacing of the text', async () => {
    const reader = await place(`${story}${links}`);
    narrow(reader, 'width: 280px; font-size: 200%');
    await open(reader);
    expect(overflow(reader)).to.deep.equal([]);
    // WCAG 2.2, 1.4.12
    dress('* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}');
    expect(overflow(reader)).to.deep.equal([]);
    // What holds the panel clips what it does not grow with.
    const clip = reader.element.shadowRoot?.querySelector('.open [part=reveal] > div');
    expect(clip?.scrollHeight).to.be.at.most((clip?.clientHeight ?? 0) + 1);
  });

  it('turns with the direction of the page while it is open', async () => {
    const reader = await place();
    await open(reader);
    const points = () => getComputedStyle(reader.part('points') ?? document.body).direction;
    expect(points()).to.equal('ltr');
    document.documentElement.dir = 'rtl';
    await until(() => points() === 'rtl');
    expect(reader.open()).to.deep.equal(['start']);
  });

  it('has targets of 24 pixels at least', async () => {
    const reader = await place(story + links);
    await open(reader);
    const targets = reader.element.shadowRoot?.querySelectorAll<HTMLElement>('button, label, [part=points] a') ?? [];
    for (const target of targets) {
      if (!target.checkVisibility({visibilityProperty: true})) continue;
      const {width, height} = target.getBoundingClientRect();
      const after = getComputedStyle(target, '::after');
      const name = target.getAttribute('part') ?? '';
      expect(Math.max(height, parseFloat(after.height) || 0), name).to.be.at.least(23.9);
      expect(Math.max(width, parseFloat(after.width) || 0), name).to.be.at.least(23.9);
    }
  });
});
