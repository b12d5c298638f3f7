import type {Article} from '../summarizer/index.js';
import {BlockReader, type IsEnough} from './block-reader.js';
import {isElement, isSlot, isText, isWhole, nearestAttribute} from './nodes.js';
import {INLINE_TAGS, SILENT_TAGS} from './prose.js';
import {Visibility} from './visibility.js';
import {collapse} from './white-space.js';

/** Nodes being walked through, one level of the tree. */
interface Level {
  readonly nodes: ArrayLike<Node>;
  index: number;
  /** The browser has put off rendering them. */
  readonly isDeferred: boolean;
}

/** An article as it stands in the page. */
export interface Reading {
  readonly article: Article;
  /** False where the article goes on. */
  readonly isWhole: boolean;
  /** Which way its text runs. */
  readonly direction: 'ltr' | 'rtl';
  /** How many of the blocks are its beginning, whether the rest has been read or not. */
  readonly beginning: number;
  /** The nodes that each block's text comes from, in order: texts, and `<br>`s. */
  readonly origins: readonly (readonly Node[])[];
}

/**
 * Reads the prose in an element's light DOM; children in named slots are not part of it.
 * Reads only: nothing is written, and no layout is asked for.
 * @param ignore A selector of what is left out; one that is none selects nothing.
 * @param tag What elements of our kind are called, which may stand in it.
 * @param isEnough True where the blocks that it has got will do, and no more need be read.
 */
export function readArticle(
  host: Element,
  ignore = '',
  tag = host.localName,
  isEnough: IsEnough = () => false,
): Reading {
  const reader = new BlockReader(host, tag, isEnough);
  const visibility = new Visibility(host);
  const selector = ignore && usable(ignore, host);
  // A stack of our own: a page may nest deeper than the engine's call stack.
  const levels: Level[] = [{nodes: Array.from(host.childNodes).filter(isUnslotted), index: 0, isDeferred: false}];
  for (let level = levels.at(-1); level !== undefined && !reader.hasBeginning; level = levels.at(-1)) {
    const node = level.nodes[level.index++];
    if (node === undefined) {
      levels.pop();
      if (levels.length > 0) reader.leave();
    } else if (isText(node)) {
      reader.add(node);
    } else if (isElement(node) && isWhole(node) && !SILENT_TAGS.has(node.localName) && !isFootnoteMark(node)) {
      const seen = visibility.of(node, level.isDeferred);
      if (seen === 'hidden' || (selector && node.matches(selector))) continue;
      if (node.localName === 'br') reader.break(node);
      else {
        reader.enter(node);
        levels.push({nodes: contentOf(node, tag), index: 0, isDeferred: seen === 'deferred'});
      }
    }
  }
  const {blocks, origins, beginning, title = titleOf(host)} = reader.finish();

  const first = origins[blocks.findIndex(({type}) => type !== 'heading')];
  const prose = blockAround(first?.find((node) => isText(node) && /\S/.test(node.data))) ?? host;
  // An empty `lang` says that the language is not known.
  const language = nearestAttribute(prose, 'lang');
  return {
    article: {blocks, ...(title && {title}), ...(language && {language})},
    isWhole: levels.length === 0,
    beginning,
    direction: nearestAttribute(prose, 'dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
    origins,
  };
}

/** True where two readings found the same; they write it in the same order. */
export function isSameArticle(a: Article, b: Article): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The heading of what the host stands in, where that comes first, as in a template that prints it above the text; else
 * what the page is called, for those who share it or else in its tab, there without the site's name behind it.
 */
function titleOf(host: Element): string {
  const heading = host.closest('article, main')?.querySelector('h1');
  if (heading && heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING) {
    return collapse(heading.textContent);
  }
  const {ownerDocument} = host;
  const shared = ownerDocument.querySelector('head>meta[property="og:title"]')?.getAttribute('content');
  // By the prototype: an image in the page may be called so.
  const title = Reflect.get(Document.prototype, 'title', ownerDocument);
  return collapse(shared ?? title.replace(/ [|–—·»-] .*/s, ''));
}

/** The element whose text a node belongs to, past those that run on in the line. */
function blockAround(node: Node | undefined): Element | undefined {
  let element = node?.parentElement;
  while (element && INLINE_TAGS.has(element.localName)) element = element.parentElement;
  return element ?? undefined;
}

function usable(selector: string, host: Element): string {
  try {
    host.matches(selector);
    return selector;
  } catch {
    return '';
  }
}

/** Text, and elements that go to no named slot. */
function isUnslotted(node: Node): boolean {
  return !isElement(node) || node.slot === '';
}

/** A raised "[3]", or a raised link of a few characters, whichever stands in the other. */
function isFootnoteMark(element: Element): boolean {
  const {localName, firstElementChild} = element;
  if (element.getAttribute('role') === 'doc-noteref') return true;
  const isRaised = localName === 'sup' || (localName === 'a' && firstElementChild?.localName === 'sup');
  // The text of any other element may be all of the article.
  if (!isRaised) return false;
  const text = element.textContent.trim();
  const link = 'a[href*="#"]';
  return /^\[.*\]$/.test(text) || (text.length < 6 && (element.matches(link) || element.querySelector(link) !== null));
}

/** A slot shows what is assigned to it; another element of our kind, nested, has links in named slots. */
function contentOf(element: Element, tag: string): ArrayLike<Node> {
  if (isSlot(element)) {
    const assigned = element.assignedNodes({flatten: true});
    if (assigned.length > 0) return assigned;
  }
  if (element.localName === tag) return Array.from(element.childNodes).filter(isUnslotted);
  return element.childNodes;
}
