import {isText} from './nodes.js';

/** White space that HTML collapses; a no-break space stays. */
const COLLAPSIBLE = /[\t\n\f\r ]+/g;

/** What a node adds to its block's text, white space not yet collapsed: a text its data, a `<br>` a line break. */
export function sourceTextOf(node: Node): string {
  return isText(node) ? node.data : '\n';
}

/** White space as it is rendered: runs of it as one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(COLLAPSIBLE, ' ').replace(/^ | $/g, '');
}

/**
 * Where a character of a collapsed text stands in the text before.
 * @param offset In UTF-16 units, below the length of the collapsed text.
 */
export function uncollapsedOffset(text: string, offset: number): number {
  let collapsed = 0;
  let at = 0;
  for (const {0: space, index} of text.matchAll(COLLAPSIBLE)) {
    if (offset < collapsed + index - at) break;
    collapsed += index - at;
    at = index + space.length;
    // At the very beginning white space counts for nothing.
    if (index === 0) continue;
    if (offset === collapsed) return index;
    collapsed++;
  }
  return at + offset - collapsed;
}
