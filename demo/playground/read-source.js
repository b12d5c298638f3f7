// Makes an article of what somebody has pasted. Nothing but text comes out: no element, no attribute, no address.
import {readArticle} from '../../dist/article/read-article.js';

const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/i;

/** Whether a text has markup in it. */
export const isMarkup = (text) => TAG.test(text);

/**
 * Reads a text, a paragraph a line, or HTML. HTML is parsed into a document that is never shown: there no script runs and
 * nothing is fetched. Of that the project's own reader takes the prose.
 * @returns `{blocks, title, language}`, as `readArticle()` makes them, the title not among the blocks.
 */
export function readSource(source) {
  if (!isMarkup(source)) {
    const lines = source.split(/[\n\r]+/).map((line) => line.trim());
    return {blocks: lines.filter((line) => line !== '').map((text) => ({type: 'paragraph', text}))};
  }
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  const host = parsed.querySelector('tldr-article, article, main') ?? parsed.body;
  const {title, language, blocks} = readArticle(host, '', 'tldr-article').article;
  // The title stands in the article as well.
  const text = blocks.filter((block) => block.type !== 'heading' || block.text !== title);
  return {blocks: text, ...(title && {title}), ...(language && {language})};
}
