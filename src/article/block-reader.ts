import type {Block} from '../summarizer/index.js';
import {BLOCK_TYPES, INLINE_TAGS} from './prose.js';
import {Region} from './region.js';
import {collapse, sourceTextOf} from './white-space.js';

/** A block of the page, prose or not. */
interface Piece {
  readonly block: Block;
  readonly nodes: readonly Node[];
  /** The innermost that it stands in. */
  readonly region: Region;
  /** The element that gives the block its type. */
  readonly element: Element | undefined;
}

/** An element that is being read. */
interface Frame {
  readonly element: Element;
  readonly isInline: boolean;
  readonly isLink: boolean;
  /** The innermost around it, and the innermost that a block can stand in. */
  readonly region: Region;
  readonly outer: Region;
}

/** A shortcode that was not rendered, or nothing that a reader would call text. */
const NO_TEXT = /^(?:\[\/?[\w-]*(?:\s[^\]=]*=[^\]]*)?\/?\]|[^\p{L}\p{N}]*)$/u;

/** So many quotations are looked for in the rest of the text; an article that has more lives by them. */
const MOST_QUOTES = 20;

/** Gets one block of prose after the other, and tells when a beginning will do. */
export type IsEnough = (text: string) => boolean;

/** A beginning has so many blocks at least, prose or not: what a page puts in its prose, links, is to be found in these. */
export const BEGINNING = 30;

/** Gathers text into blocks; an element's own text beside its child blocks makes blocks too. */
export class BlockReader {
  readonly #host: Element;
  readonly #tag: string;
  readonly #isEnough: IsEnough;
  #hasEnough = false;
  readonly #pieces: Piece[] = [];
  readonly #article = new Region(undefined);
  readonly #regions = [this.#article];
  readonly #frames: Frame[] = [];
  /** The elements around the text in hand that name a type of block, the innermost last. */
  readonly #around: Element[] = [];
  #links = 0;
  #region = this.#article;
  /** The innermost region that a block can stand in; inline ones may hold a part of it. */
  #outer = this.#article;

  #nodes: Node[] = [];
  #linked = 0;
  /** Since the last text there was a line break. */
  #hasBreak = false;
  /** That of the text in hand: an inline one, if no text is outside of one. */
  #textRegion: Region | undefined;

  constructor(host: Element, tag: string, isEnough: IsEnough) {
    this.#host = host;
    this.#tag = tag;
    this.#isEnough = isEnough;
  }

  /** What has been read is a beginning, and will do. */
  get hasBeginning(): boolean {
    return this.#hasEnough && this.#pieces.length >= BEGINNING;
  }

  enter(element: Element): void {
    const {localName} = element;
    // What a page has made itself runs on in the line unless its style says otherwise.
    const isInline =
      INLINE_TAGS.has(localName) || (localName.includes('-') && getComputedStyle(element).display.startsWith('inline'));
    const isLink = localName === 'a' && element.hasAttribute('href');
    this.#frames.push({element, isInline, isLink, region: this.#region, outer: this.#outer});
    if (isLink) this.#links++;
    if (!isInline) this.#end();
    const region = Region.of(element, this.#region);
    if (region) {
      this.#regions.push(region);
      this.#region = region;
    }
    if (!isInline) {
      this.#outer = this.#region;
      if (BLOCK_TYPES.has(localName)) this.#around.push(element);
    }
  }

  leave(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const {element, isInline, isLink, region, outer} = frame;
    if (isLink) this.#links--;
    if (!isInline) {
      this.#end();
      if (this.#around.at(-1) === element) this.#around.pop();
    }
    this.#outer = outer;
    this.#region = region;
  }

  add(text: Text): void {
    this.#nodes.push(text);
    const {length} = text.data.trim();
    if (length === 0) return;
    this.#hasBreak = false;
    if (this.#links > 0) this.#linked += length;
    if (this.#textRegion !== this.#outer) this.#textRegion = this.#region;
  }

  /** A line break; a second one with nothing between ends the paragraph. */
  break(element: Element): void {
    if (this.#hasBreak) this.#end();
    this.#hasBreak = true;
    this.#nodes.push(element);
  }

  /** What of all that is the article. */
  finish(): {blocks: Block[]; origins: (readonly Node[])[]; beginning: number; title: string | undefined} {
    this.#end();
    Region.decide(this.#regions);
    const kept = this.#pieces.filter(({region}) => !region.isClutter);
    const said = kept.map(({block: {type, text}}) => (type === 'quote' ? '' : text.toLowerCase())).join('\n');
    let quotes = 0;
    const isPullQuote = ({block: {type, text}}: Piece) =>
      type === 'quote' && quotes++ < MOST_QUOTES && said.includes(text.toLowerCase().replace(/^["“„«]|["”“»]$/g, ''));
    const prose = kept.filter((piece) => !isPullQuote(piece));
    const first = this.#pieces.slice(0, BEGINNING);
    const title = this.#pieces.find((piece) => this.#isTitle(piece));
    return {
      blocks: prose.map(({block}) => block),
      origins: prose.map(({nodes}) => nodes),
      beginning: prose.filter((piece) => first.includes(piece)).length,
      title: title?.block.text,
    };
  }

  /** Ends the block in hand. */
  #end(): void {
    const nodes = this.#nodes;
    const linked = this.#linked;
    const region = this.#textRegion ?? this.#outer;
    this.#nodes = [];
    this.#linked = 0;
    this.#textRegion = undefined;
    const text = collapse(nodes.map(sourceTextOf).join(''));
    if (NO_TEXT.test(text)) return;
    const around = this.#around.at(-1);
    const tag = around?.localName ?? '';
    const type = BLOCK_TYPES.get(tag) ?? 'paragraph';
    const block: Block =
      type === 'heading'
        ? {type, text, level: Number(tag.charAt(1))}
        : {type: type === 'paragraph' ? this.#typeOfParagraph() : type, text};
    if (type !== 'heading') region.count(text.length, linked);
    // What nothing speaks against is the article's, whatever is yet to come.
    if (!region.isSuspect && linked * 2 <= text.length) this.#hasEnough ||= this.#isEnough(text);
    this.#pieces.push({block, nodes, region, element: around});
  }

  /** A heading of the first rank, in the article's header if need be, but not of an article inside this one. */
  #isTitle({element, region}: Piece): boolean {
    return (
      element?.localName === 'h1' &&
      (!region.isClutter || element.closest('header') !== null) &&
      (element.closest(this.#tag) ?? this.#host) === this.#host
    );
  }

  /** A paragraph in a list item is the item's text, and one in a quotation is a quote. */
  #typeOfParagraph(): Block['type'] {
    const type = BLOCK_TYPES.get(this.#around.at(-2)?.localName ?? '');
    return type === 'list-item' || type === 'quote' ? type : 'paragraph';
  }
}
