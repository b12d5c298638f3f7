import {hold} from './hold.js';

describe('one thing of several that exclude each other', () => {
  it('must be the one that the article names', () =>
    hold('The second factory in Vessby is to open in autumn with blue looms, her brother said.', [
      ['The second factory in Vessby is to open in autumn.'],
      ['The second factory in Vessby is to open in spring.', 'added'],
      ['The factory in Vessby is to open with red looms.', 'added'],
      ['Her sister said that the second factory in Vessby is to open in autumn.', 'added'],
      // Not one of them is named.
      ['The second factory in Vessby is to open.'],
    ]));

  it('is told by its adjective where that has a small letter', () =>
    hold(
      'La consegna dei cavi da parte di un fornitore austriaco tarda di tre settimane.',
      [
        ['Un fornitore austriaco tarda di tre settimane la consegna dei cavi.'],
        ['Un fornitore svizzero tarda di tre settimane la consegna dei cavi.', 'added'],
      ],
      'it',
    ));
});
