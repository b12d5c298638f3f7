import {expect} from 'chai';
import {contrast, type Color} from '../../src/element/contrast.js';
import {until} from '../until.js';
import {clear, place, story, type Reader} from './story.js';

const body = document.body;
const styles: HTMLStyleElement[] = [];

/** Gives the page a style of its own. */
function dress(css: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  styles.push(style);
}

const colorOf = (reader: Reader, part: string) => getComputedStyle(reader.part(part) ?? body).color;
const linked = `${story}<p>The council has <a href="#plans">published its plans</a> for the harbour.</p>`;

describe('the colours of the page', () => {
  afterEach(() => {
    styles.splice(0).forEach((style) => {
      style.remove();
    });
    body.className = '';
    clear();
  });

  it('give what can be pressed the colour of the article’s links', async () => {
    dress('body {color: #222; background: #fff} a {color: rgb(0, 83, 155)}');
    const reader = await place(linked);
    expect(colorOf(reader, 'action')).to.equal('rgb(0, 83, 155)');
    expect(reader.element.getAttribute('style')).to.equal(null);
  });

  it('give it whatever they are written in', async () => {
    dress('body {background: #fff} a {color: oklch(0.45 0.15 260)}');
    const reader = await place(linked);
    expect(colorOf(reader, 'action')).to.equal('oklch(0.45 0.15 260)');
  });

  it('are looked for in the beginning of the article, closed and open alike', async () => {
    dress('body {color: #222; background: #fff} a {color: rgb(0, 83, 155)}');
    const clutter = '<div class="byline">By somebody</div>'.repeat(16);
    const prose = '<p>The harbour of the town is closed, and will be for some time, as the council says.</p>'.repeat(
      16,
    );
    // A link that stands further down than a beginning reaches, but among as many blocks of prose.
    const reader = await place(`${clutter}${prose}<p>More in <a href="#plans">its plans</a>.</p>${prose.repeat(3)}`);
    expect(colorOf(reader, 'action')).to.equal('rgb(34, 34, 34)');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(colorOf(reader, 'action')).to.equal('rgb(34, 34, 34)');
  });

  it('leave it the text’s where links are too faint to read', async () => {
    dress('body {color: #15171a; background: #fff} a {color: #ff1a75}');
    expect(colorOf(await place(linked), 'action')).to.equal('rgb(21, 23, 26)');
  });

  it('are looked at through what is painted over one another', async () => {
    dress(
      'body {color: #eee; background: #111} section {background: rgb(255 255 255 / 0.9); color: #111} a {color: #7cb8ff}',
    );
    const reader = await place(linked);
    expect(colorOf(reader, 'action')).to.equal('rgb(124, 184, 255)');
    clear();
    const section = document.createElement('section');
    const inSection = await place(linked);
    section.append(inSection.element);
    body.append(section);
    await inSection.element.updateComplete;
    // Light blue on nearly white.
    await until(() => colorOf(inSection, 'action') === 'rgb(17, 17, 17)');
  });

  it('are seen through in any notation', async () => {
    const faint = 'background: color-mix(in oklab, white 5%, transparent)';
    dress(`body {color: #ccd1d8; background: #14171c} section {${faint}} a {color: #7cb8ff}`);
    const section = document.createElement('section');
    const reader = await place(linked);
    section.append(reader.element);
    body.append(section);
    await reader.element.updateComplete;
    await until(() => colorOf(reader, 'action') === 'rgb(124, 184, 255)');
  });

  it('follow a theme that fades in', async () => {
    dress(`body {color: #222; background: #fff} a {color: #00539b; transition: color 0.3s}
      body.night {color: #ccd1d8; background: #14171c} .night a {color: #7cb8ff}`);
    const reader = await place(linked);
    body.className = 'night';
    await until(() => colorOf(reader, 'action') === 'rgb(124, 184, 255)');
  });

  it('follow the page’s theme', async () => {
    dress(`body {color: #222; background: #fff} a {color: #00539b}
      body.night {color: #ccd1d8; background: #14171c} .night a {color: #7cb8ff}`);
    const reader = await place(linked);
    expect(colorOf(reader, 'action')).to.equal('rgb(0, 83, 155)');
    body.className = 'night';
    await until(() => colorOf(reader, 'action') === 'rgb(124, 184, 255)');
  });

  it('are those of a link to the next article where the article has none', async () => {
    dress('body {background: #fff} a {color: rgb(160, 20, 20)} a.button {background: #000; color: #fff}');
    const next = '<a slot="next" href="#next">Council delays its vote</a>';
    expect(colorOf(await place(story + next), 'action')).to.equal('rgb(160, 20, 20)');
    const button = '<p><a class="button" href="#buy">Subscribe</a></p>';
    expect(colorOf(await place(button + linked), 'action')).to.equal('rgb(160, 20, 20)');
  });

  it('keep secondary text at full strength where the text is faint already', async () => {
    dress('body {color: #555; background: #fff}');
    expect(colorOf(await place(), 'question')).to.equal('rgb(85, 85, 85)');
    clear();
    dress('body {color: #222; background: #fff}');
    expect(colorOf(await place(), 'question')).not.to.equal('rgb(34, 34, 34)');
  });

  it('give way to what the publisher sets', async () => {
    dress(
      'body {background: #fff} a {color: #00539b} tldr-article {--tldr-accent: rgb(1, 2, 3); --tldr-muted: rgb(4, 5, 6)}',
    );
    const reader = await place(linked);
    expect([colorOf(reader, 'action'), colorOf(reader, 'question')]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('are held against each other as WCAG reckons', () => {
    const grey = (value: number): Color => [value / 255, value / 255, value / 255, 1];
    expect(contrast(grey(0), grey(255))).to.equal(21);
    expect(contrast(grey(255), grey(255))).to.equal(1);
    // The lightest grey on white that passes.
    expect(contrast(grey(0x76), grey(255))).to.be.closeTo(4.54, 0.01);
  });
});
