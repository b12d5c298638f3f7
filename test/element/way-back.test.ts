import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, story, type Reader} from './story.js';

describe('the way back from a passage', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });
  /** A reader at the passage of the last sentence. */
  const away = async () => {
    const reader = await place(story.replaceAll('</p>', '</p><hr style="margin-block: 800px">'), 'sentences="4"');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    const links = reader.box('start')?.querySelectorAll<HTMLElement>('[part=source]') ?? [];
    links[links.length - 1]?.click();
    await until(() => reader.part('return') && active(reader) === reader.part('return'));
    return reader;
  };
  const active = ({element}: Reader) => element.shadowRoot?.activeElement;
  const current = ({element}: Reader) => element.shadowRoot?.querySelector('[aria-current]');

  it('leads to the panel where the sentence is no longer among its points', async () => {
    const reader = await away();
    await reader.summary(() => {
      reader.element.sentences = 1;
    });
    expect(current(reader)).to.equal(null);
    reader.part('return')?.click();
    expect(active(reader)).to.equal(reader.box('start')?.querySelector('[part~=panel]'));
  });

  it('leaves the mark where it is gone, and Escape takes that away and leads nowhere', async () => {
    const reader = await away();
    reader.part('return')?.click();
    await reader.element.updateComplete;
    expect(reader.part('return')).to.equal(undefined);
    expect(active(reader)).to.equal(current(reader));
    (active(reader) as HTMLElement).blur();
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await until(() => !current(reader));
    expect(active(reader)).to.equal(null);
  });
});
