import {isElement, isSlot} from '../article/nodes.js';

/** Elements that show something without holding text. */
const REPLACED = 'img, svg, video, canvas, object, iframe';

/**
 * True where something to see is assigned to the named slot of `host`. A template that has no previous article often
 * prints its link all the same, empty: that is nothing to see.
 */
export function hasSlottedContent(host: Element, slot: string): boolean {
  return Array.from(host.children).some((child) => child.slot === slot && isVisible(child));
}

function isVisible(node: Node): boolean {
  if (!isElement(node)) return /\S/.test(node.textContent ?? '');
  if (node.hasAttribute('hidden')) return false;
  // A slot forwards what an outer component was given.
  if (isSlot(node)) return node.assignedNodes({flatten: true}).some(isVisible);
  return /\S/.test(node.textContent) || node.matches(REPLACED) || node.querySelector(REPLACED) !== null;
}
