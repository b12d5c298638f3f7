import {INLINE_TAGS} from '../article/prose.js';
import {isText, own} from '../article/nodes.js';
import {readArticle} from '../article/read-article.js';
import {countWords} from '../summarizer/split-words.js';

/** A paragraph, list item or quotation of a page. */
export interface Paragraph {
  readonly element: Element;
  readonly words: number;
}

/** Where in a page its prose stands. Clutter, by the rules of reading an article, is not counted. */
export class PageText {
  readonly paragraphs: readonly Paragraph[];
  /** The page's words. */
  readonly words: number;
  readonly #wordsIn = new Map<Element, number>();

  constructor(root: Element, tag: string) {
    const {article, origins} = readArticle(root, '', tag);
    this.paragraphs = article.blocks.flatMap(({type, text}, index) => {
      const element = type === 'heading' ? undefined : blockAround(origins[index] ?? []);
      return element ? [{element, words: countWords(text)}] : [];
    });
    for (const {element, words} of this.paragraphs) {
      for (let at: Element | null = element; at; at = own(at, 'parentElement')) {
        this.#wordsIn.set(at, this.wordsIn(at) + words);
        if (at === root) break;
      }
    }
    this.words = this.wordsIn(root);
  }

  /** The words of the prose in an element. */
  wordsIn(element: Element): number {
    return this.#wordsIn.get(element) ?? 0;
  }
}

/** The element whose text a block is, past those that run on in the line. */
function blockAround(nodes: readonly Node[]): Element | null | undefined {
  let element = nodes.find((node) => isText(node) && /\S/.test(node.data))?.parentElement;
  while (element?.parentElement && INLINE_TAGS.has(element.localName)) element = element.parentElement;
  return element;
}
