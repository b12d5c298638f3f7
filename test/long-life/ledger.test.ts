import {expect} from 'chai';
import {Page} from '../pages/page.js';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {type Counts, Ledger, type PageWindow} from './ledger.js';

describe('the ledger of a page', () => {
  let page: Page;
  let window: PageWindow;
  let ledger: Ledger;
  beforeEach(async () => {
    page = await Page.render({body: '<p>A page.</p>'});
    window = page.frame.contentWindow as unknown as PageWindow;
    ledger = new Ledger(window);
  });
  afterEach(() => {
    page.close();
  });

  it('counts a listener once, until it is taken away, has been called once, or its signal says so', () => {
    const {document} = page;
    const start = ledger.counts.listeners;
    const added = () => ledger.counts.listeners - start;
    const heard: string[] = [];
    const listener = ({type}: Event) => heard.push(type);

    for (const options of [undefined, false, {}, {passive: true}]) document.addEventListener('a', listener, options);
    expect(added()).to.equal(1);
    for (const options of [true, {capture: true}]) document.addEventListener('a', listener, options);
    expect(added()).to.equal(2);
    window.EventTarget.prototype.addEventListener.call(document, 'a', null);
    document.removeEventListener('a', listener, {capture: true});
    document.removeEventListener('b', listener);
    expect(added()).to.equal(1);
    document.removeEventListener('a', listener);
    expect(added()).to.equal(0);

    document.addEventListener('a', listener, {once: true});
    document.addEventListener('b', {handleEvent: listener}, {once: true});
    expect(added()).to.equal(2);
    for (const type of ['a', 'a', 'b', 'b']) document.dispatchEvent(new window.Event(type));
    expect([added(), heard.splice(0)]).to.deep.equal([0, ['a', 'b']]);
    document.addEventListener('a', listener, {once: true});
    document.removeEventListener('a', listener);
    document.dispatchEvent(new window.Event('a'));
    expect([added(), heard]).to.deep.equal([0, []]);

    const abort = new window.AbortController();
    for (const type of ['a', 'b']) document.addEventListener(type, listener, {signal: abort.signal});
    expect(added()).to.equal(2);
    abort.abort();
    document.addEventListener('c', listener, {signal: abort.signal});
    for (const type of ['a', 'b', 'c']) document.dispatchEvent(new window.Event(type));
    expect([added(), heard]).to.deep.equal([0, []]);

    // One of an element that stands nowhere goes with it.
    const paragraph = document.querySelector('p');
    paragraph?.addEventListener('a', listener);
    expect(added()).to.equal(1);
    paragraph?.remove();
    expect(added()).to.equal(0);
  });

  it('counts what is watched and what is to come, until that is ended or has come', async () => {
    const {document, MutationObserver, ResizeObserver} = window;
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('There is no paragraph');
    const mutations = new MutationObserver(() => undefined);
    for (const target of [document, paragraph, document]) mutations.observe(target, {childList: true});
    expect(ledger.counts.mutations).to.equal(2);
    mutations.disconnect();
    mutations.disconnect();
    expect(ledger.counts.mutations).to.equal(0);
    const sizes = new ResizeObserver(() => undefined);
    for (const target of [document.body, paragraph, paragraph]) sizes.observe(target);
    expect(ledger.counts.sizes).to.equal(2);
    sizes.unobserve(paragraph);
    sizes.unobserve(paragraph);
    expect(ledger.counts.sizes).to.equal(1);
    sizes.disconnect();
    expect(ledger.counts.sizes).to.equal(0);

    const came: unknown[] = [];
    const first = window.setTimeout((word: string) => came.push(word), 0, 'timeout');
    const second = window.setTimeout(() => came.push('never'), 60_000);
    const interval = window.setInterval(() => came.push('interval'), 1);
    window.requestAnimationFrame(() => came.push('frame'));
    expect([new Set([first, second, interval]).size, ledger.counts.timers]).to.deep.equal([3, 4]);
    await until(() => came.includes('timeout') && came.includes('frame') && came.includes('interval'));
    expect(ledger.counts.timers).to.equal(2);
    window.clearTimeout(interval);
    window.clearInterval(second);
    window.clearTimeout(undefined);
    expect(ledger.counts.timers).to.equal(0);
  });

  const kept: Record<string, [name: keyof Counts, keep: (page: PageWindow) => void]> = {
    'a listener of the document': [
      'listeners',
      ({document}) => {
        document.addEventListener('scroll', () => undefined);
      },
    ],
    'a listener of a media query': [
      'listeners',
      (window) => {
        window.matchMedia('print').addEventListener('change', () => undefined);
      },
    ],
    'an observer of changes': [
      'mutations',
      ({MutationObserver, document}) => {
        new MutationObserver(() => undefined).observe(document, {childList: true});
      },
    ],
    'an observer of sizes': [
      'sizes',
      ({ResizeObserver, document}) => {
        new ResizeObserver(() => undefined).observe(document.body);
      },
    ],
    'an observer of what is seen': [
      'intersections',
      ({IntersectionObserver, document}) => {
        new IntersectionObserver(() => undefined).observe(document.body);
      },
    ],
    'an interval': [
      'timers',
      (window) => {
        window.setInterval(() => undefined, 60_000);
      },
    ],
    'a stylesheet': [
      'sheets',
      ({document, CSSStyleSheet}) => {
        document.adoptedStyleSheets.push(new CSSStyleSheet());
      },
    ],
    'an element': [
      'elements',
      ({document}) => {
        document.head.append(document.createElement('meta'));
      },
    ],
  };
  for (const [what, [name, keep]] of Object.entries(kept)) {
    it(`sees ${what} that is kept`, () => {
      const before = ledger.counts;
      keep(window);
      expect(ledger.counts).to.deep.equal({...before, [name]: before[name] + 1});
    });
  }

  it('sees elements that could not take their listeners away, nor end their observers', async () => {
    const script = Object.assign(page.document.createElement('script'), {
      type: 'module',
      src: '/cdn/tldr-article.min.js',
    });
    page.document.head.append(script);
    await until(() => window.customElements.get('tldr-article'));
    window.EventTarget.prototype.removeEventListener = () => undefined;
    window.MutationObserver.prototype.disconnect = () => undefined;
    const before = ledger.counts;
    for (let index = 0; index < 10; index++) {
      const element = page.document.createElement('tldr-article');
      element.innerHTML = story;
      page.document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
    const {listeners, mutations} = ledger.counts;
    expect(listeners - before.listeners).to.be.at.least(10);
    expect(mutations - before.mutations).to.be.at.least(10);
  });
});
