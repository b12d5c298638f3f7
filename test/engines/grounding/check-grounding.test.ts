import {expect} from 'chai';
import {checkGrounding} from '../../../src/engines/grounding.js';
import type {Article} from '../../../src/summarizer/index.js';

const articleOf = (text: string, language = 'en'): Article => ({
  language,
  blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line})),
});

describe('checkGrounding', () => {
  it('leads back to the passage, in UTF-16 units of its block', async () => {
    const article = articleOf('The ferry sailed at noon. The harbour of Vessby closed in May.\nNobody was hurt.');
    const {supported, source} = await checkGrounding(article, 'The harbour of Vessby closed in May.');
    expect(supported).to.equal(true);
    expect(source).to.deep.equal({block: 0, start: 26, end: 62});
  });
});
