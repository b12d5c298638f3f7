import {expect} from 'chai';
import {registerLocale} from '../../src/index.js';
import {en} from '../../src/locales/en.js';
import {de} from '../../src/locales/de.js';
import {ptPT} from '../../src/locales/pt-pt.js';
import {zhHant} from '../../src/locales/zh-hant.js';
import {ar} from '../../src/locales/ar.js';
import {no} from '../../src/locales/no.js';
import {until} from '../until.js';
import {clear, place, story, type Reader} from './story.js';

const page = document.documentElement;

describe('the words of the interface', () => {
  const before = page.lang;
  afterEach(() => {
    page.lang = before;
    clear();
  });
  const prompt = ({element}: Reader) => element.shadowRoot?.querySelector('[part=question]')?.textContent;

  it('are in the language of the element, loaded when it is met', async () => {
    for (const [tag, {prompt: words}] of [
      ['de-AT', de],
      ['pt-PT', ptPT],
      ['zh-TW', zhHant],
      ['nb', no],
      ['ar', ar],
    ] as const) {
      const reader = await place(story, `lang="${tag}"`);
      await until(() => prompt(reader) === words);
      expect(reader.box('start')?.dir, tag).to.equal(tag === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('are those of the page where the element’s language is unknown, and else the browser’s', async () => {
    page.lang = 'de';
    const reader = await place(story, 'lang="tlh"');
    await until(() => prompt(reader) === de.prompt);
    page.lang = '';
    const other = await place(story, 'lang=""');
    await until(() => prompt(other) !== undefined);
    // The browsers under test are English.
    expect(prompt(other)).to.equal(en.prompt);
  });

  it('follow the language of the element', async () => {
    const reader = await place(story, 'lang="en"');
    expect(prompt(reader)).to.equal(en.prompt);
    reader.element.lang = 'de';
    await until(() => prompt(reader) === de.prompt);
  });

  it('are not English first and then something else', async () => {
    const seen = new Set<string | undefined>();
    const reader = await place(story, 'lang="fi"');
    for (let i = 0; i < 100; i++) {
      seen.add(prompt(reader));
      if (seen.size > 1) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(seen).not.to.include(en.prompt);
  });

  it('stay while others are on their way, and so does the focus', async () => {
    const reader = await place(story, 'lang="en"');
    const toggle = reader.toggle('start');
    toggle.focus();
    reader.element.lang = 'hu';
    await until(() => reader.box('start')?.lang === 'hu');
    expect(reader.element.shadowRoot?.activeElement).to.equal(toggle);
  });

  it('can each be replaced by an attribute', async () => {
    const attributes =
      'lang="en" prompt="Short of time?" label-open="Sum it up" heading="The gist" label-as-list="List"';
    const reader = await place(story, `${attributes} type="tldr" label-prev="Before"`);
    expect(reader.toggle('start').innerText.replace(/\s+/g, ' ').trim()).to.equal('Short of time? Sum it up');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.part('title')?.textContent).to.equal('The gist');
    expect(reader.part('panel')?.getAttribute('aria-label')).to.match(/^The gist/);
    expect(reader.part('format')?.textContent.trim()).to.equal('List');
    expect(reader.part('nav-label')?.textContent.trim()).to.equal('Before');
    expect([reader.element.labelOpen, reader.element.labelClose]).to.deep.equal(['Sum it up', undefined]);
    reader.element.labelClose = 'Enough';
    reader.element.setAttribute('label-copy', 'Take it');
    await until(() => reader.part('copy')?.textContent.trim() === 'Take it');
    expect(reader.element.getAttribute('label-close')).to.equal('Enough');
    expect(reader.toggle('start').textContent).to.include('Enough');
    reader.element.removeAttribute('label-close');
    await reader.element.updateComplete;
    expect(reader.toggle('start').textContent).to.include(en.close);
  });

  it('can be taught another language, for what is in the page already too', async () => {
    const reader = await place(story, 'lang="cy"');
    await until(() => prompt(reader) === en.prompt);
    registerLocale('cy', {...en, prompt: 'Dim amser i ddarllen?'});
    await until(() => prompt(reader) === 'Dim amser i ddarllen?');
    expect(reader.box('start')?.lang).to.equal('cy');
    registerLocale('nb', {...en, prompt: 'Har du dårlig tid?'});
    expect(prompt(await place(story, 'lang="nb-NO"'))).to.equal('Har du dårlig tid?');
    registerLocale('ckb', {...en, prompt: 'کاتت نییە؟'});
    const other = await place(story, 'lang="ckb"');
    expect([prompt(other), other.box('start')?.dir]).to.deep.equal(['کاتت نییە؟', 'rtl']);
    // In plain JavaScript, some may be missing.
    clear();
    registerLocale('gd', {prompt: 'Gun ùine?'} as unknown as typeof en);
    const third = await place(story, 'lang="gd"');
    expect(third.toggle('start').innerText.replace(/\s+/g, ' ').trim()).to.equal(`Gun ùine? ${en.open}`);
    await third.summary(() => {
      third.toggle('start').click();
    });
    expect(third.part('disclosure')?.textContent).to.equal(en.disclosure);
  });

  it('refuse what is no language and no words', () => {
    const register = registerLocale as (...values: unknown[]) => void;
    for (const [language, locale] of [
      ['not a tag', en],
      [undefined, en],
      ['cy', null],
      ['cy', 'words'],
      ['cy', {...en, prompt: 3}],
    ]) {
      expect(() => {
        register(language, locale);
      }).to.throw(TypeError, /^registerLocale: /);
    }
  });
});
