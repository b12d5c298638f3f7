import {expect} from 'chai';
import {findNeighbour, traceNeighbours} from '../../src/auto/find-neighbours.js';

describe('the address of a neighbouring article', () => {
  const link = document.createElement('a');
  link.rel = 'prev';
  link.textContent = 'The ferry';
  before(() => {
    document.body.append(link);
  });
  after(() => {
    link.remove();
  });

  const addresses: Record<string, [href: string, expected: string]> = {
    'on this site is without its origin': [`${location.origin}/ferry?from=list#top`, '/ferry?from=list#top'],
    'on another is whole': ['https://harbour.example/ferry', 'https://harbour.example/ferry'],
    'is whole where its path alone would be a host': [
      `${location.origin}//harbour.example/ferry`,
      `${location.origin}//harbour.example/ferry`,
    ],
  };
  for (const [how, [href, expected]] of Object.entries(addresses)) {
    it(how, () => {
      link.href = href;
      expect(findNeighbour(document, 'prev')).to.deep.equal({href: expected, title: 'The ferry'});
    });
  }
});

describe('the trace of neighbouring articles', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('stays where only the place in the page changes, and tells another page', () => {
    const before = traceNeighbours(document);
    history.replaceState(null, '', '#somewhere');
    expect(traceNeighbours(document)).to.equal(before);
    const other = new URL(address);
    other.searchParams.set('page-of', 'another');
    history.replaceState(null, '', other);
    expect(traceNeighbours(document)).to.not.equal(before);
  });
});
