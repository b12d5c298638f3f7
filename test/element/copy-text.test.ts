import {expect} from 'chai';
import {copyText} from '../../src/element/panel/copy.js';

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
});
