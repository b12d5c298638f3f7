import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, story} from './story.js';

describe('a stylesheet that comes late', () => {
  const link = document.createElement('link');
  afterEach(() => {
    link.remove();
    clear();
  });

  it('is heeded: what can be pressed takes the colour that it gives to links', async () => {
    const reader = await place(
      `${story}<p>The council has <a href="#plans">published its plans</a> for the harbour.</p>`,
    );
    const color = () => getComputedStyle(reader.part('action') ?? document.body).color;
    expect(color()).not.to.equal('rgb(0, 83, 155)');
    const css = 'body {color: #222; background: #fff} a {color: rgb(0, 83, 155)}';
    Object.assign(link, {rel: 'stylesheet', href: `data:text/css,${encodeURIComponent(css)}`});
    document.head.append(link);
    await until(() => color() === 'rgb(0, 83, 155)');
  });
});
