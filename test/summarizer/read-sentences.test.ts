import {expect} from 'chai';
import {loadLanguage} from '../../src/summarizer/languages/load-language.js';
import {Pacer} from '../../src/summarizer/pacer.js';
import {readSentences} from '../../src/summarizer/read-sentences.js';
import type {Article} from '../../src/summarizer/index.js';

/** Counts how often work rests, and is due as often as it is told. */
class Counter extends Pacer {
  rests = 0;
  readonly #isDue: boolean;

  constructor(isDue: boolean) {
    super();
    this.#isDue = isDue;
  }

  override get isDue(): boolean {
    return this.#isDue;
  }

  override rest(): Promise<void> {
    this.rests++;
    return Promise.resolve();
  }
}

const read = async (article: Article, pacer: Pacer = new Counter(false)) =>
  readSentences(article, await loadLanguage(article.language), pacer);

const article: Article = {
  title: 'The harbour of Vessby closes',
  blocks: [
    {type: 'heading', text: 'What happens now'},
    {type: 'paragraph', text: 'The harbour closed in May. Nobody saw it.'},
    {type: 'list-item', text: '12'},
    {type: 'quote', text: '“It was late.”'},
  ],
};

describe('readSentences', () => {
  it('finds the sentences of prose with their places; headings hold none, and a number alone is none', async () => {
    const {sentences} = await read(article);
    expect(sentences.map(({text, source}) => [source.block, source.start, source.end, text])).to.deep.equal([
      [1, 0, 26, 'The harbour closed in May.'],
      [1, 27, 41, 'Nobody saw it.'],
      [3, 0, 14, '“It was late.”'],
    ]);
  });

  it('counts how often each sentence stands there', async () => {
    const texts = ['It was late. Nobody saw it.', 'It was late.', 'It was late. 12.'];
    const {times} = await read({blocks: texts.map((text) => ({type: 'paragraph', text}))});
    expect([...times]).to.deep.equal([
      ['It was late.', 3],
      ['Nobody saw it.', 1],
    ]);
  });

  it('tells which sentences quote', async () => {
    const quoting = ['“It was late.”', 'He said "no".', '«Oui», dit-il.', '「はい」と言った。', '“Open'];
    const plain = ['It was late.', "It wasn't his.", 'O’Hara’s ship.'];
    for (const [texts, isQuoting] of [
      [quoting, true],
      [plain, false],
    ] as const) {
      for (const text of texts) {
        const {sentences} = await read({blocks: [{type: 'paragraph', text}]});
        expect(sentences[0]?.isQuoting, text).to.equal(isQuoting);
      }
    }
  });

  it('counts the words of all blocks, headings and numbers too', async () => {
    expect((await read(article)).words).to.equal(3 + 5 + 3 + 1 + 3);
  });

  it('gives the title the numbers of the terms that it shares with the sentences', async () => {
    const {sentences, title, terms} = await read(article);
    const shared = sentences.map((sentence) => sentence.terms.filter((term) => title.has(term)).length);
    expect(shared[0]).to.be.greaterThan(0);
    expect(shared[2]).to.equal(0);
    expect(Math.max(...title, ...sentences.flatMap((sentence) => sentence.terms))).to.be.lessThan(terms);
    expect((await read({blocks: article.blocks})).title.size).to.equal(0);
  });

  it('rests wherever it is due, at blocks and sentences and inside of long ones, and never else', async () => {
    const idle = new Counter(false);
    const busy = new Counter(true);
    const long: Article = {blocks: [{type: 'paragraph', text: `${'word '.repeat(3000)}end.`}]};
    await read(long, idle);
    expect(idle.rests).to.equal(0);
    await read(long, busy);
    expect(busy.rests).to.be.within(12, 40);
    const short = new Counter(true);
    await read(article, short);
    expect(short.rests).to.be.at.least(article.blocks.length);
  });
});
