import {INLINE_TAGS} from './prose.js';

/** Tells which elements of an article are not there to be read, by what their author says of them and by their style. */
export class Visibility {
  /** Where the article itself is not rendered, styles say nothing of its parts. */
  readonly #isRendered: boolean;
  readonly #isVisible: boolean;

  constructor(host: Element) {
    this.#isRendered = host.isConnected && isRendered(host);
    this.#isVisible = this.#isRendered && getComputedStyle(host).visibility !== 'hidden';
  }

  /**
   * How an element is hidden, if it is. Its style is asked for, but no layout.
   * @param isDeferred It is part of what the browser has put off rendering, and is not made to.
   * @returns `deferred` where its own content is put off.
   */
  of(element: Element, isDeferred: boolean): 'hidden' | 'deferred' | undefined {
    const isDeclared =
      element.hasAttribute('hidden') ||
      element.hasAttribute('data-tldr-ignore') ||
      element.getAttribute('aria-hidden') === 'true';
    if (isDeclared) return 'hidden';
    if (isDeferred) return 'deferred';
    // A bare <em> or <a> is hidden by no rule worth the price of asking, some microseconds each.
    const isBare =
      INLINE_TAGS.has(element.localName) && !['class', 'id', 'style'].some((name) => element.hasAttribute(name));
    if (!this.#isRendered || isBare) return undefined;
    const style = getComputedStyle(element);
    const {display, visibility, contentVisibility} = style;
    const isHidden =
      display === 'none' ||
      contentVisibility === 'hidden' ||
      // Without a value while the element has no slot yet.
      (this.#isVisible && (visibility === 'hidden' || visibility === 'collapse')) ||
      // For screen readers only, who are read the summary like everybody else.
      (style.position === 'absolute' &&
        (style.getPropertyValue('clip').startsWith('rect') || style.clipPath.startsWith('inset')));
    return isHidden ? 'hidden' : contentVisibility === 'auto' ? 'deferred' : undefined;
  }
}

/** Safari before 17.4 cannot tell; there an article counts as rendered. */
function isRendered(element: Partial<Pick<Element, 'checkVisibility'>>): boolean {
  return element.checkVisibility?.() ?? true;
}
