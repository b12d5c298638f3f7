/** A neighbouring article, as the page names it. */
export interface Neighbour {
  /** Without the origin: with it, themes take a link for one to another site. */
  readonly href: string;
  readonly title: string;
  /** What the page calls the way there. */
  readonly label?: string;
}

export type Direction = 'prev' | 'next';

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
const PAGE_OF_MANY = /[/?&_-](?:c?page|paged|pagina|seite|offset|start)[/=_-]?\d+\b|[/_-]p\d+\b|comment-page-\d/i;

/** Arrows, colons and other marks around a title or a label. */
const MARK = /[\s←→«»‹›<>|:·–—-]/;

/** The article before or after this one, which way the page itself takes that to be. */
export function findNeighbour(document: Document, direction: Direction): Neighbour | undefined {
  for (const selector of [`a[rel~=${direction}]`, `link[rel~=${direction}][title]`, BLOCKS[direction]]) {
    for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(selector)) {
      const neighbour = isNeighbour(link) ? read(link) : undefined;
      if (neighbour) return neighbour;
    }
  }
  return undefined;
}

function isNeighbour(link: HTMLAnchorElement | HTMLLinkElement): boolean {
  const {href, ownerDocument} = link;
  let address: URL, here: URL;
  try {
    [address, here] = [new URL(href), new URL(ownerDocument.location.href)];
  } catch {
    return false;
  }
  const {protocol, pathname, search} = address;
  return (
    /^https?:$/.test(protocol) &&
    `${pathname}${search}` !== `${here.pathname}${here.search}` &&
    !PAGE_OF_MANY.test(pathname + search) &&
    // The second page of this one.
    (search !== here.search || withoutNumber(pathname) !== withoutNumber(here.pathname)) &&
    !link.closest(`${OTHER_NAVIGATION}, tldr-article`)
  );
}

function withoutNumber(pathname: string): string {
  return pathname.replace(/\/?\d{0,3}\/?$/, '');
}

function read(link: HTMLAnchorElement | HTMLLinkElement): Neighbour | undefined {
  const {origin, pathname, href: address} = new URL(link.href);
  // A path of two slashes, alone, would be a host.
  const isOfSite = origin === link.ownerDocument.location.origin && !pathname.startsWith('//');
  const href = isOfSite ? address.slice(origin.length) : address;
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
