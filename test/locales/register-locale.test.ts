import {expect} from 'chai';
import {en} from '../../src/locales/en.js';
import {findLocale, loadLocale, onLocale, registerLocale} from '../../src/locales/load-locale.js';

describe('registerLocale', () => {
  it('gives the words of a language that there were none for, to all who listen', () => {
    let heard = 0;
    const end = onLocale(() => heard++);
    registerLocale('cy', {...en, prompt: 'Dim amser i ddarllen?'});
    expect(heard).to.equal(1);
    expect(findLocale(['cy-GB'])?.words.prompt).to.equal('Dim amser i ddarllen?');
    end();
    registerLocale('cy', en);
    expect(heard).to.equal(1);
  });

  it('knows which way a language runs, and takes one that nobody knows to run to the right', () => {
    for (const [tag, direction] of [
      ['ug', 'rtl'],
      ['az-Arab', 'rtl'],
      ['az', 'ltr'],
      ['qtx', 'ltr'],
    ] as const) {
      registerLocale(tag, en);
      expect(findLocale([tag])?.direction, tag).to.equal(direction);
    }
  });

  it('has the last word over a file that is still on its way', async () => {
    const coming = loadLocale(['cs']);
    registerLocale('cs', {...en, prompt: 'Není čas?'});
    expect((await coming).words.prompt).to.equal('Není čas?');
    expect(findLocale(['cs'])?.words.prompt).to.equal('Není čas?');
  });

  it('refuses what is no language, no locale, or no text', () => {
    const wrong: [language: unknown, locale: unknown][] = [
      ['', en],
      ['not a tag', en],
      [undefined, en],
      [7, en],
      ['cy', null],
      ['cy', 'words'],
      ['cy', {...en, prompt: 7}],
      ['cy', {...en, prompt: undefined}],
    ];
    for (const [language, locale] of wrong) {
      expect(() => {
        registerLocale(language as string, locale as typeof en);
      }, String(language)).to.throw(TypeError, 'registerLocale: no');
    }
  });
});
