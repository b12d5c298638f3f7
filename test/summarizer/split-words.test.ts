import {expect} from 'chai';
import {countWords, splitWords as words} from '../../src/summarizer/split-words.js';

const splitWords = (text: string) => Array.from(words(text), ({term}) => term);

describe('splitWords', () => {
  it('finds words in lower case, joined inside by marks', () => {
    expect(splitWords('The O’Neill report: well-known, 3.5 per cent!')).to.deep.equal([
      'the',
      "o'neill",
      'report',
      'well-known',
      '3.5',
      'per',
      'cent',
    ]);
  });

  it('finds words with marks of their own', () => {
    expect(splitWords('Über naïve café')).to.deep.equal(['über', 'naïve', 'café']);
    expect(splitWords('नाव चली')).to.deep.equal(['नाव', 'चली']);
  });

  it('finds pairs of characters where no space divides words', () => {
    expect(splitWords('港の風 port')).to.deep.equal(['港の', 'の風', 'port']);
    expect(splitWords('風')).to.deep.equal(['風']);
  });

  it('divides where one script meets another', () => {
    expect(splitWords('東京tower')).to.deep.equal(['東京', 'tower']);
  });

  it('finds none in marks alone', () => {
    expect(splitWords('… — !!! 🌊')).to.deep.equal([]);
  });
});

describe('a hostile text', () => {
  for (const [part, times] of [
    ['港', 5e6],
    ['a', 2e7],
    ["a'", 1e7],
  ] as const) {
    it(`of ${part} ${String(times)} times in a row has words`, () => {
      expect(countWords(part.repeat(times))).to.be.greaterThan(1000);
    }).timeout(30_000);
  }
});

describe('the words of a text', () => {
  it('know whether they begin with a capital', () => {
    expect(Array.from(words('Oslo and Élan, 3 風'), ({isCapitalized}) => isCapitalized)).to.deep.equal([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('countWords', () => {
  it('counts words, and estimates them where no space divides them', () => {
    expect(countWords('Two words')).to.equal(2);
    expect(countWords('船は港を出た')).to.equal(3);
    expect(countWords('')).to.equal(0);
  });
});
