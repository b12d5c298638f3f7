import {expect} from 'chai';
import {TldrArticle, type SummaryLength, type Toggles} from '../../src/index.js';
import {clear, place} from './story.js';

describe('the attributes', () => {
  afterEach(clear);

  it('have defaults that do not show', async () => {
    const {element} = await place();
    expect(element.open).to.equal(false);
    expect(element.toggles).to.equal('both');
    expect(element.type).to.equal('key-points');
    expect(element.length).to.equal('medium');
    expect(element.sentences).to.equal(undefined);
    expect(element.minWords).to.equal(120);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('reflect their properties', async () => {
    const {element} = await place();
    Object.assign(element, {toggles: 'end', type: 'tldr', length: 'short', sentences: 2, minWords: 10, open: true});
    await element.updateComplete;
    const values = Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
    expect(values).to.deep.equal({
      toggles: 'end',
      type: 'tldr',
      length: 'short',
      sentences: '2',
      'min-words': '10',
      open: '',
    });
    element.sentences = undefined;
    element.open = false;
    await element.updateComplete;
    expect(element.hasAttribute('sentences')).to.equal(false);
    expect(element.hasAttribute('open')).to.equal(false);
  });

  it('reflect the properties of who summarises, and what', async () => {
    const {element} = await place();
    Object.assign(element, {
      engine: 'auto',
      ungrounded: 'mark',
      abstract: true,
      controls: 'copy length',
      for: 'elsewhere',
      ignore: '.promo',
    });
    await element.updateComplete;
    expect(Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value]))).to.deep.equal({
      engine: 'auto',
      ungrounded: 'mark',
      abstract: '',
      controls: 'length copy',
      for: 'elsewhere',
      ignore: '.promo',
    });
    Object.assign(element, {engine: null, ungrounded: 'x', abstract: false, controls: null, for: null, ignore: null});
    expect([element.engine, element.ungrounded, element.controls]).to.deep.equal([
      'extractive',
      'drop',
      'length type copy',
    ]);
    expect([element.for, element.ignore, element.abstract]).to.deep.equal(['', '', false]);
  });

  it('fall back to their defaults where a value is unknown', async () => {
    const {element} = await place(
      undefined,
      'toggles="left" type="poem" length="HUGE" sentences="-2" min-words="many" engine="x"',
    );
    expect(element.toggles).to.equal('both');
    expect(element.type).to.equal('key-points');
    expect(element.length).to.equal('medium');
    expect(element.sentences).to.equal(undefined);
    expect(element.minWords).to.equal(120);
    // What the author wrote stays as it is.
    expect(element.getAttribute('length')).to.equal('HUGE');
    element.length = 'endless' as SummaryLength;
    element.toggles = null as unknown as Toggles;
    element.sentences = NaN;
    expect([element.length, element.toggles, element.sentences]).to.deep.equal(['medium', 'both', undefined]);
    element.setAttribute('length', 'long');
    expect(element.length).to.equal('long');
    element.removeAttribute('length');
    expect(element.length).to.equal('medium');
  });

  it('place the toggles', async () => {
    for (const [toggles, start, end] of [
      ['both', true, true],
      ['start', true, false],
      ['end', false, true],
      ['none', false, false],
    ] as const) {
      const reader = await place(undefined, `toggles="${toggles}"`);
      expect([reader.box('start') !== undefined, reader.box('end') !== undefined]).to.deep.equal([start, end]);
    }
  });

  it('open: shows the summary above the article, or below it where the toggle is there', async () => {
    const start = await place(undefined, 'open');
    await start.summary(() => undefined);
    expect(start.open()).to.deep.equal(['start']);
    const end = await place(undefined, 'open toggles="end"');
    await end.summary(() => undefined);
    expect(end.open()).to.deep.equal(['end']);
    end.element.removeAttribute('open');
    await end.element.updateComplete;
    expect(end.element.open).to.equal(false);
    expect(end.toggle('end').getAttribute('aria-expanded')).to.equal('false');
  });

  it('open: fires no event when it is set', async () => {
    const reader = await place();
    let toggled = 0;
    reader.element.addEventListener('tldr-toggle', () => toggled++);
    await reader.summary(() => {
      reader.element.open = true;
    });
    reader.element.open = false;
    await reader.element.updateComplete;
    expect(toggled).to.equal(0);
  });

  it('open: clearing it closes both boxes', async () => {
    const reader = await place();
    await reader.summary(() => {
      reader.element.show();
      reader.element.show({at: 'end'});
    });
    expect(reader.open()).to.deep.equal(['start', 'end']);
    reader.element.open = false;
    await reader.element.updateComplete;
    expect(reader.toggles().map((toggle) => toggle.getAttribute('aria-expanded'))).to.deep.equal(['false', 'false']);
  });

  it('open: is found in a summary that is asked for without a toggle', async () => {
    const reader = await place(undefined, 'open toggles="none"');
    await reader.summary(() => undefined);
    expect(reader.open()).to.deep.equal(['start']);
    expect(reader.toggles()).to.deep.equal([]);
  });

  it('type: a list of points or a paragraph', async () => {
    const reader = await place(undefined, 'open');
    await reader.summary(() => undefined);
    const sentences = reader.sentences();
    expect(reader.part('points')?.children).to.have.length(sentences.length);
    expect(reader.part('prose')).to.equal(undefined);
    await reader.summary(() => {
      reader.element.type = 'tldr';
    });
    expect(reader.part('points')).to.equal(undefined);
    expect(reader.part('prose')?.textContent.replace(/¶ \d+/g, '').trim()).to.equal(sentences.join(' '));
  });

  it('type: a paragraph runs on without spaces in scripts that have none', async () => {
    const text = '港口关闭了。渡轮离开了。大桥还在。议会开会了。';
    const reader = await place(`<p lang="zh">${text}</p>`, 'open type="tldr" sentences="4" min-words="1"');
    await reader.summary(() => undefined);
    expect(reader.part('prose')?.textContent.replace(/¶ \d+/g, '').trim()).to.equal(text);
  });

  it('length and sentences: change the summary that is shown', async () => {
    const reader = await place(undefined, 'open length="short"');
    await reader.summary(() => undefined);
    expect(reader.sentences()).to.have.length(1);
    await reader.summary(() => {
      reader.element.length = 'long';
    });
    expect(reader.sentences()).to.have.length(3);
    await reader.summary(() => {
      reader.element.sentences = 6;
    });
    expect(reader.sentences()).to.have.length(6);
    expect(reader.open()).to.deep.equal(['start']);
  });

  it('min-words: decides on the toggle', async () => {
    expect((await place('<p>One short sentence.</p>', 'min-words="3"')).toggles()).to.have.length(2);
    expect((await place('', 'min-words="0"')).toggles()).to.have.length(0);
    const reader = await place();
    reader.element.minWords = 1000;
    await reader.element.updateComplete;
    expect(reader.toggles()).to.have.length(0);
  });

  it('can be set before the element is defined', async () => {
    const name = 'tldr-article-late';
    const late: HTMLElement & Partial<TldrArticle> = document.createElement(name);
    Object.assign(late, {length: 'short', open: true, minWords: 5});
    document.body.append(late);
    customElements.define(name, class extends TldrArticle {});
    await late.updateComplete;
    expect([late.length, late.open, late.minWords]).to.deep.equal(['short', true, 5]);
  });
});
