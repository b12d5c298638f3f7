import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, story, type Reader} from './story.js';

const previous = '<a slot="prev" href="#previous">The night ferry is full again</a>';
const next = '<a slot="next" href="#next">Council delays its vote on the quay</a>';

const seen = (reader: Reader): boolean[] =>
  ['nav', 'nav-prev', 'nav-next'].map((part) => reader.part(part)?.checkVisibility() ?? false);

describe('the neighbouring articles', () => {
  afterEach(clear);

  it('stand below the article under their labels', async () => {
    const reader = await place(story + previous + next);
    expect(seen(reader)).to.deep.equal([true, true, true]);
    expect(reader.part('nav-prev')?.textContent.trim()).to.equal('Previous Article');
    expect(reader.part('nav-next')?.textContent.trim()).to.equal('Next Article');
    for (const [part, id] of [
      ['nav-prev', 'prev'],
      ['nav-next', 'next'],
    ] as const) {
      const box = reader.part(part)?.getBoundingClientRect();
      const link = reader.element.querySelector(`[slot=${id}]`)?.getBoundingClientRect();
      expect(link?.top).to.be.within(box?.top ?? Infinity, box?.bottom ?? 0);
    }
    const end = reader.box('end')?.getBoundingClientRect().bottom ?? Infinity;
    expect(reader.part('nav')?.getBoundingClientRect().top).to.be.at.least(end);
  });

  it('are each absent where their slot is empty', async () => {
    expect(seen(await place(story))).to.deep.equal([false, false, false]);
    expect(seen(await place(story + previous))).to.deep.equal([true, true, false]);
    expect(seen(await place(story + next))).to.deep.equal([true, false, true]);
  });

  it('are absent where a template prints an empty link', async () => {
    const empty = '<a slot="prev" href=""> </a><a slot="next" href="" hidden>Draft</a>';
    expect(seen(await place(story + empty))).to.deep.equal([false, false, false]);
    expect(seen(await place(`${story}<a slot="next" href="#"><img alt="Harbour"></a>`))).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('stand where the article is too short for a summary', async () => {
    const reader = await place(`<p>Short.</p>${next}`);
    expect(reader.toggles()).to.deep.equal([]);
    expect(seen(reader)).to.deep.equal([true, false, true]);
  });

  it('follow what comes later and goes again', async () => {
    const reader = await place();
    reader.element.insertAdjacentHTML('beforeend', next);
    await expectSoon(reader, [true, false, true]);
    const link = reader.element.querySelector('[slot=next]');
    link?.replaceChildren();
    await expectSoon(reader, [false, false, false]);
    link?.append('Here again');
    await expectSoon(reader, [true, false, true]);
    link?.remove();
    await expectSoon(reader, [false, false, false]);
  });

  it('are no part of the summary', async () => {
    const reader = await place(story + previous + next);
    const {sentences} = await reader.element.summarize();
    expect(JSON.stringify(sentences)).not.to.match(/night ferry is full|delays its vote/);
  });
});

async function expectSoon(reader: Reader, expected: boolean[]): Promise<void> {
  await until(() => String(seen(reader)) === String(expected));
}
