import {expect} from 'chai';
import {ENGLISH} from '../../src/locales/load-locale.js';
import {en, type Locale} from '../../src/locales/en.js';
import {hyphened} from '../../src/element/labels.js';
import {panelWords} from '../../src/element/panel/panel-words.js';
import {clear, place, story} from './story.js';

/** Every attribute that replaces a string, as it is promised; what is in braces is put in. */
const LABELS = {
  prompt: 'prompt one',
  heading: 'heading two',
  'label-open': 'open three',
  'label-close': 'close four',
  'label-working': 'working five',
  'label-too-short': 'six {time}',
  'label-ready': 'ready seven',
  'label-error': 'error eight',
  'label-retry': 'retry nine',
  'label-prev': 'prev ten',
  'label-next': 'next eleven',
  'label-more': 'more twelve',
  'label-reading-time': '{article} thirteen {summary}',
  'label-reading-time-spoken': '{article} fourteen {summary}',
  'label-length': 'length fifteen',
  'label-short': 'short sixteen',
  'label-medium': 'medium seventeen',
  'label-long': 'long eighteen',
  'label-as-paragraph': 'as paragraph nineteen',
  'label-as-list': 'as list twenty',
  'label-copy': 'copy 21',
  'label-copied': 'copied 22',
  'label-copy-failed': 'copy failed 23',
  'label-paragraph': '{n} 24',
  'label-show-paragraph': 'show {n} 25',
  'label-vanished': 'vanished 26',
  'label-back': 'back 27',
  'label-disclosure': 'disclosure 28',
  'label-picked': 'picked 29',
  'label-author': 'author 30',
  'label-notice': 'notice 31',
  'label-notice-other': '{name} 32',
  'label-unmatched': 'unmatched 33',
  'label-ungrounded': 'ungrounded 34',
  'label-replaced': 'replaced 35',
  'label-offer': 'offer 36',
  'label-offer-download': 'offer download 37',
  'label-own-words': 'own words 38',
  'label-downloading': 'downloading 39',
  'label-download-note': 'download note 40',
  'label-downloaded': 'downloaded 41',
  'label-stop': 'stop 42',
  'label-ai-error': 'ai error 43',
  'label-engine-error': 'engine error 44',
};

const attributeOf = (key: string) => (key === 'prompt' || key === 'heading' ? key : hyphened(`label-${key}`));

describe('the attributes that replace strings', () => {
  afterEach(clear);

  it('are one for each string of the interface', () => {
    expect(Object.keys(LABELS)).to.have.members(Object.keys(en).map(attributeOf));
  });

  it('replace each of them, wherever the interface says it', async () => {
    const {element} = await place(story, 'lang="en"');
    for (const [name, text] of Object.entries(LABELS)) element.setAttribute(name, text);
    await element.updateComplete;
    // As the panel has them: the words before the panel with what the element's properties replace, then its own.
    const own = Object.fromEntries(
      ['prompt', 'heading'].map((name) => [name, element[name as 'prompt' | 'heading'] ?? '']),
    );
    const {words} = panelWords({...ENGLISH, words: {...ENGLISH.words, ...own}}, element);
    for (const key of Object.keys(en) as (keyof Locale)[]) {
      expect(words[key], key).to.equal(LABELS[attributeOf(key) as keyof typeof LABELS]);
    }
  });

  it('are what a reader meets', async () => {
    const markup = Object.entries(LABELS).map(([name, text]) => `${name}="${text}"`);
    const reader = await place(
      `${story}<a slot="prev" href="#before">Before</a><a slot="next" href="#after">After</a>`,
      `lang="en" ${markup.join(' ')}`,
    );
    const said = (part: string) => reader.part(part)?.textContent.replace(/\s+/g, ' ').trim();
    expect([said('question'), said('action')]).to.deep.equal(['prompt one', 'open three']);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(said('action')).to.equal('close four');
    expect(said('title')).to.equal('heading two');
    expect(said('meta')).to.match(/^\d+ min thirteen .+ fourteen /);
    expect(said('length')).to.equal('length fifteen short sixteen medium seventeen long eighteen');
    expect(said('source')).to.match(/^\d 24$/);
    expect(reader.part('source')?.getAttribute('aria-label')).to.match(/^show \d 25$/);
    expect(said('disclosure')).to.equal('disclosure 28');
    expect([said('format'), said('copy')]).to.deep.equal(['as paragraph nineteen', 'copy 21']);
    expect(reader.part('nav')?.getAttribute('aria-label')).to.equal('more twelve');
    expect([said('nav-prev'), said('nav-next')]).to.deep.equal(['prev ten', 'next eleven']);
    reader.part('source')?.click();
    await reader.element.updateComplete;
    expect(said('return')).to.equal('back 27');
  });

  it('are properties too, where the strings stand outside of the panel', async () => {
    const {element} = await place(story);
    Object.assign(element, {
      prompt: 'one',
      heading: 'two',
      labelOpen: 'three',
      labelClose: 'four',
      labelWorking: 'five',
      labelTooShort: 'six',
      labelReady: 'seven',
      labelError: 'eight',
      labelRetry: 'nine',
      labelPrev: 'ten',
      labelNext: 'eleven',
      labelMore: 'twelve',
    });
    await element.updateComplete;
    expect(Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value]))).to.deep.equal({
      prompt: 'one',
      heading: 'two',
      'label-open': 'three',
      'label-close': 'four',
      'label-working': 'five',
      'label-too-short': 'six',
      'label-ready': 'seven',
      'label-error': 'eight',
      'label-retry': 'nine',
      'label-prev': 'ten',
      'label-next': 'eleven',
      'label-more': 'twelve',
    });
    element.removeAttribute('label-open');
    expect(element.labelOpen ?? undefined).to.equal(undefined);
  });
});
