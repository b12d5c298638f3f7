import {expect} from 'chai';
import {readOptions} from '../../src/auto/options.js';

const scriptWith = (attributes: string) => {
  const template = document.createElement('template');
  template.innerHTML = `<script ${attributes}></script>`;
  return template.content.firstElementChild;
};

describe('what the automatic script’s tag asks for', () => {
  it('is nothing where the tag is not to be found', () => {
    for (const none of [undefined, null]) {
      expect(readOptions(none)).to.deep.equal({hasLinks: true, neighbours: {}, attributes: new Map()});
    }
  });

  it('is nothing by what is not `data-`, and no article by an empty selector', () => {
    const script = scriptWith('src="/cdn/auto.min.js" async length="short" data-article=" "');
    expect(readOptions(script)).to.deep.equal({hasLinks: true, neighbours: {}, attributes: new Map()});
  });

  it('becomes attributes of the element, but for what is the script’s own or could hold a program', () => {
    const script = scriptWith(
      `data-length="short" data-lang="de" data-min-words="80" data-article=" main " data-links="none" data-onclick="alert(1)"
       data-style="color: red" data-open data-id="one" data-for="two" data-slot="prev" data-is="x-y" data-hidden`,
    );
    const {article, hasLinks, attributes} = readOptions(script);
    expect([article, hasLinks]).to.deep.equal(['main', false]);
    expect(Object.fromEntries(attributes)).to.deep.equal({length: 'short', lang: 'de', 'min-words': '80'});
  });

  it('names neighbours by address and title, and none by one of them alone', () => {
    const both = 'data-prev-href=" /a " data-prev-title=" The ferry "';
    expect(readOptions(scriptWith(both)).neighbours).to.deep.equal({prev: {href: '/a', title: 'The ferry'}});
    const halves = 'data-prev-href="/a" data-next-title="The light" data-next-href=" "';
    expect(readOptions(scriptWith(halves)).neighbours).to.deep.equal({});
    expect(readOptions(scriptWith(both)).attributes.size).to.equal(0);
  });
});
