// What stands inside an article's container and is no prose of it, by tag, role and words of class and id. An element
// that holds much of the text is the article all the same: a page may wrap it in a <form>, or in <div class="no-sidebar">.
// Tags, roles, words and shares: measured on 1,301 article pages, by the words of clutter that each removes and the words
// of articles that it costs; words that cost much ("block", "post", "title", "header") are not among them.

const words = (text: string): readonly string[] => text.split(/\s+/);

const TAGS = words('address aside dialog fieldset figcaption figure footer form legend menu nav pre search table time');

/** WAI-ARIA 1.2 and DPUB-ARIA 1.1. */
const ROLES = words(
  `alert alertdialog banner button complementary contentinfo dialog doc-endnotes doc-footnote doc-toc form menu
  menubar navigation note search tablist toolbar`,
);

const TOKENS: ReadonlySet<string> = new Set(
  words(
    `ad addthis addtoany ads advert advertisement author banner bio breadcrumb breadcrumbs btn button byline caption
    carousel comment comments consent cookie copyright credit credits cta dateline disqus editsection embed
    footer footnotes gallery hatnote license likes login menu meta metadata modal more nav navbar navbox navigation
    newsletter nocontent noprint outbrain pager pagination paywall popular popup promo promoted promotion pull pullquote rating
    recommended references reflist related relatedposts respond sharebar share shares sharing sidebar signup
    slideshow social sponsor sponsored sticky subscribe taboola tags taxonomy teaser timestamp toc toolbar trending tweet
    widget`,
  ),
);

/**
 * How much of the article's text an element must hold to be prose, from 0 to 1, where its name speaks against it.
 * @returns Nothing where it does not.
 */
export function shareToBeProse(element: Element): number | undefined {
  if (element.localName === 'header') return 0.1;
  if (TAGS.includes(element.localName) || ROLES.includes(element.getAttribute('role') ?? '')) return 0.5;
  const tokens = `${element.getAttribute('class') ?? ''} ${element.id}`

    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z]+/);
  return tokens.some((token) => TOKENS.has(token)) ? 0.3 : undefined;
}

/** Elements that are no prose where most of their text is links. */
export const LINK_LISTS = words('ul ol dl div section p table td');
