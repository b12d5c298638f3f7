import {expect} from 'chai';
import {numericDates} from '../../../src/engines/grounding/numeric-dates.js';

const found = (text: string) => numericDates(text).map(({at, end, pairs}) => [text.slice(at, end), ...pairs]);

describe('a date in figures', () => {
  it('has two readings, day and month in either order, where both can be', () => {
    expect(found('It opens on 9/5 at noon.')).to.deep.equal([['9/5', 'month 4/9', 'month 8/5']]);
    expect(found('It opens on 30/11/2024, they say.')).to.deep.equal([['30/11/2024', 'month 10/30']]);
    expect(found('It opens on 4.2. and closes on 24.12.2025')).to.deep.equal([
      ['4.2.', 'month 1/4', 'month 3/2'],
      ['24.12.2025', 'month 11/24'],
    ]);
  });

  it('is the first and the last of a month, at the very beginning of a text too', () => {
    expect(found('1/1 and 31/12')).to.deep.equal([
      ['1/1', 'month 0/1', 'month 0/1'],
      ['31/12', 'month 11/31'],
    ]);
  });

  it('has one where it begins with the year', () => {
    expect(found('On 2024-05-09')).to.deep.equal([['2024-05-09', 'month 4/9']]);
    expect(found('On 2024-31-09')).to.deep.equal([]);
  });

  it('is none that no calendar has', () => {
    for (const text of ['13/13', '0/5', '32/1/2024', '2024-00-10', '99.99.'])
      expect(found(text), text).to.deep.equal([]);
  });

  it('is no number, score, share, or part of something longer', () => {
    for (const text of ['4.2 metres', 'won 4-2', '3/4%', '1.2.3.4.5', '12,5/6', '1/2/3/4']) {
      expect(found(text), text).to.deep.equal([]);
    }
  });
});
