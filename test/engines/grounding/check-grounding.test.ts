import {expect} from 'chai';
import {checkGrounding} from '../../../src/engines/grounding.js';
import type {Article} from '../../../src/summarizer/index.js';
import {hold} from './hold.js';

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

  describe('of a part of a sentence', () => {
    const article = articleOf(
      'In the end, the harbour of Vessby closed in May.\nThe mayor denied that the hall was sold to a hotel.\n' +
        'The clerk said the old bridge was safe for all the lorries of the town.\n' +
        'On the last day of a long and very cold winter week the ferry sank.',
    );
    const check = (sentence: string) => checkGrounding(article, sentence);

    it('finds it said where the words before it change nothing', async () => {
      expect(await check('The harbour of Vessby closed in May.')).to.deep.equal({
        supported: true,
        source: {block: 0, start: 0, end: 48},
      });
      expect(await check('  the HARBOUR of “Vessby” closed in May. ')).to.have.property('supported', true);
    });

    it('does not where they deny it', async () => {
      expect(await check('The hall was sold to a hotel.')).to.have.property('reason', 'negation');
    });

    it('finds nothing said by no words', async () => {
      expect(await check('')).not.to.have.property('source');
      expect(await check('“”')).not.to.have.property('source');
    });
  });

  it('gives no source where no passage says a quarter of it', async () => {
    const article = articleOf('The harbour of Vessby closed in May.');
    const {supported, source, reason} = await checkGrounding(
      article,
      'Lawyers from abroad bought seven vineyards, nine castles and a harbour.',
    );
    expect(supported).to.equal(false);
    expect(source).to.equal(undefined);
    expect(reason).to.be.a('string');
  });

  it('knows a language by its primary subtag, and checks others by what needs no words', async () => {
    const sentence = 'Der Hafen ist geschlossen.';
    const said = 'Der Hafen ist nicht geschlossen.';
    for (const language of ['de', 'DE', 'de-AT', 'de_CH']) {
      expect(await checkGrounding(articleOf(said, language), sentence)).to.have.property('reason', 'negation');
    }
    expect((await checkGrounding(articleOf('Hamna er ikkje stengd.', 'fo'), 'Hamna er stengd.')).supported).to.equal(
      true,
    );
  });

  it('refuses what is no sentence, and says so', async () => {
    const error: unknown = await checkGrounding(articleOf('x'), 3 as unknown as string).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(TypeError);
    expect(String(error)).to.contain('checkGrounding: the sentence must be a string');
  });
});

describe('what is too long for a sentence', () => {
  it('is the article’s where that has it so, and is read no further', () => {
    const long = 'three days '.repeat(2000).trim();
    return hold(`${long} and a night. The rest was silence.`, [[long], [`${long} of rain`, 'added'], [`  ${long}`]]);
  });
});
