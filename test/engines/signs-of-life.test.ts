import {expect} from 'chai';
import {signsOfLife} from '../../src/engines/signs-of-life.js';

/** What is to be told, and how each is taken: as no sign, as a sign, or as one that its download has come further. */
const taken = (tell: (signs: ReturnType<typeof signsOfLife>) => void): boolean[] => {
  const stays: boolean[] = [];
  tell(
    signsOfLife((isFurther = false) => {
      stays.push(isFurther);
    }),
  );
  return stays;
};

describe('signsOfLife', () => {
  const wrote = (...texts: unknown[]) =>
    taken((signs) => {
      for (const text of texts) signs.wrote(text);
    }).length;

  it('takes a text that has grown, and not one that stands still', () => {
    expect(wrote('a', 'ab', 'abc')).to.equal(3);
    expect(wrote('a', 'a', 'b', '')).to.equal(1);
    expect(wrote('')).to.equal(0);
  });

  it('takes what is written of the next part, from its beginning', () => {
    expect(wrote('The first part', 'The', 'The second')).to.equal(2);
  });

  it('takes no text that is longer than a summary can be', () => {
    expect(wrote('x'.repeat(20_000))).to.equal(1);
    expect(wrote('x'.repeat(20_001), 'x'.repeat(20_002))).to.equal(0);
  });

  it('passes over what is no text', () => {
    expect(wrote(undefined, null, 7, {length: 3}, ['a'], Symbol('a'))).to.equal(0);
  });

  it('takes a share that has grown, which has come further where it is a hundredth more than ever', () => {
    const shares = [0, 0, 0.001, 0.02, 0.02, 0.021, 0.5, 0.1, 0.2, 0.51, 1, 1];
    const stays = taken((signs) => {
      expect(shares.map(signs.fetched)).to.deep.equal(shares);
    });
    expect(stays).to.deep.equal([false, false, true, false, true, false, true, true]);
  });

  it('gives a share from 0 to 1 of whatever it is told', () => {
    const told = [7, -1, NaN, Infinity, undefined, '0.5', 1n, Symbol('a'), {valueOf: () => 0.5}];
    taken((signs) => {
      expect(told.map(signs.fetched)).to.deep.equal([1, 0, 0, 1, 0, 0, 0, 0, 0]);
    });
  });
});
