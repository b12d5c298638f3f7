import {expect} from 'chai';
import {splitSentences} from '../../src/summarizer/index.js';

/** The sentences of a text that has `|` between them. */
async function expectSplit(marked: string, language = 'en'): Promise<void> {
  const text = marked.replaceAll('|', '');
  const spans = await splitSentences(text, language);
  expect(spans.map(({start, end}) => text.slice(start, end))).to.deep.equal(
    marked.split('|').map((part) => part.trim()),
  );
}

describe('splitSentences', () => {
  const cases: Record<string, string[]> = {
    'divides at terminators with space behind them': [
      'The tide came in. |Nobody moved. |Why would they? |It was warm!',
      'One sentence without an end',
      'It trailed off… |Then it began again.',
      'Really?! |Yes.',
    ],
    'keeps a title with the name that follows': [
      'Dr. Ines Aalto met Mr. Brandt and Prof. Oduya. |They spoke for an hour.',
      'They drove to St. Brannoc by night. |It rained.',
      'Mrs. Pell left at nine.',
    ],
    'keeps initials with the name that follows': [
      'The poems of J. R. Harlow sold out. |A second printing followed.',
      'It was signed by A.B. Verney himself.',
    ],
    'ends a sentence after an abbreviation where a function word follows': [
      'She moved to the U.S. |The firm followed.',
      'The U.S. President spoke. |He left early.',
      'It opens at 9 a.m. |We were there at eight.',
      'They sued Harrow Inc. |But Harrow Inc. Chairman Loft resigned.',
    ],
    'keeps a number with the abbreviation before it': [
      'See Fig. 3 and pp. 12 to 19 for more. |No. 4 is missing.',
      'I said no. |Nobody asked again.',
    ],
    'leaves decimals, versions and addresses whole': [
      'It rose by 3.5 per cent. |Version 2.0.1 fixed that.',
      'Write to desk@harbour.example for a copy. |It is free.',
    ],
    'goes on where the next word is in lower case': [
      '“Who goes there?” he asked. |Nobody answered.',
      'He wrote e.g. of ships, etc. and tides.',
    ],
    'ends where the next word is a name in its own spelling': ['Sales of phones rose. |iPad sales fell.'],
    'takes closing quotation marks and brackets along': [
      'She said: “We are leaving.” |Nobody believed her.',
      '(It had been tried before.) |It failed.',
      'He called it “a mistake.” |The board agreed.',
    ],
    'does not divide at the number of a list’s item': ['1. Boil the water. |2. Wait.'],
  };
  for (const [rule, texts] of Object.entries(cases)) {
    it(rule, async () => {
      for (const text of texts) await expectSplit(text);
    });
  }

  it('divides scripts that put no space after a stop', async () => {
    await expectSplit('船は港を出た。|風は強かった。|「帰ろう。」|だれも答えなかった！', 'ja');
  });

  it('divides at the stops of other scripts', async () => {
    await expectSplit('नाव चली गई। |हवा तेज़ थी।', 'hi');
    await expectSplit('هل وصل القارب؟ |لا أحد يعرف.', 'ar');
  });

  it('knows no English abbreviation in another language', async () => {
    await expectSplit('Das sagte Mr. |Danach ging er.', 'de');
  });

  it('gives offsets in order that leave nothing but white space out', async () => {
    const text = '  First.  Second?\n\tThird, at last.  ';
    const spans = await splitSentences(text);
    expect(spans).to.deep.equal([
      {start: 2, end: 8},
      {start: 10, end: 17},
      {start: 19, end: 34},
    ]);
  });

  it('finds no sentence where there is no text', async () => {
    expect(await splitSentences('')).to.deep.equal([]);
    expect(await splitSentences(' \n ')).to.deep.equal([]);
  });

  it('takes a lone surrogate and a text of stops as they come', async () => {
    expect(await splitSentences('\ud83d. \udc00 x')).to.have.length(2);
    expect(await splitSentences('. . . .')).to.have.length(4);
  });

  it('refuses what is no text', async () => {
    // @ts-expect-error It is called from JavaScript too.
    const error: unknown = await splitSentences(42).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});
