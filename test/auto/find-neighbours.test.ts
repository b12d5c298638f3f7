import {expect} from 'chai';
import {findNeighbour} from '../../src/auto/find-neighbours.js';

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
