import {ancestorsOf, isElement, isText} from '../../article/nodes.js';

/** Opens what is closed around a passage: `<details>`, but for one whose summary it stands in. */
export function openAround(range: Range): void {
  let inner: Element | undefined;
  for (const element of elementsAround(range)) {
    if (element.localName === 'details' && !element.hasAttribute('open') && !isSummaryOf(element, inner)) {
      element.setAttribute('open', '');
    }
    inner = element;
  }
}

function isSummaryOf(details: Element, child: Element | undefined): boolean {
  return child?.localName === 'summary' && details.querySelector(':scope > summary') === child;
}

/** Scrolls everything that scrolls around a passage, so that it stands in the middle; a paragraph of it may be longer than the screen. */
export function scrollToPassage(range: Range, behavior: ScrollBehavior): void {
  const rect = range.getBoundingClientRect();
  const root = range.startContainer.ownerDocument?.scrollingElement;
  let {top} = rect;
  for (const scroller of elementsAround(range)) {
    if (scroller !== root && !isScroller(scroller)) continue;
    const frame = scroller === root ? {top: 0} : scroller.getBoundingClientRect();
    const room = Math.max(0, scroller.clientHeight - rect.height) / 2;
    const wanted = top - frame.top - room;
    const most = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const distance = Math.max(-scroller.scrollTop, Math.min(most, wanted));
    scroller.scrollBy({top: distance, behavior});
    top -= distance;
  }
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const {body, documentElement} = element.ownerDocument;
  // What is said of the body goes to the screen, where the root says nothing.
  if (element === body && getComputedStyle(documentElement).overflowY === 'visible') return false;
  return /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
}

/** From the inside out, in the flat tree. */
function* elementsAround({startContainer}: Range): Generator<Element> {
  const slot = isText(startContainer) ? startContainer.assignedSlot : undefined;
  const parent =
    slot ??
    startContainer.parentElement ??
    (Node.prototype.getRootNode.call(startContainer) as Partial<ShadowRoot>).host;
  const first = isElement(startContainer) ? startContainer : parent;
  if (!first) return;
  yield first;
  yield* ancestorsOf(first);
}
