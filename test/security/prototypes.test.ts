import {expect} from 'chai';
import {registerEngine, registerLocale, type Locale} from '../../src/index.js';
import {findAbstract} from '../../src/engines/author.js';
import {checkGrounding} from '../../src/engines/grounding.js';
import {thingsOf} from '../../src/article/json-ld.js';
import {readOptions} from '../../src/auto/options.js';
import {summarize} from '../../src/summarizer/index.js';
import {harbourArticle} from '../harbour-article.js';
import {clear, place, story} from '../element/story.js';

/** What every object has, and what leads to the prototype of all. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
const EVIL = '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}';
const evil = () => JSON.parse(EVIL) as Record<string, unknown>;

const keysOf = (prototype: object) => Reflect.ownKeys(prototype).map(String).join();

describe('no name reaches a prototype', () => {
  const before = new Map(
    [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((each) => [each, keysOf(each)]),
  );
  const added: Element[] = [];
  afterEach(() => {
    localStorage.removeItem('tldr-article:length');
    added.splice(0).forEach((element) => {
      element.remove();
    });
    clear();
    for (const [prototype, keys] of before) expect(keysOf(prototype)).to.equal(keys);
    expect({}).not.to.have.property('polluted');
  });

  it('of an engine', async () => {
    for (const name of NAMES.filter((each) => each !== 'constructor' && each !== 'prototype')) {
      expect(() => {
        registerEngine(name, () => ({summarize: () => 'No.'}));
      }).to.throw(TypeError);
    }
    // A word like any other: in a map it is one.
    registerEngine('constructor', () => ({
      summarize: () => 'The harbour of Vessby will close to ferries in February.',
    }));
    for (const [engine, made] of [
      ['constructor', 'constructor'],
      ['__proto__', 'extractive'],
      ['toString', 'extractive'],
    ] as const) {
      const reader = await place(story, `lang="en" engine="${engine}"`);
      expect((await reader.element.summarize()).engine).to.equal(made);
    }
  });

  it('of a locale, or of its strings', async () => {
    // "toString" and "valueOf" may be languages that nobody knows; what leads to a prototype may not.
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', '__defineGetter__']) {
      expect(() => {
        registerLocale(name, {} as Locale);
      }).to.throw(TypeError);
    }
    const strings = JSON.parse('{"__proto__": "polluted", "constructor": "x", "open": "Read less"}') as Locale;
    registerLocale('gv', strings);
    const reader = await place(story, 'lang="gv"');
    expect(reader.toggle('start').textContent).to.include('Read less');
    expect(() => {
      registerLocale('gv', evil() as unknown as Locale);
    }).to.throw(TypeError);
  });

  it('of a language', async () => {
    for (const language of [...NAMES, 'constructor-x', '__PROTO__']) {
      const summary = await summarize({...harbourArticle, language});
      expect(summary.sentences.length).to.be.greaterThan(1);
      const {supported} = await checkGrounding({...harbourArticle, language}, harbourArticle.blocks[0]?.text ?? '');
      expect(supported, language).to.equal(true);
      const reader = await place(story, `lang="${language}"`);
      await reader.summary(() => {
        reader.element.show();
      });
      expect(reader.part('meta')?.textContent).to.match(/\d min/);
      expect(reader.part('meta')?.textContent).not.to.include('NaN');
      clear();
    }
  });

  it('of an attribute', async () => {
    const reader = await place();
    for (const name of NAMES) {
      for (const attribute of [name, `label-${name}`]) reader.element.setAttribute(attribute, 'x');
      for (const attribute of ['toggles', 'type', 'length', 'controls', 'ungrounded', 'for', 'ignore']) {
        reader.element.setAttribute(attribute, name);
      }
    }
    reader.element.removeAttribute('for');
    await reader.summary(() => {
      reader.element.show();
    });
    const {toggles, type, length, controls, ungrounded} = reader.element;
    expect([toggles, type, length, controls, ungrounded]).to.deep.equal([
      'both',
      'key-points',
      'medium',
      'length type copy',
      'drop',
    ]);
    expect(reader.sentences().length).to.be.greaterThan(1);
  });

  it('of options', async () => {
    const {sentences} = await summarize(harbourArticle, evil());
    expect(sentences.length).to.be.greaterThan(1);
    const script = document.createElement('script');
    for (const name of NAMES) script.setAttribute(`data-${name}`, 'x');
    const {attributes} = readOptions(script);
    expect(attributes).to.be.instanceOf(Map);
    expect(attributes.size).to.equal(NAMES.length);
  });

  it('of what the page says in JSON-LD, which may be anything', () => {
    const say = (content: string) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = content;
      added.push(document.head.appendChild(script));
    };
    say(EVIL);
    say('{"@type": "Article", "__proto__": {"abstract": "Of the prototype"}}');
    // None of these is a word, and some cannot be made one.
    say('{"@type": {"toString": 1, "valueOf": 1}, "abstract": "x"}');
    say(`{"@type": ${'['.repeat(5000)}${']'.repeat(5000)}, "abstract": "x"}`);
    say('[null, 1, "a", [{"@graph": {"@graph": [[[{"@type": null, "mainEntity": 3}]]]}}]]');
    expect(findAbstract(document)).to.equal(undefined);
    expect(Array.from(thingsOf(document)).length).to.be.greaterThan(3);
    say('{"@type": ["Thing", {"a": 1}, "NewsArticle"], "abstract": "No ferries."}');
    expect(findAbstract(document)).to.equal('No ferries.');
  });

  it('of what is stored', async () => {
    for (const name of [...NAMES, EVIL, 'long\0', ' long']) {
      localStorage.setItem('tldr-article:length', name);
      expect((await place()).element.length).to.equal('medium');
      clear();
    }
  });
});
