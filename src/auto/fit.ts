import {ancestorsOf} from '../article/nodes.js';

/** Boxes are as wide as the text to within so many CSS pixels. */
const EXACT = 0.5;

/**
 * Keeps an element in line with a paragraph of the text, and lets it take no more room than its own height.
 * @param end It stands behind the text.
 * @returns Ends it.
 */
export function fit(element: HTMLElement & {open: boolean}, paragraph: Element, end: boolean): () => void {
  let known = '';
  let knownHeight = 0;
  const update = () => {
    const {parentElement} = element;
    if (!parentElement || !paragraph.isConnected) return;
    const {left, width} = paragraph.getBoundingClientRect();
    const {height} = element.getBoundingClientRect();
    const isShown = height > 0;
    const now = [left, width, parentElement.clientWidth, isShown, getComputedStyle(element).display].join(' ');
    // Opening and closing, which take their time, change nothing here.
    if (now === known && (element.open || height === knownHeight)) return;
    known = now;
    knownHeight = height;
    if (isShown && width > 0) align(element, paragraph, parentElement);
    // One that shows nothing stands between margins all the same.
    closeGap(element, end ? 'margin-block-start' : 'margin-block-end');
    if (!end) balance(element);
  };
  update();
  const observer = new ResizeObserver(() => {
    // After what the browser now tells: what changes sizes within that is an error of the page's.
    requestAnimationFrame(update);
  });
  for (const watched of [element, paragraph, element.parentElement]) if (watched) observer.observe(watched);
  return () => {
    observer.disconnect();
  };
}

const ALIGNING = ['box-sizing', 'padding-inline', 'border-inline-width', 'width', 'max-width', 'margin-inline'];

/** Themes narrow the paragraphs and not what is around them. */
function align(element: HTMLElement, paragraph: Element, parent: Element): void {
  const {style} = element;
  for (const name of ALIGNING) style.removeProperty(name);
  if (getComputedStyle(paragraph).writingMode !== 'horizontal-tb') return;
  const text = contentBoxOf(paragraph);
  const own = element.getBoundingClientRect();
  if (Math.abs(own.left - text.left) < EXACT && Math.abs(own.width - text.width) < EXACT) return;
  // As shares, so that they hold on paper too. A theme may be emphatic about its own.
  const room = contentBoxOf(parent);
  const inset = getComputedStyle(parent).direction === 'rtl' ? room.right - text.right : text.left - room.left;
  const share = (length: number) => `${(100 * length) / room.width}%`;
  style.setProperty('box-sizing', 'border-box', 'important');
  for (const name of ['padding-inline', 'border-inline-width']) style.setProperty(name, '0', 'important');
  style.setProperty('width', share(text.width), 'important');
  style.setProperty('max-width', 'none', 'important');
  style.setProperty('margin-inline', `${share(inset)} 0`, 'important');
}

/**
 * Margins that were one do not merge with an element between them; and a theme may give it some of its own. What is behind
 * may also stay where it is, in a place with room for more: then there is no gap.
 */
function closeGap(element: HTMLElement, margin: string): void {
  const {style} = element;
  const edge = edgeBehind(element);
  style.setProperty(margin, '0', 'important');
  const {height} = element.getBoundingClientRect();
  const is = edge();
  style.setProperty('position', 'absolute', 'important');
  const was = edge();
  style.removeProperty('position');
  const gap = is - was - height;
  if (gap >= EXACT) style.setProperty(margin, `${-gap}px`, 'important');
}

/**
 * Where a theme sets the text off from its title by a margin of the text's, what stands between is moved down, into the
 * room below it that is its own.
 */
function balance(element: HTMLElement): void {
  const {style, previousElementSibling: before, nextElementSibling: after, shadowRoot} = element;
  style.removeProperty('translate');
  const box = shadowRoot?.querySelector('[part~=box]')?.getBoundingClientRect();
  if (!box || !before || !after || !isInFlow(before)) return;
  const above = box.top - before.getBoundingClientRect().bottom;
  const below = after.getBoundingClientRect().top - box.bottom;
  const shift = Math.min((below - above) / 2, element.getBoundingClientRect().bottom - box.bottom);
  if (above >= 0 && shift >= 1) style.setProperty('translate', `0 ${shift}px`);
}

/** Where what is behind an element begins, in the flow that it is in; or where that flow ends. */
function edgeBehind(element: Element): () => number {
  let at = element;
  for (const around of ancestorsOf(element)) {
    let next = at.nextElementSibling;
    while (next && !isInFlow(next)) next = next.nextElementSibling;
    if (next) {
      const follower = next;
      return () => follower.getBoundingClientRect().top;
    }
    if (holdsMargins(around)) return () => around.getBoundingClientRect().bottom;
    at = around;
  }
  return () => element.ownerDocument.documentElement.scrollHeight;
}

function isInFlow(element: Element): boolean {
  const {float, position} = getComputedStyle(element);
  return element.getClientRects().length > 0 && float === 'none' && !/^(?:absolute|fixed)$/.test(position);
}

/** True where the margins of what is in an element do not reach beyond it. */
function holdsMargins(element: Element): boolean {
  const {parentElement} = element;
  const {display, overflowY, paddingBottom, borderBottomWidth} = getComputedStyle(element);
  const isItem = parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display);
  return (
    !isInFlow(element) ||
    isItem ||
    display !== 'block' ||
    overflowY !== 'visible' ||
    parseFloat(paddingBottom) > 0 ||
    parseFloat(borderBottomWidth) > 0
  );
}

function contentBoxOf(element: Element): {left: number; right: number; width: number} {
  const {left, right} = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const edge = (side: string) =>
    parseFloat(style.getPropertyValue(`padding-${side}`)) + parseFloat(style.getPropertyValue(`border-${side}-width`));
  const inner = {left: left + edge('left'), right: right - edge('right')};
  return {...inner, width: inner.right - inner.left};
}
