import {expect} from 'chai';
import {additionSigns} from '../../../src/engines/grounding/addition-signs.js';
import {evidenceOf, findMatches} from '../../../src/engines/grounding/evidence.js';

/** How a sentence's new words are told, of an article of one paragraph. */
async function signsOf(text: string, sentence: string): Promise<readonly number[]> {
  const evidence = await evidenceOf({language: 'en', blocks: [{type: 'paragraph', text}]});
  const reading = evidence.read(sentence);
  return additionSigns({reading, matches: findMatches(reading, evidence)}, evidence);
}

const ARTICLE = 'The orchard yielded forty crates of pears. A storm damaged the barn, but the tractor was not harmed.';

describe('the signs of an addition', () => {
  it('are none where no word is new', async () => {
    expect(await signsOf(ARTICLE, 'A storm damaged the barn.')).to.deep.equal([]);
    expect(await signsOf(ARTICLE, '')).to.deep.equal([]);
  });

  it('tell how new the last part is, and the newest, and whether it is joined', async () => {
    // "orchard", "yielded", "pears" are said; "jars", "honey" are new.
    expect(await signsOf(ARTICLE, 'The orchard yielded pears and jars of honey.')).to.deep.equal([
      2 / 3,
      2 / 3,
      0,
      0,
      1,
      0,
      2 / 5,
      0,
    ]);
    const [last, newest] = await signsOf(ARTICLE, 'Jars of honey, the orchard yielded pears.');
    expect(last).to.equal(0);
    expect(newest).to.equal(2 / 3);
  });

  it('tell how many new words stand apart, and the clauses', async () => {
    const [, , strewn, clauses] = await signsOf(ARTICLE, 'Ripe, the orchard, luckily, yielded pears, sweet pears.');
    expect(strewn).to.equal(2);
    expect(clauses).to.equal(4);
    // More count as so many.
    const many = await signsOf(
      ARTICLE,
      'Jars, pears, spoons, pears, bowls, pears, plates, pears, knives, pears, cups.',
    );
    expect(many.slice(2, 4)).to.deep.equal([4, 4]);
  });

  it('tell of a denial only where the best sentence denies too', async () => {
    const isDenied = async (sentence: string) => (await signsOf(ARTICLE, sentence))[5];
    expect(await isDenied('A storm damaged the barn, but no engine suffered.')).to.equal(1);
    expect(await isDenied('A storm damaged the barn, but some engine suffered.')).to.equal(0);
    expect(await isDenied('The orchard yielded crates of pears, but no plums.')).to.equal(0);
  });

  it('count what the article says elsewhere as half as new', async () => {
    // "orchard" stands in the other sentence, and "garden" in none.
    const signs = await signsOf(ARTICLE, 'A storm damaged the barn in the orchard garden.');
    expect(signs[0]).to.equal(1.5 / 6);
    expect(signs.slice(6)).to.deep.equal([1 / 5, 1 / 5]);
  });
});
