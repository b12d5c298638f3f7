import {expect} from 'chai';
import {textFragment} from '../../src/element/panel/text-fragment.js';

const long =
  'The harbour of Vessby will close to ferries in February while the channel is dredged, and the port authority expects to open it again in May.';

describe('textFragment', () => {
  it('names a short passage in full', () => {
    expect(textFragment('The council refused.')).to.equal('#:~:text=The%20council%20refused.');
  });

  it('escapes what means something in an address or in a fragment', () => {
    expect(textFragment('Salt & pepper, half-price: 50% off #1 “deal”')).to.equal(
      '#:~:text=Salt%20%26%20pepper%2C%20half%2Dprice%3A%2050%25%20off%20%231%20%E2%80%9Cdeal%E2%80%9D',
    );
  });

  it('names a long one by the whole words of its ends', () => {
    expect(textFragment(long)).to.equal('#:~:text=The%20harbour%20of%20Vessby,it%20again%20in%20May.');
  });

  it('takes more words where fewer stand in it twice', () => {
    const passage = `So it is. We saw it again in May. ${long}`;
    const [, end = ''] = textFragment(passage).split(',');
    expect(decodeURIComponent(end)).to.equal('open it again in May.');
  });

  it('names one in full that its ends do not tell', () => {
    const passage = 'no '.repeat(60).trim();
    expect(textFragment(passage)).to.equal(`#:~:text=${encodeURIComponent(passage)}`);
  });

  it('keeps the words of a script without spaces whole', () => {
    const passage =
      '港の町では来年の二月から五月まで航路の浚渫工事のためにフェリーの運航が全面的に休止されることになった。'.repeat(
        3,
      );
    const [start = '', end] = decodeURIComponent(textFragment(passage, 'ja').replace('#:~:text=', '')).split(',');
    expect(passage.startsWith(start)).to.equal(true);
    if (end !== undefined) expect(passage.endsWith(end)).to.equal(true);
  });

  it('takes any text, and any language that a page may name', () => {
    for (const text of ['', ' ', 'half \ud83d', '\udc00'.repeat(200), '🚀'.repeat(100)]) {
      for (const language of ['', 'en', 'not a language', '-']) {
        expect(textFragment(text, language)).to.match(/^#:~:text=/);
      }
    }
  });

  it('takes words by their spaces in a browser that knows no better', () => {
    const {Segmenter} = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    expect(decodeURIComponent(textFragment(long))).to.equal('#:~:text=The harbour of Vessby,it again in May.');
    Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
  });
});
