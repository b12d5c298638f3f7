import type {TldrArticle} from '../element/tldr-article.js';
import {countWords} from '../summarizer/split-words.js';
import {findColumn} from './find-column.js';
import {DIRECTIONS, findNeighbour, traceNeighbours, type Direction} from './find-neighbours.js';
import {findPlace} from './find-place.js';
import {fit} from './fit.js';
import type {AutoOptions} from './options.js';
import type {PageText, Paragraph} from './page-text.js';

/** What the elements of ours are known by. */
export const MARK = 'data-tldr-auto';
export const TAG = 'tldr-article';

/** An article is known by so many of its first paragraphs of so many words, or of any. */
const KNOWN = 5;
const LONG = 20;

/** An article with its two elements, one before its text and one behind it. */
export class Attachment {
  readonly #options: AutoOptions;
  /** Paragraphs that tell another article in the same element; one that stays will do, for some may change. */
  readonly #known: readonly (readonly [element: Element, text: string])[];
  readonly #elements: readonly TldrArticle[];
  /** The element that holds the links to the neighbouring articles. */
  readonly #linking: TldrArticle | undefined;
  readonly #ends: (() => void)[] = [];
  #trace = '';

  constructor(
    readonly article: Element,
    page: PageText,
    options: AutoOptions,
    hasNeighbours: boolean,
  ) {
    this.#options = options;
    const {attributes, hasLinks} = options;
    const paragraphs = page.paragraphs.filter(({element}) => article.contains(element));
    const long = paragraphs.filter(({words}) => words >= LONG);
    this.#known = known(long.length > 0 ? long : paragraphs);
    const {before, after} = findPlace(article, page);
    const toggles = attributes.get('toggles');
    const start = toggles === 'end' || toggles === 'none' ? [] : [this.#element('start')];
    const end = this.#element(toggles === 'start' || toggles === 'none' ? 'none' : 'end');
    this.#linking = hasLinks && hasNeighbours ? end : undefined;
    this.updateLinks();
    const column = findColumn(long.length > 0 ? long : paragraphs.slice(0, 1));
    // The one with the links first: the other takes its colour from them.
    after.after(end);
    before.before(...start);
    this.#elements = [...start, end];
    if (column) for (const element of this.#elements) this.#ends.push(fit(element, column, element === end));
  }

  /** True while the article is there and the same. */
  get isCurrent(): boolean {
    return (
      this.article.isConnected &&
      (this.#known.length === 0 ||
        this.#known.some(([element, text]) => this.article.contains(element) && beginningOf(element) === text))
    );
  }

  /** True while its elements are there. */
  get isShown(): boolean {
    return this.#elements.every(({isConnected}) => isConnected);
  }

  /** How many words the article has, and how many are asked for, where those are more. */
  get lack(): {readonly words: number; readonly minWords: number} | undefined {
    const [element] = this.#elements;
    // One that has a toggle lacks none, and has not read all of its article: nobody has asked for that yet.
    if (element?.shadowRoot?.querySelector('[part~=toggle]') || !element?.article) return undefined;
    const {article, minWords} = element;
    const words = article.blocks.reduce((sum, {text}) => sum + countWords(text), 0);
    return words < minWords ? {words, minWords} : undefined;
  }

  /** Takes the elements away. */
  remove(): void {
    for (const end of this.#ends) end();
    for (const element of this.#elements) element.remove();
  }

  /** Links to what the page now says are the neighbours: its navigation may come later, or change with its address. */
  updateLinks(): void {
    if (!this.#linking) return;
    const trace = traceNeighbours(this.article.ownerDocument);
    if (trace === this.#trace) return;
    this.#trace = trace;
    for (const direction of DIRECTIONS) this.#link(this.#linking, direction);
  }

  #link(element: TldrArticle, direction: Direction): void {
    const document = element.ownerDocument;
    const {attributes, neighbours} = this.#options;
    const {href, title, label} = findNeighbour(document, direction, neighbours[direction]) ?? {};
    element.querySelector(`[slot=${direction}]`)?.remove();
    const name = `label-${direction}`;
    if (!attributes.has(name)) {
      if (label === undefined) element.removeAttribute(name);
      else element.setAttribute(name, label);
    }
    if (href === undefined || title === undefined) return;
    const link = document.createElement('a');
    link.slot = direction;
    link.rel = direction;
    link.href = href;
    link.textContent = title;
    element.append(link);
  }

  #element(toggles: string): TldrArticle {
    const element = this.article.ownerDocument.createElement(TAG);
    for (const [name, value] of this.#options.attributes) element.setAttribute(name, value);
    element.setAttribute('toggles', toggles);
    element.setAttribute(MARK, '');
    element.articleElement = this.article;
    return element;
  }
}

function known(paragraphs: readonly Paragraph[]): (readonly [Element, string])[] {
  return paragraphs.slice(0, KNOWN).map(({element}) => [element, beginningOf(element)] as const);
}

/** Enough of a text to know it by. */
function beginningOf(element: Element): string {
  return element.textContent.trim().slice(0, 200);
}
