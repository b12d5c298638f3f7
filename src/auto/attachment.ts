import type {TldrArticle} from '../element/tldr-article.js';
import {findPlace} from './find-place.js';
import {findNeighbour, type Direction} from './find-neighbours.js';
import {fit} from './fit.js';
import type {AutoOptions} from './options.js';
import type {PageText} from './page-text.js';

/** What the elements of ours are known by. */
export const MARK = 'data-tldr-auto';
export const TAG = 'tldr-article';

/** A paragraph of so many words is as wide as the text. */
const LONG = 20;

/** An article with its two elements, one before its text and one behind it. */
export class Attachment {
  /** What tells another article in the same element. */
  readonly #beginning: string;
  readonly #elements: readonly TldrArticle[];
  readonly #ends: (() => void)[] = [];

  constructor(
    readonly article: Element,
    page: PageText,
    {attributes, hasLinks}: AutoOptions,
    hasNeighbours: boolean,
  ) {
    this.#beginning = beginningOf(article);
    const {before, after} = findPlace(article, page);
    const toggles = attributes.get('toggles');
    const start = toggles === 'end' || toggles === 'none' ? [] : [this.#element('start', attributes)];
    const end = this.#element(toggles === 'start' || toggles === 'none' ? 'none' : 'end', attributes);
    if (hasLinks && hasNeighbours) {
      for (const direction of ['prev', 'next'] as const) addLink(end, direction, attributes);
    }
    // The one with the links first: the other takes its colour from them.
    after.after(end);
    before.before(...start);
    this.#elements = [...start, end];
    const text =
      page.paragraphs.find(({element, words}) => words >= LONG && article.contains(element)) ??
      page.paragraphs.find(({element}) => article.contains(element));
    if (text) for (const element of this.#elements) this.#ends.push(fit(element, text.element, element === end));
  }

  /** True while the article is there and the same, and its elements are. */
  get stands(): boolean {
    const isThere = this.article.isConnected && this.#elements.every(({isConnected}) => isConnected);
    return isThere && beginningOf(this.article) === this.#beginning;
  }

  /** Takes the elements away. */
  remove(): void {
    for (const end of this.#ends) end();
    for (const element of this.#elements) element.remove();
  }

  #element(toggles: string, attributes: ReadonlyMap<string, string>): TldrArticle {
    const element = this.article.ownerDocument.createElement(TAG);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.setAttribute('toggles', toggles);
    element.setAttribute(MARK, '');
    element.articleElement = this.article;
    return element;
  }
}

function addLink(element: HTMLElement, direction: Direction, attributes: ReadonlyMap<string, string>): void {
  const document = element.ownerDocument;
  const neighbour = findNeighbour(document, direction);
  if (!neighbour) return;
  const {href, title, label} = neighbour;
  const link = document.createElement('a');
  link.slot = direction;
  link.rel = direction;
  link.href = href;
  link.textContent = title;
  element.append(link);
  if (label && !attributes.has(`label-${direction}`)) element.setAttribute(`label-${direction}`, label);
}

/** Enough of an article's text to know it by; what grows at its end is still the same. */
function beginningOf(article: Element): string {
  return article.textContent.trim().slice(0, 200);
}
