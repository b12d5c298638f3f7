import {ancestorsOf} from '../article/nodes.js';
import type {PageText} from './page-text.js';

/** Where the boxes go. */
export interface Place {
  /** What the first box goes before, and the second one behind. */
  readonly before: Element;
  readonly after: Element;
}

const TITLES = 'h1, [itemprop~=headline], .entry-title, .post-title, .article-title';

/** How much of an article's words the part of it holds that is its text alone. */
const MOST = 0.85;

/** What a neighbour is styled by that a rule such as `header + div` may give it. */
const STYLES = [
  'display',
  'font-size',
  'margin-top',
  'margin-bottom',
  'padding-top',
  'padding-bottom',
  'text-indent',
  'float',
];

/**
 * Where the boxes go without moving anything: beside the innermost element that holds the article's text, below its title
 * where that stands in it too, where neither a grid nor a row would take them for its own, nor a rule of the page change.
 */
export function findPlace(article: Element, page: PageText): Place {
  const places = candidates(article, page);
  const inFlow = places.filter(isInFlow);
  return inFlow.find((place) => leavesAlone(place)) ?? inFlow[0] ?? places[0] ?? beside(article);
}

/** The best first. */
function candidates(article: Element, page: PageText): Place[] {
  const chain = [article];
  for (const outer of ancestorsOf(article)) {
    if (!holdsNoMore(outer, article, page)) break;
    chain.push(outer);
  }
  const within = (outer: Element) =>
    Array.from(outer.children).find(
      (child) => page.wordsIn(child) >= MOST * page.wordsIn(article) && !isParagraph(child, page),
    );
  let innermost = article;
  for (let inner = within(article); inner; inner = within(inner)) {
    chain.unshift(inner);
    innermost = inner;
  }
  const children = Array.from(innermost.children);
  const prose = children.filter((child) => page.wordsIn(child) > 0);
  const first = prose[0] ?? innermost.firstElementChild ?? innermost;
  const last = prose[prose.length - 1] ?? innermost.lastElementChild ?? innermost;
  // A box above the title would offer a summary of nobody knows what.
  const isBelowTitle = children.slice(0, children.indexOf(first)).some(hasTitle);
  const outer = chain.filter((element) => !element.matches('body, html'));
  const isAbove = (element: Element) => element.querySelector('h1') !== null;
  return [
    ...(isBelowTitle ? [{before: first, after: outer.includes(innermost) ? innermost : last}] : []),
    ...outer.filter((element) => !isAbove(element)).map(beside),
    ...(isBelowTitle ? [] : [{before: first, after: last}]),
    ...outer.filter(isAbove).map(beside),
  ];
}

/** True for what is around an article alone. */
function holdsNoMore(outer: Element, article: Element, page: PageText): boolean {
  return !outer.matches('body, html') && page.wordsIn(outer) * MOST <= page.wordsIn(article);
}

const beside = (element: Element): Place => ({before: element, after: element});

function isParagraph(element: Element, page: PageText): boolean {
  return page.paragraphs.some((paragraph) => paragraph.element === element);
}

/** True for what is the title of an article or holds it: in a page without any other, a heading. */
function hasTitle(element: Element): boolean {
  const titles = element.ownerDocument.querySelector('h1') ? TITLES : 'h2, h3, h4, h5, h6';
  return element.matches(titles) || element.querySelector(titles) !== null;
}

/** False where a box would become a cell, or stand beside what floats. */
function isInFlow({before, after}: Place): boolean {
  return [before, after].every((element) => {
    const {parentElement, ownerDocument} = element;
    const {float, position} = getComputedStyle(element);
    if (float !== 'none' || position === 'absolute' || position === 'fixed') return false;
    if (!parentElement || !ownerDocument.body.contains(parentElement)) return false;
    const {display, flexDirection, columnCount} = getComputedStyle(parentElement);
    if (display.endsWith('flex')) return flexDirection.startsWith('column');
    return /^(?:block|flow-root|list-item|inline-block|table-cell)$/.test(display) && columnCount === 'auto';
  });
}

/** Tries it with something that takes no room. */
function leavesAlone({before, after}: Place): boolean {
  const neighbours = [before, before.previousElementSibling, after, after.nextElementSibling].filter(
    (element) => element !== null,
  );
  const stylesOf = () =>
    neighbours
      .map((element) => {
        const style = getComputedStyle(element);
        return STYLES.map((name) => style.getPropertyValue(name)).join();
      })
      .join(';');
  const was = stylesOf();
  const probe = () => {
    const element = before.ownerDocument.createElement('tldr-probe');
    element.hidden = true;
    return element;
  };
  const probes = [probe(), probe()] as const;
  before.before(probes[0]);
  after.after(probes[1]);
  const is = stylesOf();
  for (const element of probes) element.remove();
  return was === is;
}
