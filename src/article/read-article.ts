import type {Article, Block} from '../summarizer/index.js';
import {ancestorsOf, isElement, isSlot, isText} from './nodes.js';
import {collapse, sourceTextOf} from './white-space.js';
import {BLOCK_TYPES, INLINE_TAGS, SKIPPED_ROLES, SKIPPED_TAGS} from './prose.js';

/** Nodes being walked through, one level of the tree. */
interface Level {
  readonly nodes: ArrayLike<Node>;
  index: number;
  /** The element they are in, where leaving it ends a block. */
  readonly block: Element | undefined;
}

/** An article as it stands in the page. */
export interface Reading {
  readonly article: Article;
  /** Which way its text runs. */
  readonly direction: 'ltr' | 'rtl';
  /** The nodes that each block's text comes from, in order: texts, and `<br>`s. */
  readonly origins: readonly (readonly Node[])[];
}

/**
 * Reads the prose in an element's light DOM; children in named slots are not part of it.
 * Reads only: nothing is written, and no layout is asked for.
 */
export function readArticle(host: Element): Reading {
  const reader = new BlockReader(host);
  // A stack of our own: a page may nest deeper than the engine's call stack.
  const levels: Level[] = [{nodes: Array.from(host.childNodes).filter(isUnslotted), index: 0, block: undefined}];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.index++];
    if (node === undefined) {
      levels.pop();
      if (level.block !== undefined) reader.leave(level.block);
    } else if (isText(node)) {
      reader.add(node);
    } else if (isElement(node) && !isSkipped(node)) {
      if (node.localName === 'br') reader.add(node);
      const isBlock = !INLINE_TAGS.has(node.localName) && node.localName !== 'br';
      if (isBlock) reader.enter(node);
      levels.push({nodes: contentOf(node, host), index: 0, block: isBlock ? node : undefined});
    }
  }
  reader.end();

  const prose = reader.prose ?? host;
  const title = reader.title ?? titleBefore(host);
  const language = nearest(prose, 'lang');
  return {
    article: {blocks: reader.blocks, ...(title && {title}), ...(language && {language})},
    direction: nearest(prose, 'dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
    origins: reader.origins,
  };
}

/** The heading of what the host stands in, where that comes first, as in a template that prints it above the text. */
function titleBefore(host: Element): string | undefined {
  const heading = host.closest('article, main')?.querySelector('h1');
  const precedes = heading && heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
  return precedes ? collapse(heading.textContent) : undefined;
}

/** The element whose text a node belongs to, past those that run on in the line. */
function blockAround(node: Node | undefined): Element | undefined {
  let element = node?.parentElement;
  while (element && INLINE_TAGS.has(element.localName)) element = element.parentElement;
  return element ?? undefined;
}

/** What an attribute that is handed down says of an element; an empty `lang` says that the language is not known. */
function nearest(element: Element, attribute: string): string | undefined {
  for (const holder of [element, ...ancestorsOf(element)]) {
    const value = holder.getAttribute(attribute);
    if (value !== null) return value;
  }
  return undefined;
}

/** True where two readings found the same; they write it in the same order. */
export function isSameArticle(a: Article, b: Article): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Gathers text into blocks; an element's own text beside its child blocks makes blocks too. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly origins: Node[][] = [];
  /** The article's own heading of the first rank. */
  title: string | undefined;
  /** What holds the first paragraph. */
  prose: Element | undefined;
  readonly #host: Element;
  /** The elements around the text in hand that name a type of block, the innermost last. */
  readonly #around: Element[] = [];
  #nodes: Node[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  add(node: Node): void {
    this.#nodes.push(node);
  }

  enter(element: Element): void {
    this.end();
    if (BLOCK_TYPES.has(element.localName)) this.#around.push(element);
  }

  leave(element: Element): void {
    this.end();
    if (this.#around.at(-1) === element) this.#around.pop();
  }

  /** Ends the block in hand. */
  end(): void {
    const nodes = this.#nodes;
    const text = collapse(nodes.map(sourceTextOf).join(''));
    this.#nodes = [];
    if (text === '') return;
    this.origins.push(nodes);
    const around = this.#around.at(-1);
    const tag = around?.localName ?? 'p';
    const type = BLOCK_TYPES.get(tag) ?? 'paragraph';
    if (type === 'heading') {
      this.blocks.push({type, text, level: Number(tag.charAt(1))});
      if (tag === 'h1' && this.#isOwn(around)) this.title ??= text;
    } else {
      this.blocks.push({type: type === 'paragraph' ? this.#typeOfParagraph() : type, text});
      this.prose ??= blockAround(nodes.find((node) => /\S/.test(sourceTextOf(node))));
    }
  }

  /** Not of an article inside this one. */
  #isOwn(element: Element | undefined): boolean {
    return (element?.closest(this.#host.localName) ?? this.#host) === this.#host;
  }

  /** A paragraph in a list item is the item's text, and one in a quotation is a quote. */
  #typeOfParagraph(): Block['type'] {
    const type = BLOCK_TYPES.get(this.#around.at(-2)?.localName ?? '');
    return type === 'list-item' || type === 'quote' ? type : 'paragraph';
  }
}

/** Text, and elements that go to no named slot. */
function isUnslotted(node: Node): boolean {
  return !isElement(node) || node.slot === '';
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED_TAGS.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    SKIPPED_ROLES.has(element.getAttribute('role') ?? '')
  );
}

/** A slot shows what is assigned to it; another element of our kind, nested, has links in named slots. */
function contentOf(element: Element, host: Element): ArrayLike<Node> {
  if (isSlot(element)) {
    const assigned = element.assignedNodes({flatten: true});
    if (assigned.length > 0) return assigned;
  }
  if (element.localName === host.localName) return Array.from(element.childNodes).filter(isUnslotted);
  return element.childNodes;
}
