import {expect} from 'chai';
import {axeFaults} from '../axe.js';
import {clear, place, story} from './story.js';

describe('accessibility', () => {
  afterEach(clear);
  const links =
    '<a slot="prev" href="#previous">The night ferry is full again</a><a slot="next" href="#next">Council delays its vote</a>';

  it('has no fault that axe finds, closed and open, as points and as a paragraph', async () => {
    const reader = await place(story + links);
    expect(await axeFaults(reader.element)).to.deep.equal([]);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    await reader.press('end');
    await reader.still();
    expect(await axeFaults(reader.element)).to.deep.equal([]);
    await reader.summary(() => {
      reader.element.type = 'tldr';
    });
    expect(await axeFaults(reader.element)).to.deep.equal([]);
  });

  it('names the panel, and keeps it from keyboard and screen reader while it is closed', async () => {
    const reader = await place();
    const panel = reader.part('panel');
    expect(panel?.checkVisibility({visibilityProperty: true})).to.equal(false);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(panel?.checkVisibility({visibilityProperty: true})).to.equal(true);
    expect(panel?.getAttribute('aria-label')).to.equal('In short');
    const ids = Array.from(reader.element.shadowRoot?.querySelectorAll('[id]') ?? [], ({id}) => id);
    expect(ids).to.deep.equal(['start', 'end']);
  });

  it('tells the language of the article from the language of the interface', async () => {
    const reader = await place(`<div lang="de">${story}</div>`, 'lang="en"');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.part('points')?.lang).to.equal('de');
    expect(reader.box('start')?.lang).to.equal('en');
  });

  it('runs the interface and the article each in its own direction', async () => {
    const reader = await place(`<div dir="rtl">${story}</div>`, 'dir="rtl"');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    const direction = (part: string) => getComputedStyle(reader.part(part) ?? document.body).direction;
    expect([direction('question'), direction('points')]).to.deep.equal(['ltr', 'rtl']);
    expect(reader.part('points')?.getAttribute('lang')).to.equal('en');
  });

  it('keeps its targets at 24 pixels at least', async () => {
    const reader = await place();
    for (const toggle of reader.toggles()) {
      const {width, height} = toggle.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
