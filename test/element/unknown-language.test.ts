import {expect} from 'chai';
import {render} from 'lit';
import {registerEngine} from '../../src/index.js';
import {plainListTemplate} from '../../src/element/templates/plain-list.js';
import {clear, place, story, type Reader} from './story.js';

describe('an article in a language that is not told', () => {
  afterEach(clear);
  const open = async (attributes: string, inner = story) => {
    const reader = await place(inner, `lang="" ${attributes}`);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    return reader;
  };
  const languages = ({element}: Reader, part: string) => [
    element.summary?.language,
    element.shadowRoot?.querySelector(`[part=${part}]`)?.getAttribute('lang'),
  ];

  it('has a summary in none, of an engine that was told of none', async () => {
    const told: unknown[] = [];
    registerEngine('speechless', () => ({
      summarize: (_, {language}) => {
        told.push(language);
        return 'The harbour of Vessby will close to ferries in February.';
      },
    }));
    const reader = await open('engine="speechless"');
    expect(languages(reader, 'points')).to.deep.equal(['und', '']);
    expect(told).to.deep.equal([undefined]);
  });

  it('has one in none, of its author', async () => {
    const reader = await open('', `${story}<p slot="summary">The harbour closes.</p>`);
    expect(reader.element.summary?.language).to.equal('und');
    expect(reader.element.summary?.engine).to.equal('author');
  });

  it('has its points without the panel in none', () => {
    const container = document.createElement('div');
    const sentences = [{text: 'The harbour closes.'}];
    for (const language of ['und', 'de']) {
      render(plainListTemplate({sentences, language} as never, 'ltr'), container);
      expect(container.querySelector('ul')?.lang).to.equal(language === 'und' ? '' : 'de');
    }
  });
});
