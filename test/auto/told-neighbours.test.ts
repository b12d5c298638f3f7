import {expect} from 'chai';
import {findNeighbour} from '../../src/auto/find-neighbours.js';

const TOLD = {href: '/told', title: 'The one that is told'};

describe('a neighbouring article', () => {
  const container = document.createElement('nav');
  before(() => {
    document.body.append(container);
  });
  after(() => {
    container.remove();
  });
  const find = (markup: string, told?: typeof TOLD) => {
    container.innerHTML = markup;
    return findNeighbour(document, 'next', told);
  };

  it('is the one that the script’s tag tells, where readers see no link to another', () => {
    expect(find('', TOLD)).to.deep.equal(TOLD);
    // A link that is there for programs alone, or known by a theme's name, is told less surely.
    expect(find('<link rel="next" title="The ferry" href="/ferry">', TOLD)).to.deep.equal(TOLD);
    expect(find('<div class="nav-next"><a href="/ferry">The ferry</a></div>', TOLD)).to.deep.equal(TOLD);
    expect(find('<a rel="next" href="/ferry">The ferry</a>', TOLD)).to.deep.equal({href: '/ferry', title: 'The ferry'});
  });

  it('is not what is told, where that is no other page', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://', location.href, '#below']) {
      expect(find('', {...TOLD, href}), href).to.equal(undefined);
      const seen = find('<div class="nav-next"><a href="/ferry">The ferry</a></div>', {...TOLD, href});
      expect(seen, href).to.deep.equal({href: '/ferry', title: 'The ferry'});
    }
  });

  it('is no link that says nothing', () => {
    expect(find('<a rel="next" href="/ferry"><img alt="" src="data:,"></a>')).to.equal(undefined);
    expect(find('<a rel="next" href="/ferry">→</a><a rel="next" href="/light">The light</a>')).to.deep.equal({
      href: '/light',
      title: 'The light',
    });
    // What it says to those who cannot see it will do.
    expect(find('<a rel="next" href="/ferry" aria-label="The ferry">→</a>')?.title).to.equal('The ferry');
  });

  it('is not the next page of this article or of a list, and is an article that is called so', () => {
    const {pathname, search} = new URL(document.URL);
    const second = `${pathname.replace(/\/$/, '')}/2/${search}`;
    expect(find(`<a rel="next" href="${second}">2</a>`)).to.equal(undefined);
    expect(find(`<a rel="next" href="${second}">Next</a>`)).to.equal(undefined);
    expect(find(`<a rel="next" href="${second}">The second winter</a>`)?.title).to.equal('The second winter');
    expect(find('<a rel="next" href="/news?page=2">Next page</a>')).to.equal(undefined);
    expect(find('<a rel="next" href="/ferry/2/">Next</a>')?.href).to.equal('/ferry/2/');
  });
});
