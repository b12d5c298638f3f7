import type {SourcePosition} from '../summarizer/index.js';
import {isText} from './nodes.js';
import type {Reading} from './read-article.js';
import {collapse, sourceTextOf, uncollapsedOffset} from './white-space.js';

/**
 * The place in the page that a source position stands for, from the first character to the last.
 * @returns Nothing where the position is none of the article's, or the page has changed there since it was read.
 */
export function findRange({article, origins}: Reading, {block, start, end}: SourcePosition): Range | undefined {
  const nodes = origins[block];
  const text = article.blocks[block]?.text;
  const document = nodes?.[0]?.ownerDocument;
  if (!document || text === undefined || start < 0 || start >= end || end > text.length) return undefined;
  const raw = nodes.map(sourceTextOf).join('');
  if (collapse(raw) !== text || !nodes.every(({isConnected}) => isConnected)) return undefined;
  const range = document.createRange();
  range.setStart(...pointAt(nodes, uncollapsedOffset(raw, start), 0));
  range.setEnd(...pointAt(nodes, uncollapsedOffset(raw, end - 1), 1));
  return range;
}

/** The boundary point before a character of the nodes' text, or after it. */
function pointAt(nodes: readonly Node[], offset: number, after: 0 | 1): [node: Node, offset: number] {
  let passed = 0;
  for (const node of nodes) {
    const {length} = sourceTextOf(node);
    if (offset >= passed + length) passed += length;
    else if (isText(node)) return [node, offset - passed + after];
    else if (node.parentNode) {
      return [node.parentNode, Array.prototype.indexOf.call(node.parentNode.childNodes, node) + after];
    }
  }
  throw new RangeError('There is no such character');
}
