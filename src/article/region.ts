import {LINK_LISTS, shareToBeProse} from './clutter.js';

/** Lists of links are no longer than this, in UTF-16 units: some 400 words. */
const LONGEST_LIST = 2400;
/** And have less than this share of the article's text. */
const LARGEST_LIST = 0.2;

/** A part of the page that may be no prose of the article. Whether it is, is seen when all has been read. */
export class Region {
  /** Its name speaks against it, or that of one around it. */
  readonly isSuspect: boolean;
  readonly #share: number | undefined;
  /** In UTF-16 units. */
  #length = 0;
  #linked = 0;
  #isClutter = false;

  constructor(
    readonly parent: Region | undefined,
    share?: number,
  ) {
    this.#share = share;
    this.isSuspect = share !== undefined || parent?.isSuspect === true;
  }

  /** The region that an element opens, if it is of such a kind. */
  static of(element: Element, parent: Region): Region | undefined {
    const share = shareToBeProse(element);
    return share !== undefined || LINK_LISTS.includes(element.localName) ? new Region(parent, share) : undefined;
  }

  get isClutter(): boolean {
    return this.#isClutter;
  }

  count(length: number, linked: number): void {
    this.#length += length;
    this.#linked += linked;
  }

  /** @param regions All of them, the outer before the inner, beginning with the article's own. */
  static decide(regions: readonly Region[]): void {
    for (const region of [...regions].reverse()) region.parent?.count(region.#length, region.#linked);
    const total = regions.reduce((most, region) => Math.max(most, region.#length), 0);
    for (const region of regions) region.#decide(total);
  }

  #decide(total: number): void {
    const isNamed = this.#share !== undefined && this.#length < this.#share * total;
    const isListOfLinks =
      this.#linked * 2 > this.#length && this.#length < LONGEST_LIST && this.#length < LARGEST_LIST * total;
    this.#isClutter = (this.parent?.isClutter ?? false) || isNamed || isListOfLinks;
  }
}
