import {ancestorsOf} from '../article/nodes.js';
import type {PageText} from './page-text.js';

// Groups in this order, and the guard, were measured on 1,301 article pages.

/** What names the body of an article, the surest names first. */
const GROUPS: readonly string[] = [
  '[data-tldr-article]',
  '[itemprop~=articleBody], [property~=articleBody], [property="schema:articleBody"]',
  `.entry-content, .wp-block-post-content, .elementor-widget-theme-post-content, .td-post-content, .gh-content,
  .post-content, .post-body, .post__content, .post_content, .post-entry, .single-post-content, .blog-post-content,
  .article-content, .article__content, .article-body, .article__body, .articleBody, #article-body, .articlebody,
  .article_body, .article__text, .article-template__content, .c-entry-content, .entry__content, .story-body,
  .page__content, .e-content, .markdown-body, .theme-doc-markdown, .vp-doc, .sl-markdown-content, .prose, .rte,
  .field--name-body, .node__content, .news-text-wrap`,
  'article, [role=article]',
  '.h-entry, .hentry',
  'main, [role=main]',
  '#content, .content, #main',
];

/** The share of the page's prose that an article holds at least. */
const LEAST_SHARE = 0.4;
/** The parts of an article: each has this share of the longest, which has no more than this of them all. */
const LEAST_PART = 0.2;
const MOST_PART = 0.8;
/** And its words. */
const LEAST_WORDS = 40;

/** An article's element, and the selector by which it was found. */
export interface Found {
  readonly element: Element;
  readonly selector: string;
}

/** The element that holds the page's article, as far as names and words tell. */
export function findArticle(root: ParentNode, page: PageText): Found | undefined {
  for (const selector of GROUPS) {
    const matches = Array.from(root.querySelectorAll(selector));
    const best = wordiest(matches, page);
    const element = best && around(best, matches, page);
    const words = element ? page.wordsIn(element) : 0;
    if (element && words >= LEAST_WORDS && words >= LEAST_SHARE * page.words) return {element, selector};
  }
  return undefined;
}

/** The element itself, or what holds all the parts of an article that comes in several of the same name. */
function around(best: Element, matches: readonly Element[], page: PageText): Element {
  const entry = best.closest('article, main, body');
  const parts = matches.filter(
    (part) => entry?.contains(part) && page.wordsIn(part) >= LEAST_PART * page.wordsIn(best),
  );
  let element = best;
  for (const outer of ancestorsOf(best)) {
    if (parts.every((part) => element.contains(part))) break;
    element = outer;
  }
  return page.wordsIn(best) < MOST_PART * page.wordsIn(element) ? element : best;
}

/** The one with the most prose; of those that hold the same, the innermost. */
export function wordiest(elements: Iterable<Element>, page: PageText): Element | undefined {
  let best: Element | undefined;
  for (const element of elements) {
    if (!best || page.wordsIn(element) >= page.wordsIn(best)) best = element;
  }
  return best;
}
