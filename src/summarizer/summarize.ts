import {summarizeArticle} from './summarize-article.js';
import type {Article, SummarizeOptions, Summary} from './types.js';
import {validateArticle, validateOptions} from './validate.js';

/**
 * Summarises an article by its own most salient sentences, in their order.
 * The same input gives the same summary in every JavaScript engine.
 * @param article An article, or its text with a line break between paragraphs.
 * @throws TypeError or RangeError where an argument is not what its type says; the signal's reason where it aborts.
 */
export async function summarize(article: Article | string, options: SummarizeOptions = {}): Promise<Summary> {
  validateArticle(article);
  validateOptions(options);
  return summarizeArticle(typeof article === 'string' ? articleFromText(article) : article, options);
}

function articleFromText(text: string): Article {
  const lines = text.split(/[\n\r]+/).map((line) => line.trim());
  return {blocks: lines.filter((line) => line !== '').map((line) => ({type: 'paragraph', text: line}))};
}
