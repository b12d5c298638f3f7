import {expect} from 'chai';
import {LONGEST, readResult} from '../../src/engines/read-result.js';
import type {EngineResult} from '../../src/index.js';
import {harbourArticle} from '../harbour-article.js';

const read = (result: unknown) => readResult(result as EngineResult, harbourArticle);
const failure = (result: unknown) =>
  read(result).then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe('what an engine gave', () => {
  const text = harbourArticle.blocks[0]?.text ?? '';

  it('is split into sentences, lines and items apart', async () => {
    expect(await read('One is here. Two is too.\n- Three\n2. Four\u2028• Five')).to.deep.equal(
      ['One is here.', 'Two is too.', 'Three', 'Four', 'Five'].map((sentence) => ({text: sentence})),
    );
  });

  it('keeps its sources where they say what is claimed', async () => {
    const source = {block: 0, start: 0, end: text.length};
    expect(await read([{text: ` ${text} `, source}])).to.deep.equal([{text: ` ${text} `, source}]);
  });

  it('loses those that are no place of the article, or say something else there', async () => {
    const places: unknown[] = [
      {block: harbourArticle.blocks.length, start: 0, end: text.length},
      {block: -1, start: 0, end: text.length},
      {block: 0.5, start: 0, end: text.length},
      {block: 0, start: -1, end: text.length},
      {block: 0, start: 0, end: text.length - 1},
      {block: 0, start: NaN, end: text.length},
      {block: '0', start: 0, end: text.length},
      {block: 1, start: 0, end: text.length},
      {},
    ];
    for (const source of places) {
      const sentences = await read([{text, source}]);
      expect(sentences.length).to.be.above(0);
      for (const sentence of sentences) expect(sentence, JSON.stringify(source)).to.not.have.property('source');
    }
  });

  it('is refused where it is no text, none at all, or endless', async () => {
    for (const none of [undefined, null, 7, {}, [], '', [''], ' \n ', [null], [7], [{}], [{text: 7}]]) {
      expect(await failure(none), JSON.stringify(none)).to.be.an.instanceof(TypeError);
    }
    expect(await failure('word '.repeat(LONGEST))).to.match(/more than 20000 characters/);
    expect(await failure(Array.from({length: LONGEST + 1}, () => ''))).to.match(/more than 20000 characters/);
  });
});
