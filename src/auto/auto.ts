import {Attachment, MARK, TAG} from './attachment.js';
import {findArticle, wordiest} from './find-article.js';
import {isArticlePage} from './is-article-page.js';
import type {AutoOptions} from './options.js';
import {PageText} from './page-text.js';

/** Changes of a page are looked at together, so many ms after the first of them. */
const PAUSE = 200;
/** Looking for an article costs some ms: no oftener than so, in ms, and each time in vain twice as long. */
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 16_000;
/** A page that has loaded has so many ms more to make an article before it is said that there is none. */
const EXPLAIN_AFTER = 2000;
/** An article that follows another, as in an endless scroll, has so many words. */
const LEAST_WORDS = 120;

/** What libraries render anew from what a server sent, and would find changed. */
const HYDRATED =
  '#__next, #__nuxt, #__docusaurus, #___gatsby, [data-reactroot], [data-server-rendered], #app > .Layout';

/** Libraries that keep a page to show it again would keep our elements with it, without what makes them work. */
const KEEPS = ['turbo:before-cache', 'turbolinks:before-cache', 'htmx:beforeHistorySave'];

/** Offers summaries on a page whose template knows nothing of it, for as long as the page lives. */
export class Auto {
  readonly #document: Document;
  readonly #options: AutoOptions;
  readonly #define: () => Promise<unknown>;
  #attachments: Attachment[] = [];
  /** By which selector the article was found, and what else it selects. */
  #selector = '';
  readonly #seen = new WeakSet<Element>();
  /** The page when nothing was found in it. */
  #vain = '';
  #wait = SHORTEST_WAIT;
  /** The element could not be had, and that has been said. */
  #hasGivenUp = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param define Defines the element; called when there is an article. */
  constructor(document: Document, options: AutoOptions, define: () => Promise<unknown>) {
    this.#document = document;
    this.#options = options;
    this.#define = define;
  }

  /** Begins as soon as the page can be told. */
  start(): void {
    const document = this.#document;
    const {readyState, documentElement, defaultView: window} = document;
    // AMP allows no scripts but its own.
    if (!window || documentElement.hasAttribute('amp') || documentElement.hasAttribute('⚡')) return;
    if (readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#begin, {once: true});
    } else if (readyState !== 'complete' && document.querySelector(HYDRATED)) {
      window.addEventListener('load', () => setTimeout(this.#begin), {once: true});
    } else this.#begin();
  }

  readonly #begin = (): void => {
    const document = this.#document;
    const window = document.defaultView;
    // Those of a page that was saved as it stood.
    for (const element of document.querySelectorAll(`${TAG}[${MARK}]`)) element.remove();
    this.#look();
    new MutationObserver(this.#onChange).observe(document, {childList: true, subtree: true});
    for (const type of KEEPS) document.addEventListener(type, this.#detach);
    window?.addEventListener('popstate', this.#onChange);
    const explain = () => setTimeout(this.#explain, EXPLAIN_AFTER);
    if (document.readyState === 'complete') explain();
    else window?.addEventListener('load', explain, {once: true});
  };

  readonly #onChange = (): void => {
    this.#timer ??= setTimeout(this.#look, this.#attachments.length > 0 ? PAUSE : Math.max(PAUSE, this.#wait));
  };

  readonly #detach = (): void => {
    for (const attachment of this.#attachments) attachment.remove();
    this.#attachments = [];
    this.#wait = SHORTEST_WAIT;
    this.#vain = '';
  };

  /** Leaves what has lost its article, and attaches to what is there now. */
  readonly #look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const {body} = this.#document as {body: HTMLElement | null};
    // A site that prints the element itself knows better.
    if (!body || this.#document.querySelector(`${TAG}:not([${MARK}])`)) return;
    if (this.#attachments.some(({stands}) => !stands)) this.#detach();
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

  /** The articles of the page, and where its words are. */
  #find(body: HTMLElement, page: PageText): Element[] {
    const document = this.#document;
    const {article: selector, attributes} = this.#options;
    if (selector !== undefined) {
      this.#selector = selector;
      const chosen = outermost(this.#select(selector));
      const least = Number(attributes.get('min-words') ?? LEAST_WORDS);
      const long = chosen.filter((element) => page.wordsIn(element) >= least);
      const longest = wordiest(chosen, page);
      return long.length > 0 || !longest ? long : [longest];
    }
    const found = findArticle(document, page) ?? {element: body, selector: ''};
    this.#selector = found.selector;
    return isArticlePage(document, found.element, page) ? [found.element] : [];
  }

  #attach(articles: readonly Element[], page: PageText): void {
    if (articles.length === 0) return;
    const hasNeighbours = articles.length === 1 && this.#attachments.length === 0;
    for (const element of this.#select(this.#selector)) this.#seen.add(element);
    for (const article of articles) this.#attachments.push(new Attachment(article, page, this.#options, hasNeighbours));
    this.#define().catch((error: unknown) => {
      this.#giveUp(error);
    });
  }

  /** Leaves the page until it changes; there may be a connection again by then, or never. */
  #giveUp(error: unknown): void {
    if (this.#attachments.length === 0) return;
    const wait = Math.min(LONGEST_WAIT, 2 * this.#wait);
    this.#detach();
    this.#wait = wait;
    this.#vain = this.#page;
    if (this.#hasGivenUp) return;
    this.#hasGivenUp = true;
    console.warn(`<${TAG}> could not be loaded: the files of cdn/ must stand beside the script.`, error);
  }

  /** What tells the page from what it was. */
  get #page(): string {
    const {body, location} = this.#document;
    return `${location.pathname}${location.search} ${body.textContent.length}`;
  }

  /** Attaches to articles that have come after the first, by the same selector. */
  #follow(body: HTMLElement): void {
    const come = outermost(this.#select(this.#selector)).filter(
      (element) =>
        !this.#seen.has(element) &&
        !this.#attachments.some(({article}) => article.contains(element) || element.contains(article)),
    );
    if (come.length === 0) return;
    const text = new PageText(body, TAG);
    this.#attach(
      come.filter((element) => text.wordsIn(element) >= LEAST_WORDS),
      text,
    );
  }

  /** What a selector selects: nothing, if it is none. */
  #select(selector: string): Element[] {
    try {
      return Array.from(this.#document.querySelectorAll(selector));
    } catch {
      return [];
    }
  }

  /** Says once why nothing was attached. */
  readonly #explain = (): void => {
    const document = this.#document;
    if (this.#attachments.length > 0 || document.querySelector(TAG)) return;
    const {article} = this.#options;
    if (article === undefined) {
      console.info(
        `<${TAG}>: this page does not look like an article. data-article="selector" on the script names one.`,
      );
    } else console.warn(`<${TAG}>: data-article="${article}" selects nothing on this page.`);
  };
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}
