import {summarize} from '../../dist/summarizer/index.js';
import {madeCases} from './made-articles.mjs';

/** Serves the made articles to the tests, each with the summary that the built package makes of it in Node. */
export const summariesOfNode = () => ({
  name: 'summaries-of-node',
  async serve({path}) {
    if (path !== '/summaries-of-node.json') return undefined;
    const cases = await Promise.all(
      madeCases.map(async ({article, options}) => ({article, options, summary: await summarize(article, options)})),
    );
    return {body: JSON.stringify(cases), type: 'json'};
  },
});
