import {expect} from 'chai';
import {numberWordsOf, spelledValues} from '../../../src/engines/grounding/spelled-numbers.js';

const ENGLISH = numberWordsOf(
  'one=1 two=2 three=3 four=4 five=5 nine=9 twenty=20 thirty=30 ninety=90 hundred=100 thousand=1000 half=0.5 thirds=0.33 quarter=4/0.25',
);
const GERMAN = numberWordsOf(
  'eins=1 zwei=2 drei=3 fünf=5 zwölf=12 zwanzig=20 dreißig=30 fünfzig=50 neunzig=90 hundert=100 tausend=1000',
);
const DUTCH = numberWordsOf('twee=2 vijf=5 twintig=20 honderd=100 duizend=1000');
const ITALIAN = numberWordsOf('due=2 tre=3 cento=100 mille=1000');
const ITALIAN_TENS = numberWordsOf('uno=1 due=2 tre=3 otto=8 venti=20 trenta=30');
const FRENCH = numberWordsOf('quatre=4 vingt=20 dix=10 douze=12 quinze=15 trente=30 cent=100 soixante=60');

describe('a number in words', () => {
  it('is read from data that may give it more than one meaning', () => {
    expect(spelledValues('quarter', ENGLISH)).to.deep.equal([4, 0.25]);
    expect(numberWordsOf('one=1')).to.equal(numberWordsOf('one=1'));
    expect(numberWordsOf('').size).to.equal(0);
  });

  const cases: [words: string, known: ReadonlyMap<string, readonly number[]>, values: readonly number[]][] = [
    ['twenty-five', ENGLISH, [25]],
    ['two-hundred', ENGLISH, [200]],
    ['three-thousand', ENGLISH, [3000]],
    ['two-thirds', ENGLISH, [0.66]],
    ['three-quarter', ENGLISH, [0.75]],
    // What is counted stands behind it; "one-way" counts nothing.
    ['nine-kilometre', ENGLISH, [9]],
    ['one-way', ENGLISH, []],
    ['self-made', ENGLISH, []],
    ['-five', ENGLISH, []],
    ['harbour', ENGLISH, []],
    ['fünfundzwanzig', GERMAN, [25]],
    ['zweiunddreißig', GERMAN, [32]],
    ['einundzwanzig', GERMAN, [21]],
    ['dreihundertfünfzig', GERMAN, [350]],
    ['hundertzwölf', GERMAN, [112]],
    ['einhundertfünfundzwanzig', GERMAN, [125]],
    ['zweitausenddreihundertfünfundneunzig', GERMAN, [2395]],
    ['hunderteins', GERMAN, [101]],
    ['hunderttausend', GERMAN, [100_000]],
    ['zweihunderttausenddrei', GERMAN, [200_003]],
    ['hundertmal', GERMAN, []],
    ['jahrhundert', GERMAN, []],
    ['handundfuß', GERMAN, []],
    ['vijfentwintig', DUTCH, [25]],
    ['eenentwintig', DUTCH, [21]],
    ['tweeduizend', DUTCH, [2000]],
    ['duizendvijf', DUTCH, [1005]],
    ['vijfhonderdduizend', DUTCH, [500_000]],
    ['duecentomila', ITALIAN, [200_000]],
    ['trecento', ITALIAN, [300]],
    ['duemilatrecento', ITALIAN, [2300]],
    ['ventuno', ITALIAN_TENS, [21]],
    ['ventidue', ITALIAN_TENS, [22]],
    ['trentotto', ITALIAN_TENS, [38]],
    ['trentadente', ITALIAN_TENS, []],
    ['zweieinhalb', GERMAN, [2.5]],
    ['tweeënhalf', DUTCH, [2.5]],
    ['hausenhalf', DUTCH, []],
    ['quatre-vingt', FRENCH, [80]],
    ['quatre-vingt-dix', FRENCH, [90]],
    ['quatre-vingt-douze', FRENCH, [92]],
    ['soixante-dix', FRENCH, [70]],
    ['quatre-cent', FRENCH, [400]],
    ['quinze-vingt', FRENCH, [300]],
    ['', GERMAN, []],
  ];
  for (const [words, known, values] of cases) {
    it(`${JSON.stringify(words)} stands for ${values.length > 0 ? values.join() : 'none'}`, () => {
      expect(spelledValues(words, known).map((value) => Math.round(value * 1000) / 1000)).to.deep.equal(values);
    });
  }

  it('is not looked for in a word that goes on and on', () => {
    expect(spelledValues('hundert'.repeat(50), GERMAN)).to.deep.equal([]);
    expect(spelledValues('zwei'.repeat(5000), GERMAN)).to.deep.equal([]);
  });
});
