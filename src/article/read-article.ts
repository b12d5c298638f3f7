import type {Article, Block} from '../summarizer/index.js';
import {BLOCK_TYPES, INLINE_TAGS, SKIPPED_ROLES, SKIPPED_TAGS} from './prose.js';

/** White space that HTML collapses; a no-break space stays. */
const COLLAPSIBLE = /[\t\n\f\r ]+/g;

/** Nodes being walked through, one level of the tree. */
interface Level {
  readonly nodes: ArrayLike<Node>;
  index: number;
  /** The element they are in, where leaving it ends a block. */
  readonly block: Element | undefined;
}

/**
 * Reads the prose in an element's light DOM; children in named slots are not part of it.
 * Reads only: nothing is written, and no layout is asked for.
 */
export function readArticle(host: Element): Article {
  const reader = new BlockReader();
  // A stack of our own: a page may nest deeper than the engine's call stack.
  const levels: Level[] = [{nodes: Array.from(host.childNodes).filter(isUnslotted), index: 0, block: undefined}];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.index++];
    if (node === undefined) {
      levels.pop();
      if (level.block !== undefined) reader.leave(level.block);
    } else if (isText(node)) {
      reader.add(node.data);
    } else if (isElement(node) && !isSkipped(node)) {
      if (node.localName === 'br') reader.add('\n');
      const isBlock = !INLINE_TAGS.has(node.localName) && node.localName !== 'br';
      if (isBlock) reader.enter(node);
      levels.push({nodes: contentOf(node, host), index: 0, block: isBlock ? node : undefined});
    }
  }
  reader.end();

  const title = host.querySelector('h1')?.textContent.replace(COLLAPSIBLE, ' ').trim();
  const language = host.closest<HTMLElement>('[lang]')?.lang;
  return {blocks: reader.blocks, ...(title && {title}), ...(language && {language})};
}

/** True where two readings found the same. */
export function isSameArticle(a: Article, b: Article): boolean {
  return (
    a.title === b.title &&
    a.language === b.language &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({type, text, level}, index) => {
      const other = b.blocks[index];
      return other?.text === text && other.type === type && other.level === level;
    })
  );
}

/** Gathers text into blocks; an element's own text beside its child blocks makes blocks too. */
class BlockReader {
  readonly blocks: Block[] = [];
  /** The elements around the text in hand that name a type of block, the innermost last. */
  readonly #around: Element[] = [];
  #text: string[] = [];

  add(text: string): void {
    this.#text.push(text);
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
    const text = this.#text.join('').replace(COLLAPSIBLE, ' ').trim();
    this.#text = [];
    if (text === '') return;
    const tag = this.#around.at(-1)?.localName ?? 'p';
    const type = BLOCK_TYPES.get(tag) ?? 'paragraph';
    if (type === 'heading') this.blocks.push({type, text, level: Number(tag.charAt(1))});
    else this.blocks.push({type: type === 'paragraph' ? this.#typeOfParagraph() : type, text});
  }

  /** A paragraph in a list item is the item's text, and one in a quotation is a quote. */
  #typeOfParagraph(): Block['type'] {
    const type = BLOCK_TYPES.get(this.#around.at(-2)?.localName ?? '');
    return type === 'list-item' || type === 'quote' ? type : 'paragraph';
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
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
