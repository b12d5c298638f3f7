import type {ReactiveControllerHost} from 'lit';
import {nearestAttribute} from '../article/nodes.js';
import {observeArticle} from '../article/observe-article.js';
import {isSameArticle, readArticle, type Reading} from '../article/read-article.js';
import type {Article} from '../summarizer/index.js';
import {countWords} from '../summarizer/split-words.js';

/** The element that has an article, and what it says of reading it. */
interface Host extends ReactiveControllerHost, Element {
  readonly articleElement: Element | undefined;
  readonly for: string;
  readonly ignore: string;
  readonly minWords: number;
}

const NOTHING: Reading = {article: {blocks: []}, isWhole: true, beginning: 0, direction: 'ltr', origins: []};

/**
 * Reads the article of an element, and again when it changes: no more than its beginning, which decides on the offer, where
 * nobody wants more.
 */
export class ArticleReader {
  readonly #host: Host;
  readonly #wantsWhole: () => boolean;
  #reading: Reading | undefined;
  #words = 0;
  /** The language and the direction that the page hands down, at the last reading. */
  #handedDown = '';
  /** What is watched: the article, or where it is to appear. */
  #observed: Node | undefined;
  #stopObserving = (): boolean => true;

  /** @param wantsWhole Whether the beginning will not do. */
  constructor(host: Host, wantsWhole: () => boolean) {
    this.#host = host;
    this.#wantsWhole = wantsWhole;
  }

  /** The last one. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** The article as last read, if it was; where that was its beginning, it is read whole now. */
  get article(): Article | undefined {
    return (this.#reading?.isWhole === false ? this.read(true) : this.#reading)?.article;
  }

  /** How many words the article has, as far as they have been counted: until it was long enough. */
  get words(): number {
    return this.#words;
  }

  get isTooShort(): boolean {
    return this.#words < this.#fewestWords;
  }

  get #fewestWords(): number {
    return Math.max(1, this.#host.minWords);
  }

  /** Reads the article as it is now, and watches it from then on. */
  read(isWhole = this.#wantsWhole()): Reading {
    const {articleElement, ignore, localName} = this.#host;
    this.#handedDown = this.#handDown();
    this.#observe(articleElement);
    let words = 0;
    const isEnough = (text: string) => !isWhole && (words += countWords(text)) >= this.#fewestWords;
    const reading = articleElement ? readArticle(articleElement, ignore, localName, isEnough) : NOTHING;
    const {article} = reading;
    const last = this.#reading?.article;
    this.#reading = last && isSameArticle(last, article) ? {...reading, article: last} : reading;
    this.#words = 0;
    for (const {text} of article.blocks) if (this.isTooShort) this.#words += countWords(text);
    // What was counted may turn out to be no part of it, such as a quotation of the text itself: then more is to be read.
    return this.isTooShort && !reading.isWhole ? this.read(true) : this.#reading;
  }

  /** Reads it anew, for the host to show what has become of it. */
  readonly refresh = (isWhole?: boolean): Reading => {
    this.#host.requestUpdate();
    return this.read(isWhole);
  };

  /** Reads it anew where the page has another language or direction for it than at the last reading. */
  refreshIfMoved(): void {
    if (this.#handedDown !== this.#handDown()) this.refresh();
  }

  /** Once the host has slots, which are watched too: reads what has changed since the last reading, if there was one. */
  resume(): void {
    if (this.stop()) this.read();
    else this.#observe(this.#host.articleElement);
  }

  /** Watches it no more. @returns Whether there is something to be read. */
  stop(): boolean {
    return this.#stopObserving();
  }

  #handDown(): string {
    return ['dir', 'lang'].map((attribute) => nearestAttribute(this.#host, attribute) ?? '').join(' ');
  }

  #observe(element: Element | undefined): void {
    const host = this.#host;
    const node = element ?? host.getRootNode();
    if (!host.isConnected || node === this.#observed) return;
    this.stop();
    this.#observed = node;
    const stop = observeArticle(node as Element | Document | ShadowRoot, this.refresh);
    // What has the id may be another element by and by.
    const watch = new MutationObserver(() => {
      if ((host.articleElement ?? host.getRootNode()) !== this.#observed) this.refresh();
    });
    if (host.for !== '') watch.observe(host.getRootNode(), {childList: true, subtree: true});
    this.#stopObserving = () => {
      watch.disconnect();
      this.#observed = undefined;
      this.#stopObserving = () => true;
      return stop();
    };
  }
}
