import {EXTRACTIVE, summarizeArticle} from '../summarizer/summarize-article.js';
import type {Engine} from './engine.js';

/** The engine that needs nothing: the article's own most salient sentences, found in the reader's browser. */
export const extractive: Engine = {
  name: EXTRACTIVE,
  summarize(article, {length, sentences, signal}) {
    return summarizeArticle(article, {length, signal, ...(sentences !== undefined && {sentences})});
  },
};
