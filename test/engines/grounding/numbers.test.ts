import {expect} from 'chai';
import type {Cues} from '../../../src/engines/grounding/cues.js';
import {isSameQuantity, quantitiesOf, type Quantity} from '../../../src/engines/grounding/numbers.js';
import {wordsOf} from '../../../src/engines/grounding/words.js';

let lists = 0;

/** What is read of a list is kept: each of these is a new one, that starts anew. */
const cues = () =>
  ({
    genitives: 'of',
    scopes: ['some', 'most', 'all every'],
    numbers: `one=1 two=2 three=3 nine=9 ten=10 twenty=20 ninety=90 hundred=100 thousand=1000 half=0.5/50 medio=0.5 mezzo=0.5 meio=0.5 quarter=0.25
      third=0.33 fünf=5 zwanzig=20 dreißig=30 vijf=5 tig=10 list${++lists}=7`,
    multipliers: {hundred: 100, thousand: 1000, million: 1e6},
  }) as unknown as Cues;

const read = (text: string): Quantity[] => quantitiesOf(text, wordsOf(text), cues());
const values = (text: string) => read(text).map((quantity) => [...quantity.values]);

describe('quantitiesOf', () => {
  const cases: Record<string, number[][]> = {
    'It took 3 days.': [[3]],
    'Nothing at all.': [],
    '1,000 and 1.000 and 1.5': [[1000, 1], [1000, 1], [1.5]],
    '12,345,678 people': [[12345678, 12345.678]],
    '1 000 crowns': [[1000]],
    '12 345 crowns': [[12345]],
    '1234 567 crowns': [[1234], [567]],
    '12 34 crowns': [[12], [34]],
    '3.2 million and two thousand': [[3.2e6], [2000]],
    'three hundred thousand': [[3e8 / 1000]],
    'twenty five': [[20]],
    'twenty three men': [[23]],
    'ninety nine': [[99]],
    'twenty-three and ninety-one': [[23], [91]],
    'ten three': [[10], [3]],
    'hundred three': [[103]],
    'twenty ten': [[20], [10]],
    'two-hundred, nine-thousand': [[200], [9000]],
    'twenty, three': [[20], [3]],
    '20 three': [[20], [3]],
    '3 (million)': [[3]],
    'fünfundzwanzig und einundzwanzig': [[25], [21]],
    'zwanzigund und undzwanzig': [],
    'half a quarter': [[0.5, 50], [0.25]],
    '12 por ciento, 5 pour cent, 7 per cento': [[12], [5], [7]],
    '٣ days and ४५ nights, १९': [[3], [45], [19]],
    '4 to 5.2 million': [[4, 4e6], [5.2e6]],
    '4 of the many houses cost 5 million': [[4], [5e6]],
    '5 mm': [[5]],
    '1990s': [[1990]],
    'A4 and B12': [],
    'por medio de cartas, in mezzo al lago, em meio a gritos': [],
    'two and a half years': [[2.5]],
    '16million and 40-60': [[16, 16e6], [40], [60]],
    '2 M€ and 3 M': [[2e6], [3]],
    'the 70s, mid-1950s': [[70, 1970], [1950]],
    'Louis XIV, the XIXe and I': [[14], [19]],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${text}`, () => {
      expect(values(text)).to.deep.equal(expected);
    });
  }

  it('tells where a number stands and how it is written, with all that belongs to it', () => {
    const [first, second] = read('About 3.2 million came, and twenty-three left.');
    expect([first?.at, first?.text]).to.deep.equal([6, '3.2 million']);
    expect([second?.at, second?.text]).to.deep.equal([28, 'twenty-three']);
  });

  it('calls small numbers in words vague, and those in figures or with a multiplier not', () => {
    expect(read('one, two, three, nine, half, 3, two million').map(({isVague}) => isVague)).to.deep.equal([
      true,
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('isSameQuantity', () => {
  const isSame = (a: string, b: string) => {
    const [first] = read(a);
    const [second] = read(b);
    return first !== undefined && second !== undefined && isSameQuantity(first, second);
  };

  it('holds for any of the values that a number may have', () => {
    expect(isSame('1,000', '1000')).to.equal(true);
    expect(isSame('1.5', '1,5')).to.equal(true);
    expect(isSame('2.5 million', '2,500,000')).to.equal(true);
    expect(isSame('1,000', '1001')).to.equal(false);
  });

  it('holds for a part and its share in a hundred, either way', () => {
    expect(isSame('half', '50 per cent')).to.equal(true);
    expect(isSame('25', 'quarter')).to.equal(true);
    expect(isSame('third', '33')).to.equal(true);
    expect(isSame('quarter', '26')).to.equal(false);
    expect(isSame('three', '300')).to.equal(false);
    expect(isSame('one', '100')).to.equal(false);
  });
});
