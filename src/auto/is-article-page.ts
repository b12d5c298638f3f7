import {isArticleType, thingsOf} from '../article/json-ld.js';
import type {PageText} from './page-text.js';

/** Types of schema.org whose pages list articles, whatever else they are. */
const LISTING_TYPES = /\b(?:CollectionPage|SearchResultsPage|ProfilePage)\b/;
/** Types whose pages are about something else than an article, unless they say that they are one too. */
const OTHER_TYPES =
  /\b(?:CheckoutPage|ContactPage|DiscussionForumPosting|Event|ImageGallery|ItemList|OfferCatalog|Product|ProductGroup|SoftwareApplication|VideoObject)\b/;
/** The same in Open Graph. */
const OTHER_KINDS = /^(?:book|music|product|profile|video)/;

/** What WordPress calls the bodies of pages that list posts, or hold none; the common words of these mean less elsewhere. */
const LISTS =
  /^(?:archive|error404|paged|tax-.*|woocommerce(?:-page|-cart|-checkout|-account)?|single-product|single-attachment)$/;
const COMMON_LISTS = /^(?:home|blog|search|category|tag|author|date)$/;

/** What only articles have. */
const ARTICLE_MARKS = '[itemprop~=articleBody], [property~=articleBody], [itemtype$=Article], [itemtype$=BlogPosting]';
const DATE_OF_ARTICLE = 'meta[property="article:published_time"]';

/** Of a list of articles, none holds so much of their words. */
const MAIN_SHARE = 0.6;

/** A paragraph of prose, in words; labels, teasers and slogans are shorter. */
const LONG = 25;
/** A page that calls itself an article may come before its text. */
const LEAST_CLAIMED = 40;
/** No slogan. */
const VERY_LONG = 100;
/** What is to be filled in is no article: a form of so many fields. */
const LEAST_FIELDS = 3;
/** What a page that does not call itself an article must have of those, in number and in words, in one place. */
const LEAST_LONG = 3;
const LEAST_WORDS = 150;
/** The words of an `<article>`, which is a claim by itself. */
const LEAST_NAMED = 50;
/** And the share of its prose. */
const LEAST_SHARE = 0.4;

/** Whether a page is an article: by what it calls itself, and by how its text is spread. */
export function isArticlePage(document: Document, article: Element, page: PageText): boolean {
  const claim = claimOf(document);
  if (claim === 'other' || hasManyEntries(document, page)) return false;
  if (claim === 'article') return page.wordsIn(article) >= LEAST_CLAIMED;
  return !leadsElsewhere(article) && (isNamed(article, page) || hasProse(article, page));
}

/** True for a page that calls itself a list of articles, or something else than one. */
export function isOtherPage(document: Document): boolean {
  return claimOf(document) === 'other';
}

/** What a page calls itself, for machines. */
function claimOf(document: Document): 'article' | 'other' | undefined {
  const {body, head} = document;
  const classes = Array.from(body.classList);
  const kind = head.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (classes.some((name) => LISTS.test(name))) return 'other';
  if (classes.includes('single') || kind.endsWith('article') || head.querySelector(DATE_OF_ARTICLE)) return 'article';
  if (classes.some((name) => COMMON_LISTS.test(name))) return 'other';
  const types = Array.from(thingsOf(document), ({type}) => type);
  if (types.some((type) => LISTING_TYPES.test(type)) || OTHER_KINDS.test(kind)) return 'other';
  if (types.some(isArticleType) || document.querySelector(ARTICLE_MARKS)) return 'article';
  return types.some((type) => OTHER_TYPES.test(type)) ? 'other' : undefined;
}

/** True for a list of articles, none of which is the page's own. */
function hasManyEntries(document: Document, page: PageText): boolean {
  const entries = Array.from(document.querySelectorAll('article, .hentry, .h-entry')).filter(
    (entry) => !entry.parentElement?.closest('article, .hentry, .h-entry') && page.wordsIn(entry) > 0,
  );
  const words = entries.map((entry) => page.wordsIn(entry));
  const all = words.reduce((sum, count) => sum + count, 0);
  return entries.length > 1 && Math.max(...words) < MAIN_SHARE * all;
}

/** True for an element with the headings of other articles: those lead there. */
function leadsElsewhere(article: Element): boolean {
  const headings = Array.from(article.querySelectorAll('h1, h2, h3, h4'));
  const leading = headings.filter((heading) => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]:not([href^="#"])');
    return link !== null && link.textContent.trim().length >= 0.8 * heading.textContent.trim().length;
  });
  return leading.length >= 3 && leading.length * 2 > headings.length;
}

/** True for a page's one <article>, if it has some text. */
function isNamed(article: Element, page: PageText): boolean {
  const paragraphs = page.paragraphs.filter(({element, words}) => words >= LONG && article.contains(element));
  const hasForm = article.querySelectorAll('input, textarea, select').length >= LEAST_FIELDS;
  return (
    article.closest('article') !== null && !hasForm && page.wordsIn(article) >= LEAST_NAMED && paragraphs.length > 0
  );
}

/** True where long paragraphs stand together. */
function hasProse(article: Element, page: PageText): boolean {
  const runs = new Map<Element, {count: number; words: number}>();
  for (const {element, words} of page.paragraphs) {
    const {parentElement} = element;
    if (words < LONG || !parentElement || !article.contains(element)) continue;
    const {count, words: before} = runs.get(parentElement) ?? {count: 0, words: 0};
    runs.set(parentElement, {count: count + 1, words: before + words});
  }
  return Array.from(runs.values()).some(
    ({count, words}) =>
      (count >= LEAST_LONG || words >= count * VERY_LONG) && words >= LEAST_WORDS && words >= LEAST_SHARE * page.words,
  );
}
