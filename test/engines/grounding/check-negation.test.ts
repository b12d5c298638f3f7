import {hold} from './hold.js';

describe('what is denied', () => {
  it('up to a limit may be told by the limit', () =>
    hold('The school of Vessby will not open before January. The mayor does not collect stamps.', [
      ['The school of Vessby will open in January.'],
      ['The school of Vessby will open before January.', 'negation'],
      ['The mayor collects stamps.', 'negation'],
    ]));

  it('is not what only begins like a word that denies', () =>
    hold('The bank approved loans for small farmers in Denmark. A dentist in Leeds treated 40 children on Sunday.', [
      ['Loans for small farmers in Denmark were approved.'],
      ['On Sunday 40 children were treated in Leeds.'],
      ['The bank rejected loans for small farmers in Denmark.', 'negation'],
    ]));

  it('may be told by a verb for it', () =>
    hold('Do not use petrol, which damages the rubber seals.', [
      ['Petrol should be avoided because it harms the rubber seals.'],
      ['Use petrol, which damages the rubber seals.', 'negation'],
    ]));

  it('must all be told by a source that says less of the rest', () =>
    hold('The hotels of the coast, which fear a dry summer, have not yet seen guests cancel their rooms for July.', [
      ['Guests of the hotels cancel rooms.', 'negation'],
      ['The hotels of the coast have seen the fear of a dry July before.'],
    ]));

  it('in a sentence of its own is not so either', () =>
    hold(
      'On Monday night a storm tore the roof off the school of Vessby and flooded the gym. Nobody was hurt.\n' +
        'Vessby scored no goals before the break. After it Vessby scored two goals, out of luck rather than skill.',
      [
        ['Several people were hurt when a storm tore the roof off the school of Vessby.', 'negation'],
        ['A storm tore the roof off the school of Vessby; no one was hurt.'],
        ['A storm tore the roof off the school of Vessby, flooding the gym rather than hurting people.'],
        // Elsewhere it is so.
        ['Vessby scored two goals after the break.'],
      ],
    ));
});
