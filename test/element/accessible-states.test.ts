import {expect} from 'chai';
import {maker} from '../../src/engines/maker.js';
import {axeFaults} from '../axe.js';
import {until} from '../until.js';
import {clear, place, story, type Reader} from './story.js';

const article = `<h2>The harbour</h2>${story}<p>The council has <a href="#plans">published its plans</a>.</p>
  <a slot="prev" href="#previous">The night ferry is full again</a><a slot="next" href="#next">Council delays its vote</a>`;

/** The pages, by what is said of their body, and the element's attributes on them. */
const pages: Record<string, {style: string; attributes?: string}> = {
  light: {style: 'color: #222; background: #fff'},
  dark: {style: 'color: #ccd1d8; background: #14171c; color-scheme: dark'},
  'right to left': {style: 'color: #222; background: #fff', attributes: 'lang="ar" dir="rtl"'},
  '320 pixels wide': {style: 'color: #222; background: #fff; width: 320px'},
};

describe('axe finds no fault', () => {
  const make = maker.make.bind(maker);
  const before = document.body.getAttribute('style') ?? '';
  afterEach(() => {
    maker.make = make;
    document.body.setAttribute('style', before);
    clear();
  });

  const open = (reader: Reader) =>
    reader.summary(() => {
      reader.toggle('start').click();
    });
  /** The states, by what brings the element into them. */
  const states: Record<string, (reader: Reader) => Promise<void> | void> = {
    closed: () => undefined,
    open,
    'as a paragraph': async (reader) => {
      await open(reader);
      await reader.summary(() => reader.part('format')?.click());
    },
    'at a passage': async (reader) => {
      await open(reader);
      reader.part('source')?.click();
      await until(() => reader.part('return'));
    },
    'too short': async (reader) => {
      reader.element.minWords = 5000;
      await until(() => reader.part('too-short'));
    },
    working: async (reader) => {
      maker.make = () => new Promise(() => undefined);
      await reader.press('start');
      await until(() => reader.toggle('start').hasAttribute('aria-disabled'));
    },
    'after a failure': async (reader) => {
      maker.make = () => Promise.reject(new Error('no power'));
      await reader.press('start');
      await until(() => reader.part('retry'));
    },
  };

  for (const [page, {style, attributes = 'lang="en"'}] of Object.entries(pages)) {
    for (const [state, bring] of Object.entries(states)) {
      it(`${state}, on a page that is ${page}`, async () => {
        document.body.setAttribute('style', style);
        const reader = await place(article, attributes);
        await until(() => reader.toggles().length === 2);
        await bring(reader);
        await reader.still();
        expect(await axeFaults(reader.element)).to.deep.equal([]);
      });
    }
  }
});
