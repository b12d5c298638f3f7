import {expect} from 'chai';
import {hasSlottedContent} from '../../src/element/has-content.js';

describe('what is assigned to a slot', () => {
  const container = document.createElement('div');
  before(() => {
    document.body.append(container);
  });
  after(() => {
    container.remove();
  });
  const isSeen = (markup: string) => {
    container.innerHTML = markup;
    return hasSlottedContent(container, 'prev');
  };

  it('is to be seen where it says or shows something', () => {
    expect(isSeen('<a slot="prev" href="/a">The ferry</a>')).to.equal(true);
    expect(isSeen('<a slot="prev" href="/a"><img alt="" src="data:,"></a>')).to.equal(true);
    expect(isSeen('<img slot="prev" alt="" src="data:,">')).to.equal(true);
    expect(isSeen('<a slot="prev" href=""> </a><a slot="prev" href="/a">The ferry</a>')).to.equal(true);
  });

  it('is nothing where it is empty, hidden, or for another slot', () => {
    expect(isSeen('')).to.equal(false);
    expect(isSeen('<a slot="prev" href=""> \n </a>')).to.equal(false);
    expect(isSeen('<a slot="prev" href="/a" hidden>The ferry</a>')).to.equal(false);
    expect(isSeen('<a slot="next" href="/a">The ferry</a>')).to.equal(false);
  });

  it('is what an outer component forwards, be it text alone', () => {
    const outer = document.createElement('div');
    const root = outer.attachShadow({mode: 'open'});
    const inner = document.createElement('div');
    inner.innerHTML = '<slot slot="prev"> </slot>';
    root.append(inner);
    const forwards = () => hasSlottedContent(inner, 'prev');
    expect(forwards()).to.equal(false);
    outer.append(' \n');
    expect(forwards()).to.equal(false);
    outer.append('The ferry');
    expect(forwards()).to.equal(true);
    outer.replaceChildren();
    root.querySelector('slot')?.append('None yet');
    expect(forwards()).to.equal(true);
  });
});
