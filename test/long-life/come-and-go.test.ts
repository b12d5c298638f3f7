import {expect} from 'chai';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {Life} from './life.js';

const CYCLES = 2000;

describe('a page in which elements come and go', function () {
  this.timeout(100_000);
  let life: Life;
  afterEach(() => {
    life.end();
  });

  it(`has nothing of ${CYCLES} that have gone`, async () => {
    life = await Life.open('<p>A page.</p>');
    const {body} = life.page.document;
    const counts = await life.live(CYCLES, async (index) => {
      const element = life.put(story);
      await element.updateComplete;
      // Every other one is moved too, and every tenth leaves while its summary is made.
      if (index % 2) body.prepend(element);
      if (index % 10 === 0) element.show();
      if (index % 20 === 0) await element.summarize();
      element.remove();
    });
    expect(counts).to.include({mutations: 0, sizes: 0, intersections: 0, ranges: 0});
  });

  it(`has nothing twice of one that is taken out and put back ${CYCLES} times, with its panel open`, async () => {
    life = await Life.open(`<tldr-article open>${story}</tldr-article>`);
    const {element} = life;
    await element.summarize();
    await until(() => element.shadowRoot?.querySelector('.open [part=title]'));
    const counts = await life.live(CYCLES, async () => {
      element.remove();
      life.page.document.body.append(element);
      await element.updateComplete;
    });
    for (const name of ['listeners', 'mutations', 'elements'] as const) expect(counts[name], name).to.be.above(0);
  });
});
