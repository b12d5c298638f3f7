import {expect} from 'chai';
import {loadLanguage} from '../../src/summarizer/languages/load-language.js';
import {Pacer} from '../../src/summarizer/pacer.js';
import {readSentences} from '../../src/summarizer/read-sentences.js';
import {scoreSentences} from '../../src/summarizer/score-sentences.js';
import {WEIGHTS} from '../../src/summarizer/weights.js';

/** The places of their weights, as `bench/train/feature-names.mjs` names them. */
const PLACES = {
  early: 0,
  'share of function words': 5,
  'share of talk': 6,
  'a cue of what the text does': 7,
  'frequency of its terms, sum': 10,
  'early, under a title': 12,
  'frequency of its terms, sum, among many function words': 15,
  'its words, saturating, among many quotations': 17,
};

/** What one feature alone gives the sentences of a text. */
async function scoresBy(name: keyof typeof PLACES, text: string, title?: string): Promise<number[]> {
  const pacer = new Pacer();
  const article = {blocks: [{type: 'paragraph' as const, text}], ...(title !== undefined && {title})};
  const reading = await readSentences(article, await loadLanguage('en'), pacer);
  const model = WEIGHTS.map((_, place) => +(place === PLACES[name]));
  return scoreSentences(reading.sentences, reading.title, reading.terms, pacer, model);
}

/** One sentence of five words, one of ten. */
const TEXT = 'The harbour closes in July. The council closes the harbour of the town in June.';
const QUOTED = 'The “harbour” closes in July. The council closes the harbour of the town in June.';

describe('scoreSentences', () => {
  it('counts words by how much the article quotes', async () => {
    const name = 'its words, saturating, among many quotations';
    expect(await scoresBy(name, TEXT)).to.deep.equal([0, 0]);
    // Half of the sentences quote.
    expect(await scoresBy(name, QUOTED)).to.deep.equal([(5 / 25) * 0.5, (10 / 30) * 0.5]);
  });

  it('counts an early place more under a title', async () => {
    expect(await scoresBy('early, under a title', TEXT)).to.deep.equal([0, 0]);
    expect(await scoresBy('early, under a title', TEXT, 'Harbour')).to.deep.equal([1, 4 / 5]);
  });

  it('tells the share of function words', async () => {
    // The, in; the (which counts once), of, in.
    expect(await scoresBy('share of function words', TEXT)).to.deep.equal([2 / 5, 3 / 8]);
  });

  it('tells the share of talk, and supposes of a short sentence that it talks as the article does', async () => {
    const text = 'I think that you don’t want the harbour. The harbour closes. You may.';
    // I, think, you, don’t, of eight words; none of three; you, may: six of 13. Four such words are added to each.
    const added = (4 * 6) / 13;
    expect(await scoresBy('share of talk', text)).to.deep.equal([(4 + added) / 12, added / 7, (2 + added) / 6]);
    expect(await scoresBy('share of talk', TEXT)).to.deep.equal([0, 0]);
  });

  it('takes a name in capitals for no talk, but the first word of a sentence', async () => {
    const added = (4 * 2) / 12;
    expect(await scoresBy('share of talk', 'The US votes in May. Would the US vote? It isn’t Don.')).to.deep.equal([
      added / 9,
      (1 + added) / 8,
      (1 + added) / 7,
    ]);
  });

  it('tells where the text says what it is about', async () => {
    const text = 'In this paper, we ask why. Harbours close, and we propose a rule. Propose it! “This study” began.';
    expect(await scoresBy('a cue of what the text does', text)).to.deep.equal([1, 1, 0, 1]);
  });

  it('counts frequent terms by how many function words the article has', async () => {
    const plain = await scoresBy('frequency of its terms, sum', TEXT);
    const among = await scoresBy('frequency of its terms, sum, among many function words', TEXT);
    const share = (2 / 5 + 3 / 8) / 2;
    for (const [i, score] of among.entries()) expect(score).to.be.closeTo((plain[i] ?? NaN) * share, 1e-12);
  });

  it('gives no score to no sentence', async () => {
    expect(await scoresBy('early', '')).to.deep.equal([]);
  });
});
