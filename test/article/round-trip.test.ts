import {expect} from 'chai';
import fc from 'fast-check';
import {findRange} from '../../src/article/find-range.js';
import {readArticle} from '../../src/article/read-article.js';
import {splitSentences} from '../../src/summarizer/index.js';

const SEED = 20261123;
const RUNS = 300;

const solid = (text: string) => text.replace(/\s+/g, '');

const text = fc.oneof(
  fc.constantFrom(
    'The harbour closes. ',
    ' Who pays?',
    '  "Nine million," she said.\n\t',
    '港は閉まる。砂がない。',
    'الميناء مغلق. ',
    '🚢',
    '\ud83d',
    '\udea2',
    'e\u0301',
    '\u00a0',
    ' \n ',
    'Mr.',
    '\u200b\u2067x\u2069',
    ']]>&amp;<!--',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
);

/** A tree of nodes, as a page's script might have made it. */
const {tree} = fc.letrec<{tree: Node; node: Node}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 5},
    text.map((data) => document.createTextNode(data) as Node),
    fc.constantFrom('br', 'wbr').map((name) => document.createElement(name) as Node),
    fc.constant('').map(() => document.createComment('no text') as Node),
    tie('tree'),
  ),
  tree: fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'em',
        'a',
        'span',
        'li',
        'ul',
        'h2',
        'blockquote',
        'section',
        'details',
        'x-y',
        'code',
      ),
      fc.array(tie('node'), {maxLength: 5}),
    )
    .map(([name, children]) => {
      const element = document.createElement(name);
      element.append(...children);
      return element;
    }),
}));

describe('the way back from a position', () => {
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });

  afterEach(() => {
    host.remove();
  });

  it(`leads to every sentence of generated markup (seed ${SEED})`, async () => {
    let sentences = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(tree, {minLength: 1, maxLength: 4}), async (children) => {
        host.replaceChildren(...children);
        const markup = host.innerHTML;
        const reading = readArticle(host);
        for (const [block, {text}] of reading.article.blocks.entries()) {
          for (const {start, end} of await splitSentences(text)) {
            sentences++;
            const range = findRange(reading, {block, start, end});
            expect(range && solid(range.toString())).to.equal(solid(text.slice(start, end)));
          }
        }
        expect(host.innerHTML).to.equal(markup);
      }),
      {seed: SEED, numRuns: RUNS},
    );
    expect(sentences).to.be.above(RUNS);
  });
});
