import {expect} from 'chai';
import {registerEngine, type Engine, type EngineOptions, type TldrErrorEvent} from '../../src/index.js';
import {makeSummary, type MakeOptions} from '../../src/engines/make-summary.js';
import {harbourArticle} from '../harbour-article.js';
import {until} from '../until.js';
import {clear, place, story, type Reader} from '../element/story.js';

let names = 0;
/** Registers an engine under a name of its own. */
const register = (summarize: Engine['summarize'], label?: string): string => {
  const name = `engine-${++names}`;
  registerEngine(name, () => ({summarize, ...(label !== undefined && {label})}));
  return name;
};
const open = async (engine: string, attributes = '', inner = story) => {
  const reader = await place(inner, `lang="en" engine="${engine}" ${attributes}`);
  await reader.summary(() => {
    reader.toggle('start').click();
  });
  return reader;
};
const text = (reader: Reader, part: string) => reader.part(part)?.textContent.trim();
const TRUE = 'The harbour of Vessby will close to ferries in February.';

describe('an engine of the site’s', () => {
  const errors: unknown[] = [];
  const note = ({error}: TldrErrorEvent) => errors.push(error);
  before(() => {
    document.addEventListener('tldr-error', note);
  });
  after(() => {
    document.removeEventListener('tldr-error', note);
  });
  afterEach(() => {
    clear();
    errors.length = 0;
  });

  it('is given the article, what is asked for, the language and a signal', async () => {
    const given: EngineOptions[] = [];
    let title = '';
    const name = register((article, options) => {
      given.push(options);
      title = article.blocks[0]?.text ?? '';
      return TRUE;
    }, 'The Desk');
    const reader = await open(name, 'length="long" type="tldr" sentences="2"');
    expect(title).to.equal(harbourArticle.blocks[0]?.text);
    const [{signal, onProgress, onText, ...asked}] = given as [EngineOptions];
    expect(asked).to.deep.equal({length: 'long', type: 'tldr', sentences: 2, language: 'en'});
    expect([signal.aborted, typeof onProgress, typeof onText]).to.deep.equal([false, 'function', 'function']);
    expect(reader.element.summary?.engine).to.equal(name);
    expect(reader.sentences()).to.deep.equal([TRUE]);
  });

  it('can ask a server', async () => {
    // As in the README.
    registerEngine('our-server', () => ({
      label: 'Our server',
      async summarize(article, {length, signal}) {
        const body = JSON.stringify({text: article.blocks.map((block) => block.text).join('\n'), length});
        const response = await fetch('/summarize', {method: 'POST', body, signal});
        if (!response.ok) throw new Error(`The server answered ${response.status}`);
        return (await response.json()) as string[];
      },
    }));
    const reader = await open('our-server');
    expect(reader.sentences()).to.deep.equal([
      'The harbour of Vessby will close to ferries in February while the channel is dredged.',
    ]);
    expect(text(reader, 'source')).to.equal('¶ 1');
  });

  it('may give sentences with their places, which need no check and are said to be picked', async () => {
    const block = harbourArticle.blocks[3]?.text ?? '';
    const end = block.indexOf('.', 30) + 1;
    const picked = block.slice(0, end);
    const name = register(() => [{text: picked, source: {block: 3, start: 0, end}}]);
    const reader = await open(name);
    expect(reader.sentences()).to.deep.equal([picked]);
    expect(text(reader, 'disclosure')).to.equal('Picked from this article’s own sentences.');
    expect(reader.part('notice')).to.equal(undefined);
  });

  it('is said to have written what it wrote, though each sentence leads to its passage', async () => {
    const reader = await open(register(() => TRUE, 'The Desk'));
    expect(text(reader, 'source')).to.equal('¶ 1');
    expect(text(reader, 'notice')).to.match(/^Written by The Desk/);
    expect(reader.part('disclosure')).to.equal(undefined);
  });

  it('tells that it is loading', async () => {
    const seen: number[] = [];
    document.addEventListener('tldr-progress', ({loaded}) => seen.push(loaded), {once: false});
    const name = register((_, {onProgress}) => {
      for (const loaded of [0.2, 7, -1, NaN]) onProgress(loaded);
      return TRUE;
    });
    await open(name);
    expect(seen).to.deep.equal([0.2, 1, 0, 0]);
  });

  const faults: Record<string, Engine['summarize']> = {
    'throws at once': () => {
      throw new Error('no power');
    },
    rejects: () => Promise.reject(new Error('no power')),
    'gives nothing': () => '',
    'gives white space': () => ' \n ',
    'gives no sentences': () => [],
    'gives what is no text': () => 42 as unknown as string,
    'gives things': () => [{}] as unknown as string[],
    'gives a million characters': () => 'The harbour is closed. '.repeat(50_000),
    'gives a million sentences of none': () => Array<string>(1_000_000).fill(''),
    'gives a place and no sentence': () => [{text: ' ', source: {block: 0, start: 0, end: 9}}],
  };
  for (const [what, summarize] of Object.entries(faults)) {
    it(`is stood in for where it ${what}, and the site can know`, async () => {
      const reader = await open(register(summarize));
      expect(reader.element.summary?.engine).to.equal('extractive');
      expect(text(reader, 'status')).to.match(/^That didn’t work\./);
      expect(reader.sentences().length).to.be.greaterThan(1);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.be.instanceOf(Error);
    });
  }

  it('has the name that it is registered under, where it calls itself nothing', async () => {
    const name = register(() => TRUE, ' ');
    expect(text(await open(name), 'notice')).to.include(name);
    registerEngine('numbered', () => ({summarize: () => TRUE, label: 7 as unknown as string}));
    clear();
    expect(text(await open('numbered'), 'notice')).to.include('numbered');
  });

  it('is not asked again where it wrote what the article does not say', async () => {
    let asked = 0;
    const name = register(() => {
      asked++;
      return 'Oslo bought the port of Bergen for 97 dollars.';
    });
    const reader = await open(name);
    for (const type of ['tldr', 'key-points'] as const) {
      await reader.summary(() => {
        reader.element.type = type;
      });
      expect(text(reader, 'status')).to.match(/did not match the article/);
    }
    // Once for each type.
    expect(asked).to.equal(2);
  });

  it('is stood in for where nobody has registered it', async () => {
    const reader = await open('nobody');
    expect(reader.element.summary?.engine).to.equal('extractive');
    expect(String(errors)).to.equal('TypeError: No engine is registered as "nobody"');
  });

  it('shows HTML as text', async () => {
    const name = register(() => `<p>${TRUE}</p><script>alert(1)</script>`);
    const reader = await open(name, 'ungrounded="keep"');
    expect(reader.sentences().join(' ')).to.include('<p>');
    expect(reader.part('points')?.querySelector('p, script')).to.equal(null);
  });

  it('is not heard where it answers after the element was removed', async () => {
    let answer: (text: string) => void = () => undefined;
    const name = register(() => new Promise<string>((resolve) => (answer = resolve)));
    const reader = await place(story, `engine="${name}"`);
    let made = 0;
    reader.element.addEventListener('tldr-summary', () => made++);
    reader.toggle('start').click();
    await until(() => reader.element.matches(':state(busy)'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    reader.element.remove();
    answer(TRUE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([made, errors.length]).to.deep.equal([0, 0]);
  });

  it('is asked once for each length, and not again when the reader comes back to one', async () => {
    const asked: string[] = [];
    const name = register((_, {length}) => {
      asked.push(length);
      return TRUE;
    });
    const reader = await open(name);
    for (const length of ['short', 'medium', 'short', 'long'] as const) {
      await reader.summary(() => {
        reader.element.length = length;
      });
    }
    await reader.press('start');
    await reader.press('start');
    clear();
    await open(name);
    expect(asked).to.deep.equal(['medium', 'short', 'long']);
  });

  it('has a name that is one, and that nobody has', () => {
    const factory = () => ({summarize: () => ''});
    const bad = registerEngine as (...values: unknown[]) => void;
    registerEngine('fine-1', factory);
    for (const name of ['fine-1', 'extractive', 'auto', 'built-in', 'author', 'Two Words', '', '-a', undefined]) {
      expect(() => {
        bad(name, factory);
      }).to.throw(TypeError, /^registerEngine: /);
    }
    expect(() => {
      bad('fine-2', {});
    }).to.throw(TypeError, /no function/);
  });

  const options = (changes: Partial<MakeOptions>): MakeOptions => ({
    type: 'key-points',
    length: 'medium',
    engine: 'slow',
    engines: new Map(),
    ungrounded: 'drop',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onError: (error) => errors.push(error),
    ...changes,
  });

  it('is given up after a silence, and not while it gives signs of life', async () => {
    const silent = new Map([['slow', () => ({summarize: () => new Promise<string>(() => undefined)})]]);
    const summary = await makeSummary(harbourArticle, options({engines: silent, patience: 30}));
    expect([summary.engine, summary.instead]).to.deep.equal(['extractive', 'engineError']);
    expect(errors.map((error) => (error as Error).name)).to.deep.equal(['TimeoutError']);
    const talking = new Map([
      [
        'slow',
        () => ({
          async summarize(_: unknown, {onText}: EngineOptions) {
            for (let i = 0; i < 8; i++) {
              onText('x'.repeat(i));
              await new Promise((resolve) => setTimeout(resolve, 60));
            }
            return TRUE;
          },
        }),
      ],
    ]);
    const written = await makeSummary(harbourArticle, options({engines: talking, patience: 300}));
    expect(written.engine).to.equal('slow');
    // Of one that writes on and on, no more than a summary can be is a sign of life.
    let timer: ReturnType<typeof setInterval> | undefined;
    const endless = new Map([
      [
        'endless',
        () => ({
          summarize(_: unknown, {onText}: EngineOptions) {
            let all = '';
            timer = setInterval(() => {
              onText((all += 'The harbour is closed. '.repeat(1000)));
            }, 10);
            return new Promise<string>(() => undefined);
          },
        }),
      ],
    ]);
    errors.length = 0;
    const replaced = await makeSummary(harbourArticle, options({engine: 'endless', engines: endless, patience: 100}));
    clearInterval(timer);
    expect(replaced.instead).to.equal('engineError');
    expect(errors.map((error) => (error as Error).name)).to.deep.equal(['TimeoutError']);
  });

  for (const [what, text, changes, why] of [
    ['tells the same for ever', () => 'x', {patience: 100}, 'The engine was silent for 100 ms'],
    // Within the longest that a summary can be, one more character at a time.
    ['writes on and on', (times: number) => 'x'.repeat(times), {limit: 300}, 'The engine did not end within 300 ms'],
    // As for parts of an article, without end.
    [
      'begins anew for ever',
      (times: number) => 'x'.repeat(times % 2),
      {limit: 300},
      'The engine did not end within 300 ms',
    ],
  ] as const) {
    it(`is given up where it ${what}`, async () => {
      let timer: ReturnType<typeof setInterval> | undefined;
      let given: AbortSignal | undefined;
      const summarize: Engine['summarize'] = (_, {onText, signal}) => {
        given = signal;
        let times = 0;
        timer = setInterval(() => {
          onText(text(times++));
        }, 10);
        return new Promise<string>(() => undefined);
      };
      const engines = new Map([[what, () => ({summarize})]]);
      const summary = await makeSummary(harbourArticle, options({engine: what, engines, ...changes}));
      clearInterval(timer);
      expect([summary.engine, summary.instead]).to.deep.equal(['extractive', 'engineError']);
      expect(errors.map(String)).to.deep.equal([`TimeoutError: ${why}`]);
      expect(given?.reason).to.equal(errors[0]);
    });
  }

  it('may go past the limit while its download comes further', async () => {
    const summarize: Engine['summarize'] = async (_, {onProgress}) => {
      for (let loaded = 0; loaded <= 1; loaded += 0.125) {
        onProgress(loaded);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return TRUE;
    };
    const engines = new Map([['fetching', () => ({summarize})]]);
    const summary = await makeSummary(harbourArticle, options({engine: 'fetching', engines, limit: 600}));
    expect([summary.engine, errors]).to.deep.equal(['fetching', []]);
  });

  it('is not thrown at where it tells of what is no text', async () => {
    const thrown: unknown[] = [];
    const name = register((_, {onText, onProgress}) => {
      const told = [onText, onProgress] as ((...values: unknown[]) => void)[];
      for (const tell of told) {
        for (const values of [[], [null], [42], [{}], [Symbol('a')]]) {
          try {
            tell(...values);
          } catch (error) {
            thrown.push(error);
          }
        }
      }
      return TRUE;
    });
    const reader = await open(name);
    expect([thrown, errors]).to.deep.equal([[], []]);
    expect(reader.element.summary?.engine).to.equal(name);
  });

  it('passes the reader’s leaving on', async () => {
    const abort = new AbortController();
    let heard: AbortSignal | undefined;
    const engines = new Map([
      [
        'slow',
        () => ({
          summarize(_: unknown, {signal}: EngineOptions) {
            heard = signal;
            return new Promise<string>(() => undefined);
          },
        }),
      ],
    ]);
    const made = makeSummary({...harbourArticle, title: 'Left'}, options({engines, signal: abort.signal}));
    await until(() => heard);
    abort.abort(new Error('left'));
    expect(String(await made.catch((reason: unknown) => reason))).to.equal('Error: left');
    expect(heard?.aborted).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});

describe('the author’s summary', () => {
  const scripts: HTMLScriptElement[] = [];
  const data = (content: string) => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'application/ld+json';
    script.textContent = content;
    scripts.push(script);
  };
  afterEach(() => {
    scripts.splice(0).forEach((script) => {
      script.remove();
    });
    clear();
  });

  it('goes before any engine, and is shown as it is', async () => {
    let asked = 0;
    const name = register(() => {
      asked++;
      return TRUE;
    });
    const own = '<div slot="summary"><p>In <b>short</b>: no ferries.</p></div>';
    const reader = await open(name, '', `${own}${story}`);
    expect(asked).to.equal(0);
    const slot = reader.box('start')?.querySelector('slot');
    expect(slot?.assignedElements()[0]?.querySelector('b')?.checkVisibility()).to.equal(true);
    expect(text(reader, 'disclosure')).to.equal('Written by the publisher of this article.');
    expect([reader.part('length'), reader.part('format')]).to.deep.equal([undefined, undefined]);
    expect(reader.element.summary?.sentences.map((sentence) => sentence.text)).to.deep.equal(['In short: no ferries.']);
    expect(reader.element.article?.blocks[0]?.text).to.equal(harbourArticle.blocks[0]?.text);
    // What is slotted can be in one place only; the other box says the same.
    await reader.press('end');
    await until(() => reader.open().length === 2);
    expect(reader.sentences('end')).to.deep.equal(['In short: no ferries.']);
    await reader.press('start');
    await until(() => reader.open().length === 1);
    expect(reader.box('end')?.querySelector('slot')?.assignedElements()).to.have.length(1);
  });

  it('is taken from the page’s data where the site asks for it', async () => {
    data('{broken');
    data(
      JSON.stringify({
        '@graph': [
          {'@type': 'WebSite', abstract: 'A site.'},
          {'@type': ['NewsArticle'], abstract: 'No ferries until May.'},
        ],
      }),
    );
    const reader = await open('extractive', 'abstract');
    expect(reader.sentences()).to.deep.equal(['No ferries until May.']);
    expect(text(reader, 'disclosure')).to.equal('Written by the publisher of this article.');
    clear();
    expect((await open('extractive')).element.summary?.engine).to.equal('extractive');
  });
});
