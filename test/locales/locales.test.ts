import {expect} from 'chai';
import {fill} from '../../src/locales/fill.js';
import {en, type Locale} from '../../src/locales/en.js';
import {findLocale, loadLocale} from '../../src/locales/load-locale.js';
import {formatTime, readingTime} from '../../src/element/panel/reading-time.js';

const CODES =
  `ar bg bn ca cs da de el es et fa fi fr he hi hr hu hy id it ja ko lt lv nl no pl pt pt-PT ro ru sk sl sr sv
  th tr uk ur vi zh zh-Hant`.split(/\s+/);

/** What is the same in English, as a reader of the language would say it too. */
const SAME = new Set(['paragraph', 'fr long']);

const holes = (text: string) => (text.match(/\{\w*\}/g) ?? []).sort();

describe('the locales', () => {
  it('are forty and more', () => {
    expect(CODES.length).to.be.at.least(40);
  });

  for (const code of CODES) {
    it(`${code} says all of it, in its own words`, async () => {
      const {words, language, direction} = await loadLocale([code]);
      expect(language).to.equal(code);
      expect(direction).to.equal(['ar', 'fa', 'he', 'ur'].includes(code) ? 'rtl' : 'ltr');
      expect(Object.keys(words)).to.have.members(Object.keys(en));
      for (const [key, text] of Object.entries(words as Locale)) {
        const english = en[key as keyof Locale];
        expect(text, key).to.equal(text.trim()).and.not.equal('');
        expect(holes(text), key).to.deep.equal(holes(english));
        if (!SAME.has(key) && !SAME.has(`${code} ${key}`)) expect(text, key).not.to.equal(english);
      }
    });
  }

  it('are found by narrower and older tags', async () => {
    for (const [tag, code] of Object.entries({
      'de-AT': 'de',
      de_CH: 'de',
      'pt-BR': 'pt',
      'pt-AO': 'pt-PT',
      'sr-Latn-RS': 'en',
      'zh-HK': 'zh-Hant',
      'zh-CN': 'zh',
      'zh-Hans-SG': 'zh',
      nb: 'no',
      'nn-NO': 'no',
      iw: 'he',
      'EN-gb': 'en',
    })) {
      expect((await loadLocale([tag])).language, tag).to.equal(code);
    }
  });

  it('are the first of several languages that there is one for', async () => {
    expect((await loadLocale(['tlh', 'not a tag', '', 'sv', 'de'])).language).to.equal('sv');
    expect((await loadLocale(['constructor', '__proto__', 'x'])).language).to.equal('en');
    expect(findLocale([])?.language).to.equal('en');
  });

  it('have times in their own form', () => {
    expect(formatTime(480, 'en', 'short')).to.equal('8 min');
    expect(formatTime(60, 'en', 'long')).to.equal('1 minute');
    expect(formatTime(22, 'en', 'short')).to.equal('20 sec');
    expect(formatTime(1, 'en', 'long')).to.equal('5 seconds');
    expect(formatTime(55, 'en', 'short')).to.equal('1 min');
    expect(formatTime(120, 'pl', 'long')).to.equal('2 minuty');
    expect(formatTime(300, 'pl', 'long')).to.equal('5 minut');
  });

  it('reckon with the pace of the language', () => {
    expect(Math.round(readingTime(238, 'en-GB'))).to.equal(60);
    expect(readingTime(1000, 'fi')).to.be.greaterThan(readingTime(1000, 'en'));
    expect(readingTime(1000, 'und')).to.equal(readingTime(1000, 'xx'));
  });

  it('fill what stands in braces, and nothing else', () => {
    expect(fill('{n} of {m}, {n}', {n: '$&', m: '{n}'})).to.equal('$& of {n}, $&');
    expect(fill('{toString} {x}', {})).to.equal('{toString} {x}');
  });
});
