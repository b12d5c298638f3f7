import {expect} from 'chai';
import {summarize, type Article, type SummarizeOptions, type Summary} from '../../src/summarizer/index.js';

interface Case {
  readonly article: Article;
  readonly options: SummarizeOptions;
  readonly summary: Summary;
}

describe('a summary', () => {
  it('is the same here as in Node, to the last bit of its scores, in 13 languages', async () => {
    const cases = (await (await fetch('/summaries-of-node.json')).json()) as Case[];
    expect(cases).to.have.length(40);
    expect(new Set(cases.map(({article}) => article.language)).size).to.be.at.least(12);
    for (const {article, options, summary} of cases) {
      expect(summary.sentences.length).to.be.greaterThan(0);
      const here = await summarize(article, options);
      expect(JSON.stringify(here), article.language).to.equal(JSON.stringify(summary));
    }
  });
});
