import {retrying} from '../loading/retrying.js';
import type {Article} from '../summarizer/index.js';
import type {MakeOptions} from './make-summary.js';
import type {MadeSummary} from './made-summary.js';

const load = retrying(() => import('./make-summary.js'));

/** Makes summaries with what loads when a reader first wants one. */
export const maker = {
  /** A reader may be about to ask: fetches what it needs. */
  prepare(): void {
    // Where it fails now, asking for a summary will say so.
    load().catch(() => undefined);
  },
  async make(article: Article, options: MakeOptions): Promise<MadeSummary> {
    return (await load()).makeSummary(article, options);
  },
};
