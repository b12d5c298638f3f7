import {harbourArticle} from '../harbour-article.js';
import type {TldrArticle} from '../../src/element/tldr-article.js';
import type {Placement} from '../../src/element/placement.js';
import {until} from '../until.js';
import '../../src/define.js';
// Loaded beforehand: what tests wait for is then the summary alone.
import '../../src/element/panel/panel.js';

const TAGS = {heading: 'h2', paragraph: 'p', 'list-item': 'li', quote: 'blockquote'} as const;

/** The test article as a CMS would print it. */
export const story = harbourArticle.blocks.map(({type, text}) => `<${TAGS[type]}>${text}</${TAGS[type]}>`).join('\n');

/** What a reader meets in the element, by what it says and does. */
export class Reader {
  constructor(readonly element: TldrArticle) {}

  #all(selector: string): HTMLElement[] {
    return Array.from(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
  }

  part(name: string): HTMLElement | undefined {
    return this.#all(`[part~="${name}"]`)[0];
  }

  box(placement: Placement): HTMLElement | undefined {
    return this.part(placement === 'start' ? 'box-top' : 'box-end');
  }

  toggles(): HTMLElement[] {
    return this.#all('[part~="toggle"]');
  }

  toggle(placement: Placement): HTMLButtonElement {
    const toggle = this.box(placement)?.querySelector<HTMLButtonElement>('[part~="toggle"]');
    if (!toggle) throw new Error(`There is no toggle at the ${placement}`);
    return toggle;
  }

  /** Where a panel is seen. */
  open(): Placement[] {
    return (['start', 'end'] as const).filter((placement) => {
      const panel = this.box(placement)?.querySelector<HTMLElement>('[part~="panel"]');
      return panel?.checkVisibility({visibilityProperty: true});
    });
  }

  /** The sentences of the panel at a place. */
  sentences(placement: Placement = 'start'): string[] {
    return Array.from(this.box(placement)?.querySelectorAll('[part~="text"]') ?? [], (text) => text.textContent);
  }

  /** Waits until an engine has made a summary and it is rendered. */
  async summary(act: () => void): Promise<void> {
    const made = new Promise((resolve) => {
      this.element.addEventListener('tldr-summary', resolve, {once: true});
    });
    act();
    await made;
    await this.element.updateComplete;
    await until(() => !this.element.open || this.open().length > 0);
  }

  /** Waits until nothing moves any more. */
  async still(): Promise<void> {
    const animations = this.element.shadowRoot?.getAnimations() ?? [];
    await Promise.allSettled(animations.map(({finished}) => finished));
  }

  async press(placement: Placement): Promise<void> {
    this.toggle(placement).click();
    await this.element.updateComplete;
  }
}

/** Puts an element into the page. */
export async function place(inner = story, attributes = ''): Promise<Reader> {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = `<tldr-article ${attributes}>${inner}</tldr-article>`;
  const element = container.querySelector('tldr-article');
  if (!element) throw new Error('The element is missing');
  await element.updateComplete;
  return new Reader(element);
}

/** Takes out of the page what `place` put in. */
export function clear(): void {
  document.body.replaceChildren();
}
