import {expect} from 'chai';
import type {TldrArticle} from '../../src/index.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';
import {type Counts, Ledger, type PageWindow} from './ledger.js';

/** Beforehand: what is made once, when it is first needed. */
const WARM_UP = 20;

/**
 * A page that lives long, all of whose doings are counted. Its memory is not: only Chromium collects garbage when it is told
 * to (test/chromium/long-life.test.mjs); in the others what is referred to weakly goes when they like.
 */
export class Life {
  private constructor(
    readonly page: Page,
    readonly ledger: Ledger,
  ) {}

  /** Opens a page, whose script comes when all that it does is counted. @param script Of `cdn/`. */
  static async open(body: string, script = 'tldr-article.min.js'): Promise<Life> {
    const page = await Page.render({head: '<meta property="og:type" content="article">', body});
    const window = page.frame.contentWindow as unknown as PageWindow;
    const ledger = new Ledger(window);
    const tag = Object.assign(page.document.createElement('script'), {type: 'module', src: `/cdn/${script}`});
    page.document.head.append(tag);
    await until(() => window.customElements.get('tldr-article'));
    return new Life(page, ledger);
  }

  /** Puts an element into the page, or into something of it. */
  put(story: string, into: Element = this.page.document.body): TldrArticle {
    const element = this.page.document.createElement('tldr-article');
    element.innerHTML = story;
    into.append(element);
    return element;
  }

  /** The first element of the page. */
  get element(): TldrArticle {
    const element = this.page.document.querySelector('tldr-article');
    if (!element) throw new Error('There is no element');
    return element;
  }

  /** What is counted once nothing is to come any more. */
  async settled(): Promise<Counts> {
    await until(() => this.ledger.counts.timers === 0);
    return this.ledger.counts;
  }

  /** Does the same so many times, and fails where anything is then more or less than before, or has gone wrong. */
  async live(cycles: number, cycle: (index: number) => Promise<void>): Promise<Counts> {
    for (let index = 0; index < WARM_UP; index++) await cycle(index);
    const before = await this.settled();
    for (let index = 0; index < cycles; index++) await cycle(index);
    expect(await this.settled()).to.deep.equal(before);
    expect(this.page.faults).to.deep.equal([]);
    return before;
  }

  end(): void {
    this.page.close();
  }
}
