import {expect} from 'chai';
import {copyText} from '../../src/element/panel/copy.js';
import {until} from '../until.js';
import {clear, place, story} from './story.js';

const summaryIn = (language: string, ...texts: string[]) => ({
  sentences: texts.map((text) => ({text})),
  language,
  articleWords: 100,
  summaryWords: 10,
  engine: 'extractive',
});

describe('what is copied', () => {
  const blocks = [] as const;

  it('is the title, the points one by one, and the page’s address', () => {
    const summary = summaryIn('en', 'One is here.', 'Two is too.');
    expect(copyText({blocks, title: 'The harbour'}, summary, 'key-points', 'https://courier.example/a?b#top')).to.equal(
      'The harbour\n\n• One is here.\n• Two is too.\n\nhttps://courier.example/a?b',
    );
  });

  it('is one paragraph where that is shown, with spaces where the language has such', () => {
    const copied = (language: string, ...texts: string[]) =>
      copyText({blocks}, summaryIn(language, ...texts), 'tldr', 'https://courier.example/');
    expect(copied('en', 'One.', 'Two.')).to.equal('One. Two.\n\nhttps://courier.example/');
    expect(copied('ja', '港は閉まる。', '船は来ない。')).to.equal(
      '港は閉まる。船は来ない。\n\nhttps://courier.example/',
    );
    expect(copied('zh-Hant', '港口關閉。', '沒有船。')).to.equal('港口關閉。沒有船。\n\nhttps://courier.example/');
    expect(copied('ko', '항구가 닫힌다.', '배가 없다.')).to.equal(
      '항구가 닫힌다. 배가 없다.\n\nhttps://courier.example/',
    );
  });

  it('is a paragraph of what the author wrote, whichever way that is shown', async () => {
    const was = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    const writeText = (text: string) => {
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    const reader = await place(
      `${story}<p slot="summary">The harbour closes.</p>`,
      'type="key-points" controls="copy"',
    );
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.part('format')).to.equal(undefined);
    reader.part('copy')?.click();
    await until(() => copied.length > 0);
    expect(copied[0]).to.match(/^The harbour closes\.\n\nhttp/);
    if (was) Object.defineProperty(navigator, 'clipboard', was);
    else Reflect.deleteProperty(navigator, 'clipboard');
    clear();
  });

  it('is nothing where the page offers no such control', async () => {
    const reader = await place(story, 'controls="type"');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect([reader.part('copy'), reader.part('format')?.localName]).to.deep.equal([undefined, 'button']);
    clear();
  });
});
