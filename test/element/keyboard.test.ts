import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../until.js';
import {clear, place, story} from './story.js';

describe('by keyboard alone', () => {
  afterEach(() => {
    localStorage.removeItem('tldr-article:length');
    clear();
  });

  it('the whole element is worked, in reading order', async () => {
    const reader = await place(
      `${story}<a slot="prev" href="#previous">Before</a><a slot="next" href="#next">After</a>`,
    );
    const {element} = reader;
    const first = document.createElement('a');
    first.href = '#first';
    first.textContent = 'Before all';
    document.body.prepend(first);
    first.focus();
    const at = () => {
      const inner = element.shadowRoot?.activeElement;
      return (
        inner?.getAttribute('part') ?? inner?.getAttribute('value') ?? document.activeElement?.getAttribute('slot')
      );
    };
    const press = async (key: string) => {
      await sendKeys({press: key});
      await element.updateComplete;
    };
    const tab = async () => {
      await press('Tab');
      return at();
    };

    expect(await tab()).to.equal('toggle');
    await reader.summary(() => void press('Enter'));
    expect(reader.open()).to.deep.equal(['start']);

    // The length: one stop, the arrows choose.
    expect(await tab()).to.equal('medium');
    await reader.summary(() => void press('ArrowRight'));
    expect([at(), element.length]).to.deep.equal(['long', 'long']);

    // To a passage and back, by the button and by Escape.
    expect(await tab()).to.equal('source');
    await press('Enter');
    await until(() => at() === 'return');
    await press('Enter');
    expect(at()).to.equal('source');
    await press('Enter');
    await until(() => at() === 'return');
    await press('Escape');
    await until(() => at() === 'source');
    expect(reader.part('return')).to.equal(undefined);
    for (let i = 1; i < reader.sentences().length; i++) expect(await tab()).to.equal('source');

    expect(await tab()).to.equal('format');
    await reader.summary(() => void press(' '));
    expect([at(), element.type]).to.deep.equal(['format', 'tldr']);
    expect(await tab()).to.equal('copy');
    expect(await tab()).to.equal('toggle');
    await press('Enter');
    await until(() => reader.open().length === 2);
    await press('Enter');
    await until(() => reader.open().length === 1);
    expect(await tab()).to.equal('prev');
    expect(await tab()).to.equal('next');
  });
});
