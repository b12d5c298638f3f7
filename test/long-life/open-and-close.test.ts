import {expect} from 'chai';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {Life} from './life.js';

const CYCLES = 2000;

describe('a page in which a panel is opened and closed', function () {
  this.timeout(100_000);
  let life: Life;
  afterEach(() => {
    life.end();
  });

  it(`has nothing of ${CYCLES} times, with what can be pressed in it`, async () => {
    life = await Life.open(`<tldr-article>${story}</tldr-article>`);
    const {element, ledger} = life;
    const part = (name: string) => element.shadowRoot?.querySelector<HTMLElement>(`.open [part~=${name}]`);
    element.show();
    await until(() => part('title'));
    await life.live(CYCLES, async (index) => {
      element.show();
      await element.summarize();
      await element.updateComplete;
      // Each an even number of times: in the end it stands as it stood.
      if (index % 4 === 0) part('format')?.click();
      if (index % 4 === 1) part('source')?.click();
      if (index % 100 === 0) {
        element.length = element.length === 'long' ? 'short' : 'long';
        await element.summarize();
      }
      element.hide();
      await element.updateComplete;
    });

    // While a passage is marked, that is seen.
    const before = ledger.counts;
    element.show();
    await element.updateComplete;
    part('source')?.click();
    await until(() => element.shadowRoot?.querySelector('[part~=return]'));
    await until(() => ledger.counts.ranges === 1);
    expect(ledger.counts.highlights - before.highlights).to.equal(1);
    expect(ledger.counts.listeners).to.be.above(before.listeners);
  });
});
