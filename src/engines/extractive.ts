import type {Engine} from './engine.js';

const load = () => import('../summarizer/summarize-article.js');

/** The engine that needs nothing: the article's own most salient sentences, found in the reader's browser. */
export const extractive: Engine = {
  name: 'extractive',
  prepare() {
    // Where it fails now, asking for a summary will say so.
    load().catch(() => undefined);
  },
  async summarize(article, {length, sentences, signal}) {
    const {summarizeArticle} = await load();
    return summarizeArticle(article, {length, signal, ...(sentences !== undefined && {sentences})});
  },
};
