import {expect} from 'chai';
import {checkGrounding} from '../../../src/engines/grounding.js';
import {hold} from './hold.js';

describe('a quotation', () => {
  const text = `“We built the boat, and nobody paid us,” said Ada Rhein. “It’s a shame,” she said, “that it lies on land.”
The critic called the “Night Ferry” show her finest. The banner read: ‘The mayor’s harbour is not ours’.`;

  it('stands in the article whatever its marks and its case', () =>
    hold(text, [
      ['Ada Rhein: "we built the boat — and nobody paid us"'],
      ['“We built the boat; and nobody paid us!” said Ada Rhein.'],
      ['“We built the ship, and nobody paid us,” said Ada Rhein.', 'quote'],
    ]));

  it('may be put together of its parts', () =>
    hold(text, [
      ['“It’s a shame that it lies on land,” said Ada Rhein.'],
      ['“It’s a shame … it lies on land,” said Ada Rhein.'],
      ['“We built the boat, and nobody paid [the workers],” said Ada Rhein.'],
      ['“It’s a joy … it lies on land,” said Ada Rhein.', 'quote'],
    ]));

  it('may lose its articles in a headline', () => hold(text, [['Ada Rhein: "We built boat, and nobody paid us"']]));

  it('ends at no apostrophe', () =>
    hold(text, [
      ['The banner read ‘The mayor’s harbour is not ours’.'],
      ['The banner read ‘The mayor’s harbour is theirs’.', 'quote'],
    ]));

  it('of one or two words may have another ending', () =>
    hold(
      'Le maire a parlé de « décisions absurdes » devant la presse.',
      [
        ['Le maire juge la décision « absurde » devant la presse.'],
        ['Le maire juge la décision « utile » devant la presse.', 'quote'],
      ],
      'fr',
    ));

  it('is checked among many, and of too many none is believed', async () => {
    const article = {language: 'en', blocks: [{type: 'paragraph' as const, text}]};
    expect((await checkGrounding(article, '“a shame” '.repeat(110))).reason).to.equal('quote');
    expect((await checkGrounding(article, `‘${'a’'.repeat(900)}`)).supported).to.be.a('boolean');
  });
});
