import {hold} from './hold.js';

const ARTICLE =
  'The money went to a firm run by her brother-in-law, Dean Moss. Judge Robert Allen adjourned the trial.\n' +
  'The winner is the Aero Nine for 59 pounds; the dearest kettle, the Royal Max, came last.\n' +
  'The group Fairhaven wants refunds. Its director, Yolanda Pratt, spoke on Monday. Lena Abel found the flaw.';

describe('what somebody is', () => {
  it('is not what another is', () =>
    hold(ARTICLE, [
      ['The money went to a firm run by her brother-in-law, Robert Allen.', 'roles'],
      ['The winner is the Royal Max for 59 pounds.', 'roles'],
      ['Fairhaven, whose director is Lena Abel, wants refunds.', 'roles'],
    ]));

  it('may be told in front, behind and by a verb', () =>
    hold(ARTICLE, [
      ['The money went to a firm run by her brother-in-law, Dean Moss.'],
      ['The winner is the Aero Nine.'],
      ['Fairhaven, whose director is Yolanda Pratt, wants refunds.'],
      ['Yolanda Pratt, the director, spoke on Monday.'],
    ]));

  it('is not told by a verb, nor by what the name is told with', () =>
    hold(
      'Ida Vik runs the club. Its chair, Bo Dal, hopes to win the Sund Cup in May.\n' +
        'A former player of the Sund Cup, Per Lund, will play Jan Ek. They meet in the final of the Vale Open.',
      [
        ['They meet to play in the final of the Vale Open.'],
        ['Bo Dal hopes to win the Vale Open.', 'roles'],
        ['Per Lund hopes to play Jan Ek in May.'],
      ],
    ));
});
