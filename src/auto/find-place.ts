import type {PageText} from './page-text.js';

/** Where the boxes go. */
export interface Place {
  /** What the first box goes before, and the second one behind. */
  readonly before: Element;
  readonly after: Element;
}

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
  return places.find((place) => leavesAlone(place)) ?? places[0] ?? beside(article);
}

/** The best first. */
function candidates(article: Element, page: PageText): Place[] {
  const chain = [article];
  for (let outer = article.parentElement; outer?.parentElement && holdsNoMore(outer, article, page);) {
    chain.push(outer);
    outer = outer.parentElement;
  }
  for (let inner: Element | undefined = article; inner;) {
    inner = Array.from(inner.children).find(
      (child) => page.wordsIn(child) >= MOST * page.wordsIn(article) && !isParagraph(child, page),
    );
    if (inner) chain.unshift(inner);
  }
  const [innermost = article] = chain;
  // A box above the title would offer a summary of nobody knows what.
  const below = belowTitle(innermost, page);
  const inside = {before: innermost.firstElementChild ?? innermost, after: innermost.lastElementChild ?? innermost};
  const isAbove = (element: Element) => element.querySelector('h1') !== null;
  return [
    ...(below ? [{before: below, after: innermost}] : []),
    ...chain.filter((element) => !isAbove(element)).map(beside),
    ...(below ? [] : [inside]),
    ...chain.filter(isAbove).map(beside),
  ].filter(isInFlow);
}

/** True for what is around an article alone. */
function holdsNoMore(outer: Element, article: Element, page: PageText): boolean {
  return !outer.matches('body, html') && page.wordsIn(outer) * MOST <= page.wordsIn(article);
}

const beside = (element: Element): Place => ({before: element, after: element});

function isParagraph(element: Element, page: PageText): boolean {
  return page.paragraphs.some((paragraph) => paragraph.element === element);
}

/** The child of an element that its text begins with, if its title stands before that. */
function belowTitle(element: Element, page: PageText): Element | undefined {
  const children = Array.from(element.children);
  const first = children.findIndex((child) => page.wordsIn(child) > 0);
  return children.slice(0, first).some((child) => child.matches('h1') || child.querySelector('h1'))
    ? children[first]
    : undefined;
}

/** False where a box would become a cell, or stand beside what floats. */
function isInFlow({before, after}: Place): boolean {
  return [before, after].every((element) => {
    const {parentElement, ownerDocument} = element;
    const {float, position} = getComputedStyle(element);
    if (float !== 'none' || position === 'absolute' || position === 'fixed') return false;
    if (!parentElement || parentElement === ownerDocument.documentElement) return false;
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
