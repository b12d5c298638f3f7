import {expect} from 'chai';
import {splitSentences} from '../../src/summarizer/index.js';
import {sentenceCases} from './sentence-cases.js';

/** Written without spaces between sentences. */
const SPACELESS = new Set(['ja', 'zh']);

async function split(text: string, language?: string): Promise<string[]> {
  const spans = await splitSentences(text, language);
  return spans.map(({start, end}) => text.slice(start, end));
}

/** Checks what holds of any text: the sentences are trimmed, in order, and leave only white space out. */
async function expectSound(text: string, language?: string): Promise<number> {
  const spans = await splitSentences(text, language);
  let reached = 0;
  for (const {start, end} of spans) {
    const sentence = text.slice(start, end);
    // Assertions are slow, and a text may have a million sentences.
    if (start < reached || sentence === '' || sentence.trim() !== sentence || text.slice(reached, start).trim() !== '')
      expect.fail(`The span from ${String(start)} to ${String(end)} is amiss`);
    reached = end;
  }
  expect(text.slice(reached).trim()).to.equal('');
  return spans.length;
}

describe('splitSentences', () => {
  describe('divides texts in', () => {
    for (const [language, texts] of Object.entries(sentenceCases)) {
      it(language, async () => {
        expect(texts).to.have.length.of.at.least(3);
        for (const sentences of texts) {
          const text = sentences.join(SPACELESS.has(language) ? '' : ' ');
          expect(await split(text, language)).to.deep.equal(sentences);
          await expectSound(text, language);
        }
      });
    }
  });

  it('reads a text of unknown language as English', async () => {
    expect(await split('It rose to approx. Ten. The end.')).to.have.length(2);
  });

  it('takes a language’s region and script for what they are', async () => {
    expect(await split('Am 3. Mai kam er. Sie ging.', 'de-AT')).to.have.length(2);
    expect(await split('Det må vi leve med. Ja.', 'nb-NO')).to.have.length(2);
  });

  it('divides texts in languages it knows nothing of', async () => {
    expect(await split('Mr. Jones asete. Ehe! Ndeipi?', 'sn')).to.deep.equal(['Mr. Jones asete.', 'Ehe!', 'Ndeipi?']);
    expect(await split('እንደምን ነህ፧ ደህና ነኝ።', 'am')).to.have.length(2);
  });

  it('knows no English abbreviation in another language', async () => {
    expect(await split('Das sagte Rev. Danach ging er.', 'de')).to.have.length(2);
  });

  it('ends a sentence at a blank line and before a bullet, though no stop is there', async () => {
    expect(await split('Tides\n\nThe sea rises. It falls')).to.deep.equal(['Tides', 'The sea rises.', 'It falls']);
    expect(await split('It fell.\n\nIt rose.')).to.deep.equal(['It fell.', 'It rose.']);
    expect(await split('Bring: • rope • a lamp')).to.deep.equal(['Bring:', '• rope', '• a lamp']);
    expect(await split('One line\nand its next.')).to.have.length(1);
  });

  it('finds the end that has no space behind it', async () => {
    expect(await split('The plan failed.The mayor resigned.')).to.deep.equal([
      'The plan failed.',
      'The mayor resigned.',
    ]);
    expect(await split('It runs on Node.js and ASP.NET here.')).to.have.length(1);
  });

  it('gives offsets in order that leave nothing but white space out', async () => {
    expect(await splitSentences('  First.  Second?\n\tThird, at last.  ')).to.deep.equal([
      {start: 2, end: 8},
      {start: 10, end: 17},
      {start: 19, end: 34},
    ]);
  });

  it('finds no sentence where there is no text', async () => {
    expect(await splitSentences('')).to.deep.equal([]);
    expect(await splitSentences(' \n\u00a0\u2029\ufeff')).to.deep.equal([]);
  });

  it('refuses what is no text', async () => {
    // @ts-expect-error It is called from JavaScript too.
    const error: unknown = await splitSentences(42).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    expect(String(error)).to.contain('splitSentences: the text must be a string');
  });

  it('ends a sentence behind the straight quotation mark that closes, and before the one that opens', async () => {
    expect(await split('He said "we go. " Then she left.')).to.deep.equal(['He said "we go. "', 'Then she left.']);
    expect(await split('It was late. " We go," she said.')).to.deep.equal(['It was late.', '" We go," she said.']);
  });

  it('finds an end without a space only before a function word, behind a word of small letters', async () => {
    expect(await split('The plan failed.Berlin agreed to it.')).to.have.length(1);
    expect(await split('It has part a.The rest is gone.')).to.have.length(1);
  });

  it('takes no stop of a counter at the start for an end', async () => {
    for (const counter of ['12.', '2024.', '2.1.', '3.12.', 'iv.', 'b.', '• 1.', '•1.', '- a.', '* xi.']) {
      const text = `${counter} Boil the water. Then wait.`;
      expect(await split(text), text).to.deep.equal([`${counter} Boil the water.`, 'Then wait.']);
    }
  });

  it('goes on where a number follows an ellipsis, and ends before one elsewhere', async () => {
    expect(await split('It measures 10 ... 20 metres.')).to.have.length(1);
    expect(await split('It measures 10… 20 metres.')).to.have.length(1);
    expect(await split('(He left.) 3 men stayed.')).to.deep.equal(['(He left.)', '3 men stayed.']);
    expect(await split('“He left.” 3 men stayed.')).to.deep.equal(['“He left.”', '3 men stayed.']);
    expect(await split('The men left. 3 stayed.')).to.deep.equal(['The men left.', '3 stayed.']);
  });

  it('knows initials, however many, and abbreviations with a stop inside', async () => {
    expect(await split('She met J. R. R. Harlow in May. He left.')).to.deep.equal([
      'She met J. R. R. Harlow in May.',
      'He left.',
    ]);
    expect(await split('It was, q.e.d. Newton, simple.')).to.have.length(1);
    expect(await split('Er kam am 23. Mai und Ludwig XIV. Bourbon ging.', 'de')).to.have.length(1);
    expect(await split('Er nannte A1234. Danach ging er.', 'de')).to.have.length(2);
  });

  it('ends an abbreviation’s sentence before a function word, but not before another abbreviation', async () => {
    expect(await split('He works at Pell Inc. The firm is old.')).to.have.length(2);
    expect(await split('He works at Pell Inc. Aarhus is far.')).to.have.length(1);
  });

  it('goes on in lower case where the sentence before began in lower case', async () => {
    expect(await split('are you ok? we are.')).to.deep.equal(['are you ok?', 'we are.']);
    expect(await split('Are you ok? we asked.')).to.deep.equal(['Are you ok? we asked.']);
    expect(await split('are you ok?! we are.')).to.deep.equal(['are you ok?!', 'we are.']);
  });

  it('takes the marks of a footnote and a smiley with what they follow', async () => {
    expect(await split('It sank [12]. Nobody saw it.')).to.have.length(2);
    expect(await split('It sank. [12] Nobody saw it. :-) Good. :) Bye. ;(')).to.deep.equal([
      'It sank. [12]',
      'Nobody saw it. :-)',
      'Good. :)',
      'Bye. ;(',
    ]);
  });

  describe('takes as it comes', () => {
    const texts: Record<string, string> = {
      'lone surrogates': '\ud83d. \udc00 X \udc00\ud83d! \ud83d',
      'marks of no width': '\u200bOne.\u200b \u200bTwo.\u200d \ufeffThree\u00ad. \u2060',
      'marks of direction': '\u200fאחת.\u200f \u202bשתיים!\u202c \u2067Three?\u2069 \u200e',
      'nothing but punctuation': ". . . .?! «» “.” (...) [.] ,, ;: -- ’' !",
      'nothing but openers': '([{«“¿¡"\'`#'.repeat(9),
      'all capitals': 'THE END OF MR. BELL. THE U.S. WON! NO. 4 IS HERE.',
      'controls and unusual spaces': 'One.\u0000 Two.\u2003Three.\u3000Four.\u0085Five.\v\f\r\nSix',
      'combining marks': 'e\u0301.\u0301 A\u030a. \u0301\u0301. B\u20dd!',
    };
    for (const [what, text] of Object.entries(texts)) {
      it(what, async () => {
        for (const language of Object.keys(sentenceCases)) await expectSound(text, language);
      });
    }

    it('any mixture of such characters', async () => {
      const characters = Array.from('.!?…。।؟"\'’»«“”()[]•-–,;:123aBéЖم中かㅏ的 \n\t\u00a0\u200b\u200f\u2029#`😀');
      characters.push('\ud83d', '\udc00');
      let seed = 1;
      const next = () => (seed = (seed * 48271) % 0x7fffffff);
      for (const language of Object.keys(sentenceCases)) {
        let text = '';
        for (let i = 0; i < 400; i++) text += characters[next() % characters.length] ?? '';
        await expectSound(text, language);
      }
    });
  });

  describe('gets through', () => {
    it('200,000 words without a stop', async () => {
      expect(await expectSound('word '.repeat(200_000))).to.equal(1);
      expect(await expectSound('요트다 '.repeat(200_000), 'ko')).to.equal(1);
    });

    it('a million sentences that are the same', async () => {
      expect(await expectSound('It is so. '.repeat(1_000_000))).to.equal(1_000_000);
    }).timeout(60_000);

    // Each of these makes some run that a step passes over as long as the text.
    for (const run of [
      '.',
      '. ',
      '" ',
      ".'",
      '!"',
      '?)x',
      ' ',
      '\n',
      '• ',
      '. (',
      '.😀',
      '😀 ',
      '.[1] ',
      'a.',
      'A. ',
      '3.',
      '.,,',
      '.\u0301',
      '.”x',
      ':) ',
    ]) {
      it(`100,000 times ${JSON.stringify(run)}`, async () => {
        await expectSound(run.repeat(100_000));
        await expectSound(`A${run.repeat(100_000)}b`, 'de');
      });
    }
  });
});
