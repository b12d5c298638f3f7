import {countWords} from '../summarizer/split-words.js';

/** A neighbouring article, as the page names it. */
export interface Neighbour {
  /** Without the origin: with it, themes take a link for one to another site. */
  readonly href: string;
  readonly title: string;
  /** What the page calls the way there. */
  readonly label?: string;
}

export type Direction = 'prev' | 'next';
export const DIRECTIONS: readonly Direction[] = ['prev', 'next'];

/** Links of themes that say by class alone where they lead. */
const BLOCKS: Readonly<Record<Direction, string>> = {
  prev: `.nav-previous a, .post-navigation-link-previous a, .paginav a.prev, .pagination-nav__link--prev, .pager-link.prev,
    .td-post-prev-post a, .links-nextprev-prev a, .post-navigation a[aria-label]:first-child,
    nav.pagination a.pagination--pager:first-child:not(:only-child)`,
  next: `.nav-next a, .post-navigation-link-next a, .paginav a.next, .pagination-nav__link--next, .pager-link.next,
    .td-post-next-post a, .links-nextprev-next a, .post-navigation a[aria-label]:last-child:not(:only-child),
    nav.pagination a.pagination--pager:last-child:not(:only-child)`,
};

/** Navigation between the pages of comments, of a list, or of one article. */
const OTHER_NAVIGATION =
  '[class*=comment], [id*=comment], .page-links, .archive-pagination, .posts-navigation, .woocommerce-pagination';
const PAGE_OF_MANY =
  /[?&](?:c?page|paged|pagina|seite|offset|start)=\d|\/(?:c?page|paged|pagina|seite)[/_-]?\d+\b|comment-page-\d/i;
/** A title has more words; "Next page" has as many. */
const FEW_WORDS = 2;

/** Arrows, colons and other marks around a title or a label. */
const MARK = /[\s←→«»‹›<>|:·–—-]/;

type Link = HTMLAnchorElement | HTMLLinkElement;

/** Where such links are looked for, the surest first. */
const placesOf = (direction: Direction): readonly [seen: string, ...others: string[]] => [
  `a[rel~=${direction}]`,
  `link[rel~=${direction}][title]`,
  BLOCKS[direction],
];

/**
 * The article before or after this one, which way the page itself takes that to be.
 * @param told What the script's tag says; a link that readers see goes before that.
 */
export function findNeighbour(document: Document, direction: Direction, told?: Neighbour): Neighbour | undefined {
  const [seen, ...others] = placesOf(direction);
  return (
    firstOf(document, seen) ??
    (told && fromAddress(told.href, document) && told) ??
    others.reduce<Neighbour | undefined>((found, selector) => found ?? firstOf(document, selector), undefined)
  );
}

/** The address of a page, whichever place in it is asked for. */
export function addressOf({URL: address}: Document): string {
  return address.replace(/#.*/s, '');
}

/** Changes with the page's address and its links to neighbours; costs less than to find them. */
export function traceNeighbours(document: Document): string {
  const links = document.querySelectorAll<Link>(DIRECTIONS.flatMap(placesOf).join());
  return [addressOf(document), ...Array.from(links, ({href, textContent}) => `${href} ${textContent}`)].join('\n');
}

function firstOf(document: Document, selector: string): Neighbour | undefined {
  for (const link of document.querySelectorAll<Link>(selector)) {
    const address = link.closest(`${OTHER_NAVIGATION}, tldr-article`) ? undefined : fromAddress(link.href, document);
    const neighbour = address && read(link, address);
    if (neighbour && !isPageOfMany(neighbour.title, address, new URL(document.URL))) return neighbour;
  }
  return undefined;
}

/** The address of another page, if it is one. */
function fromAddress(href: string, document: Document): URL | undefined {
  try {
    const address = new URL(href, document.baseURI);
    const here = new URL(document.URL);
    const isHere = `${address.pathname}${address.search}` === `${here.pathname}${here.search}`;
    return /^https?:$/.test(address.protocol) && !isHere ? address : undefined;
  } catch {
    return undefined;
  }
}

/** True for another page of this article, of its comments or of a list; what has a title of its own is none. */
function isPageOfMany(title: string, {pathname, search}: URL, here: URL): boolean {
  const words = countWords(title.replace(/\p{N}+/gu, ''));
  if (words > FEW_WORDS) return false;
  const isNumbered = search === here.search && withoutNumber(pathname) === withoutNumber(here.pathname);
  return PAGE_OF_MANY.test(pathname + search) || (words < FEW_WORDS && isNumbered);
}

function withoutNumber(pathname: string): string {
  return pathname.replace(/(?:\/\d{1,3})?\/?$/, '');
}

function read(link: Link, address: URL): Neighbour | undefined {
  const {baseURI} = link;
  const path = address.href.slice(address.origin.length);
  // A path of two slashes, or beside a <base>, would be another address.
  const href = new URL(path, baseURI).href === address.href ? path : address.href;
  const heading = link.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
  // As it is rendered: a label stands on a line of its own, or is there to be heard.
  const lines = ('rel' in link && link.localName === 'a' ? (heading ?? link).innerText : '')
    .split('\n')
    .map(bare)
    .filter(Boolean);
  const [first = '', ...rest] = lines;
  if (rest.length > 0) return {href, title: rest.join(' '), label: first};
  const title = longest(first, bare(link.title), bare(link.getAttribute('aria-label') ?? ''));
  return title === '' ? undefined : {href, title};
}

function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARK.test(text.charAt(start))) start++;
  while (end > start && MARK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** A link that says no more than "Next" may name its article in another place. */
function longest(text: string, ...others: readonly string[]): string {
  return text.includes(' ') ? text : [text, ...others].reduce((a, b) => (b.length > a.length ? b : a));
}
