import {hold} from './hold.js';

describe('a word and its contrary', () => {
  it('are told apart by what stands before it', async () => {
    await hold('The council called the permit for the quarry valid and the noise acceptable at night.', [
      ['The council called the permit for the quarry invalid.', 'negation'],
      ['The council called the noise of the quarry at night unacceptable.', 'negation'],
      ['The council called the noise of the quarry acceptable.'],
    ]);
    await hold(
      'Die Kommission nannte die Kosten für den Umbau vermeidbar.',
      [['Die Kommission nannte die Kosten für den Umbau unvermeidbar.', 'negation']],
      'de',
    );
  });

  it('are the same where one of them is denied', () =>
    hold('The council did not call the permit for the quarry valid.', [
      ['The council called the permit for the quarry invalid.'],
    ]));

  it('are no nouns in German, nor short words', async () => {
    await hold(
      'Das Wetter im Tal war in der Nacht schlimm.',
      [['Das Unwetter im Tal war in der Nacht schlimm.']],
      'de',
    );
    await hold('Vik put the door of the shed into the barn.', [['The door of the shed was put indoor into the barn.']]);
  });
});
