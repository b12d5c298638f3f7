/** Elements that show something without holding text. */
const REPLACED = 'img, picture, svg, video, canvas, object, iframe';

/**
 * True where something to see is assigned to the named slot of `host`. A template that has no previous article often
 * prints its link all the same, empty: that is nothing to see.
 */
export function hasSlottedContent(host: Element, slot: string): boolean {
  return Array.from(host.children).some((child) => child.slot === slot && isVisible(child));
}

function isVisible(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  // A slot forwards what an outer component was given; it cannot be seen through from here.
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    return (element as HTMLSlotElement)
      .assignedNodes({flatten: true})
      .some((node) =>
        node.nodeType === Node.ELEMENT_NODE ? isVisible(node as Element) : /\S/.test(node.textContent ?? ''),
      );
  }
  return /\S/.test(element.textContent) || element.matches(REPLACED) || element.querySelector(REPLACED) !== null;
}
