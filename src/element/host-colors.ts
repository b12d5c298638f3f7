import type {Reading} from '../article/read-article.js';
import {ancestorsOf} from '../article/nodes.js';
import {blend, contrast, type Color} from './contrast.js';

/** A link fainter than this is no colour for our words: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
/** Text fainter than this leaves no room for a quieter one. */
const STRONG = 9;

/**
 * Takes the colour of the page's links for what can be pressed, where that can be read, and the full colour of the text
 * for what is secondary, where the text is faint already. Both go into a stylesheet of the shadow root: the host's own
 * attributes are the page's.
 */
export class HostColors {
  readonly #host: HTMLElement;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Looks at the page as it is now. */
  update(reading: Reading): void {
    const root = this.#host.shadowRoot;
    const view = this.#host.ownerDocument.defaultView;
    if (!root?.adoptedStyleSheets || !view) return;
    const css = this.#cssFor(root, view, findLink(reading, this.#host));
    // A sheet belongs to a document: one that has moved to another needs another.
    if (!this.#sheet || !root.adoptedStyleSheets.includes(this.#sheet)) {
      this.#sheet = new view.CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(css);
  }

  #cssFor(root: ShadowRoot, view: Window, link: Element | undefined): string {
    const values = [view.getComputedStyle(this.#host).color, link ? view.getComputedStyle(link).color : 'transparent'];
    const layers: string[] = [];
    for (const element of [this.#host, ...ancestorsOf(this.#host)]) {
      const {backgroundColor} = view.getComputedStyle(element);
      layers.push(backgroundColor);
      if (!/transparent|rgba|\//.test(backgroundColor)) break;
    }
    const [text, linked, ...backgrounds] = resolve([...values, ...layers, 'Canvas'], root, view);
    if (!text || !linked) return '';
    const ground = backgrounds.reduceRight<Color>((under, over) => blend(over, under), [1, 1, 1, 1]);
    const rules = [
      linked[3] > 0 && contrast(blend(linked, ground), ground) >= READABLE && `--_link:${values[1] ?? ''}`,
      contrast(blend(text, ground), ground) < STRONG && '--_quiet:currentColor',
    ].filter((rule) => rule !== false);
    return rules.length > 0 ? `:host{${rules.join(';')}}` : '';
  }
}

/** The first link in the beginning of the article's prose, else the page's first to a neighbouring one; those that are drawn as buttons are none. */
function findLink({article, origins, beginning}: Reading, host: HTMLElement): Element | undefined {
  const view = host.ownerDocument.defaultView;
  const isPlain = (link: Element | null | undefined): link is Element =>
    !!link && view?.getComputedStyle(link).backgroundColor === 'rgba(0, 0, 0, 0)';
  for (const [index, nodes] of origins.slice(0, beginning).entries()) {
    if (article.blocks[index]?.type === 'heading') continue;
    for (const {parentElement} of nodes) {
      const link = parentElement?.closest('a[href]');
      if (isPlain(link) && !link.contains(host)) return link;
    }
  }
  // Of two elements for one article only one has the links, and both should look the same.
  return [...host.ownerDocument.querySelectorAll('tldr-article>a[slot][href]')].find(isPlain);
}

/** What CSS colours are in sRGB, whatever they are written in; nothing where the browser cannot tell. */
function resolve(colors: readonly string[], root: ShadowRoot, view: Window): Color[] {
  const swatches = colors.map((color) => {
    const swatch = root.ownerDocument.createElement('i');
    swatch.style.color = `color-mix(in srgb, ${color}, ${color})`;
    return swatch;
  });
  if (swatches[0]?.style.color === '') return [];
  root.append(...swatches);
  const resolved = swatches.map((swatch): Color => {
    // "color(srgb 0.2 0.4 0.6 / 0.5)"; "rgb(51, 102, 153)" where both are the same.
    const {color} = view.getComputedStyle(swatch);
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = color.startsWith('rgb') ? 255 : 1;
    return [r / scale, g / scale, b / scale, a];
  });
  swatches.forEach((swatch) => {
    swatch.remove();
  });
  return resolved;
}
