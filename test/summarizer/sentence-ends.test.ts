import {expect} from 'chai';
import {splitSentences} from '../../src/summarizer/index.js';

const split = async (text: string, language = 'en') =>
  (await splitSentences(text, language)).map(({start, end}) => text.slice(start, end));

/** Texts that are one sentence, by what could be taken for its end. */
const one: Record<string, readonly [text: string, language?: string]> = {
  'a closing mark behind a space at the very end': ['Il demanda : « Quoi ? »', 'fr'],
  'a smiley at the very end': ['They did it. :-)'],
  'dots with spaces at the very end': ['And then . . .'],
  'a domain in capitals that is a word too': ['Read more at harbour.IT today.'],
  'a stop within a quotation that goes on, of one who writes no capitals': ['he said "wait." and then he left.'],
  'a slash behind a question': ['Who won? / Nobody did.'],
  'a dash behind a semicolon’s question': ['Who came ? ; Who went ?', 'fr'],
  'an abbreviation in brackets': ['It weighs ten stone (or approx.) Mr. Hale says.'],
  'an abbreviation with a number': ['See No. 5 for that.'],
};

/** Texts of two sentences. */
const two: Record<string, readonly [first: string, second: string, space?: string]> = {
  'a dash alone at the end': ['That is all.', '–'],
  'a space that is missing, though an abbreviation has none either': ['It was the end.', 'The U.S.The law stood.', ''],
  'a word that is an abbreviation before numbers, before a name with one': ['He said no.', 'B12 was what he lacked.'],
  'one who writes no capitals': ['we went out.', 'the rain had stopped.'],
  'a question of one who writes no capitals': ['was it late?', 'not yet.'],
};

describe('the end of a sentence', () => {
  for (const [what, [text, language]] of Object.entries(one)) {
    it(`is not ${what}`, async () => {
      expect(await split(text, language)).to.deep.equal([text]);
    });
  }

  for (const [what, [first, second, space = ' ']] of Object.entries(two)) {
    it(`is there with ${what}`, async () => {
      expect(await split(`${first}${space}${second}`)).to.deep.equal([first, second]);
    });
  }
});
