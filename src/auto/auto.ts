import {ancestorsOf} from '../article/nodes.js';
import {Attachment, MARK, TAG} from './attachment.js';
import {findArticle, wordiest} from './find-article.js';
import {addressOf} from './find-neighbours.js';
import {isArticlePage, isOtherPage} from './is-article-page.js';
import type {AutoOptions} from './options.js';
import {PageText} from './page-text.js';
import {whenHydrated} from './when-hydrated.js';

/** Changes of a page are looked at together, so many ms after the first of them. */
const PAUSE = 200;
/** Looking for an article costs some ms: no oftener than so, in ms, and each time in vain twice as long. */
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 5000;
/** A page that has loaded has so many ms more to make an article before it is said that there is none. */
const EXPLAIN_AFTER = 2000;
/** An article that follows another, as in an endless scroll, has so many words. */
const LEAST_WORDS = 120;

/** The element is asked for so often, if it cannot be had. */
const MOST_TRIES = 3;
/** The page takes our elements away so often, while the article stays: it does not want them. */
const MOST_REFUSALS = 3;
/** Libraries that keep a page to show it again would keep our elements with it, without what makes them work. */
const KEEPS = ['turbo:before-cache', 'turbolinks:before-cache', 'htmx:beforeHistorySave'];

/** Offers summaries on a page whose template knows nothing of it, for as long as the page lives. */
export class Auto {
  readonly #document: Document;
  readonly #options: AutoOptions;
  readonly #define: () => Promise<unknown>;
  readonly #observer: MutationObserver;
  #attachments: readonly Attachment[] = [];
  /** By which selector the article was found, and what else it selects. */
  #selector = '';
  /** What it has selected before, with the number of children that it had then. */
  readonly #seen = new WeakMap<Element, number>();
  /** How often the page has refused our elements at an article. */
  readonly #refusals = new WeakMap<Element, number>();
  /** The body whose attributes are watched. */
  #body: HTMLElement | undefined;
  #address = '';
  /** The page when nothing was found in it. */
  #vain = '';
  #wait = SHORTEST_WAIT;
  /** How often the element could not be had. */
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param define Defines the element; called when there is an article. */
  constructor(document: Document, options: AutoOptions, define: () => Promise<unknown>) {
    this.#document = document;
    this.#options = options;
    this.#define = define;
    this.#observer = new MutationObserver(this.#onChange);
  }

  /** Begins as soon as the page can be told. */
  start(): void {
    const document = this.#document;
    const {readyState, documentElement, defaultView: window} = document;
    // AMP allows no scripts but its own.
    if (!window || documentElement.hasAttribute('amp') || documentElement.hasAttribute('⚡')) return;
    const begin = () => {
      whenHydrated(document, this.#begin);
    };
    if (readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {once: true});
    else begin();
  }

  readonly #begin = (): void => {
    const document = this.#document;
    const window = document.defaultView;
    // Those of a page that was saved as it stood.
    for (const element of document.querySelectorAll(`${TAG}[${MARK}]`)) element.remove();
    this.#look();
    this.#observer.observe(document, {childList: true, characterData: true, subtree: true});
    this.#observer.observe(document.documentElement, {attributes: true});
    for (const type of KEEPS) document.addEventListener(type, this.#detach);
    window?.addEventListener('popstate', this.#onChange);
    const explain = () => setTimeout(this.#explain, EXPLAIN_AFTER);
    if (document.readyState === 'complete') explain();
    else window?.addEventListener('load', explain, {once: true});
  };

  readonly #onChange = (): void => {
    const address = addressOf(this.#document);
    if (this.#address !== address) {
      // Another page, though the same document: what there was to wait for was of the last one.
      this.#forget();
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#address = address;
    }
    this.#timer ??= setTimeout(this.#look, this.#attachments.length > 0 ? PAUSE : Math.max(PAUSE, this.#wait));
  };

  readonly #detach = (): void => {
    for (const attachment of this.#attachments) attachment.remove();
    this.#attachments = [];
    this.#forget();
  };

  /** Looks at the page as at one that was not looked at before. */
  #forget(): void {
    this.#wait = SHORTEST_WAIT;
    this.#vain = '';
  }

  /** Leaves what has lost its article, and attaches to what is there now. */
  readonly #look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const document = this.#document;
    const {body} = document as {body: HTMLElement | null};
    // A site that prints the element itself knows better.
    if (this.#failures === MOST_TRIES || !body || document.querySelector(`${TAG}:not([${MARK}])`)) return;
    if (body !== this.#body) this.#observer.observe(body, {attributes: true});
    this.#body = body;
    this.#address = addressOf(document);
    this.#leave();
    if (this.#attachments.length > 0) {
      this.#follow(body);
      return;
    }
    const page = this.#page;
    if (page === this.#vain) return;
    const text = new PageText(body, TAG);
    this.#attach(this.#find(body, text), text);
    this.#vain = this.#attachments.length > 0 ? '' : page;
    if (this.#vain !== '') this.#wait = Math.min(LONGEST_WAIT, 2 * this.#wait);
  };

  /** Takes its elements from an article that is gone or another, and from one where the page does not want them. */
  #leave(): void {
    const lost = this.#attachments.filter(({isCurrent, isShown}) => !isCurrent || !isShown);
    if (lost.length === 0) return;
    for (const attachment of lost) {
      const {article, isCurrent} = attachment;
      if (isCurrent) this.#refusals.set(article, (this.#refusals.get(article) ?? 0) + 1);
      this.#seen.delete(article);
      attachment.remove();
    }
    this.#attachments = this.#attachments.filter((attachment) => !lost.includes(attachment));
    this.#forget();
  }

  /** The articles of the page, and where its words are. */
  #find(body: HTMLElement, page: PageText): Element[] {
    const document = this.#document;
    const {article: selector, attributes} = this.#options;
    if (selector !== undefined) {
      this.#selector = selector;
      const chosen = outermost(this.#select(selector));
      if (chosen.length > 1 && isOtherPage(document)) return [];
      const least = Number(attributes.get('min-words') ?? LEAST_WORDS);
      const long = chosen.filter((element) => page.wordsIn(element) >= least);
      const longest = wordiest(chosen, page);
      return long.length > 0 || !longest ? long : [longest];
    }
    const found = findArticle(document, page) ?? {element: body, selector: ''};
    this.#selector = found.selector;
    return isArticlePage(document, found.element, page) ? [found.element] : [];
  }

  #attach(found: readonly Element[], page: PageText): void {
    for (const element of this.#select(this.#selector)) this.#seen.set(element, element.childElementCount);
    const articles = found.filter((article) => (this.#refusals.get(article) ?? 0) < MOST_REFUSALS);
    if (articles.length === 0) return;
    const hasNeighbours = articles.length === 1 && this.#attachments.length === 0;
    this.#attachments = [
      ...this.#attachments,
      ...articles.map((article) => new Attachment(article, page, this.#options, hasNeighbours)),
    ];
    this.#define().catch((error: unknown) => {
      this.#giveUp(error);
    });
  }

  /** Leaves the page until it changes: there may be a connection again by then. Not for ever: a file may be missing. */
  #giveUp(error: unknown): void {
    if (this.#attachments.length === 0) return;
    const wait = Math.min(LONGEST_WAIT, 2 * this.#wait);
    this.#detach();
    this.#wait = wait;
    this.#vain = this.#page;
    this.#failures++;
    if (this.#failures === MOST_TRIES) this.#observer.disconnect();
    if (this.#failures > 1) return;
    console.warn(`<${TAG}> could not be loaded: the files of cdn/ must stand beside the script.`, error);
  }

  /** What tells the page from what it was: its address, its length, and what may reveal a text. */
  get #page(): string {
    const {body, documentElement} = this.#document;
    const looks = [documentElement, body].flatMap((element) =>
      ['class', 'style'].map((name) => element.getAttribute(name)),
    );
    return [addressOf(this.#document), body.textContent.length, ...looks].join(' ');
  }

  /** Attaches to articles that have come after the first, by the same selector. */
  #follow(body: HTMLElement): void {
    for (const attachment of this.#attachments) attachment.updateLinks();
    const come = this.#select(this.#selector).filter(
      (element) =>
        this.#seen.get(element) !== element.childElementCount &&
        !this.#attachments.some(({article}) => article.contains(element) || element.contains(article)),
    );
    if (come.length === 0) return;
    const text = new PageText(body, TAG);
    this.#attach(
      outermost(come).filter((element) => text.wordsIn(element) >= LEAST_WORDS),
      text,
    );
  }

  /** What a selector selects in the body: nothing, if it is none. */
  #select(selector: string): Element[] {
    const {body, documentElement} = this.#document;
    try {
      return Array.from(this.#document.querySelectorAll(selector), (element) =>
        element === documentElement ? body : element,
      ).filter((element) => body.contains(element));
    } catch {
      return [];
    }
  }

  /** Says once why nothing was attached. */
  readonly #explain = (): void => {
    const document = this.#document;
    // Styles that came late may have revealed it.
    if (this.#attachments.length === 0 && this.#failures === 0) {
      this.#forget();
      this.#look();
    }
    const [first] = this.#attachments;
    if (first?.lack) {
      console.info(`<${TAG}>: the article has ${first.lack.words} words; min-words asks for ${first.lack.minWords}.`);
    }
    if (this.#failures > 0 || this.#attachments.length > 0 || document.querySelector(TAG)) return;
    const {article} = this.#options;
    if (article === undefined) {
      console.info(
        `<${TAG}>: this page does not look like an article. data-article="selector" on the script names one.`,
      );
    } else console.info(`<${TAG}>: data-article="${article}" ${this.#describe(article)}.`);
  };

  /** Why a selector names no article. */
  #describe(selector: string): string {
    try {
      this.#document.querySelector(selector);
      return this.#select(selector).length > 1
        ? 'selects several elements of a page that lists articles'
        : 'selects nothing on this page';
    } catch {
      return 'is not a selector';
    }
  }
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (const at of ancestorsOf(element)) if (all.has(at)) return false;
    return true;
  });
}
