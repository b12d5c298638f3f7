import {findRange} from '../../article/find-range.js';
import type {Reading} from '../../article/read-article.js';
import type {Article, SourcePosition} from '../../summarizer/index.js';

/** What a position in an article says. */
export function passageAt({blocks}: Article, {block, start, end}: SourcePosition): string {
  return blocks[block]?.text.slice(start, end) ?? '';
}

/**
 * The place in the page of a position in an article that was read earlier: where it was, else in the nearest block that
 * says the same now.
 */
export function findPassage(reading: Reading, article: Article, source: SourcePosition): Range | undefined {
  const passage = passageAt(article, source);
  if (passage === '') return undefined;
  const distance = (block: number) => Math.abs(block - source.block);
  return reading.article.blocks
    .map(({text}, block) => ({block, start: startOf(passage, text, source.start)}))
    .filter(({start}) => start >= 0)
    .sort((a, b) => distance(a.block) - distance(b.block))
    .map(({block, start}) => findRange(reading, {block, start, end: start + passage.length}))
    .find((range) => range !== undefined);
}

/** Where a passage stands in a block's text: preferably where it was. */
function startOf(passage: string, text: string, start: number): number {
  return text.startsWith(passage, start) ? start : text.indexOf(passage);
}
