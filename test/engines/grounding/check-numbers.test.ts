import {hold} from './hold.js';

describe('a number in still another form', () => {
  it('is a time in three parts', () =>
    hold('She swam the lake in 2 hours 14 minutes and 5 seconds.', [
      ['She swam the lake in 2:14:05.'],
      ['She swam the lake in 2:14:25.', 'number'],
    ]));

  it('has its last part without a unit', async () => {
    await hold(
      'La volta è alta 3,6 metri.',
      [['La volta è alta tre metri e sessanta.'], ['La volta è alta tre metri e quaranta.', 'number']],
      'it',
    );
    await hold('A cup of tea costs £2.50.', [
      ['A cup of tea costs two pounds fifty.'],
      ['A cup of tea costs two pounds thirty.', 'number'],
    ]);
  });

  it('is thousands and hundreds in words', async () => {
    await hold('The barn holds 7,300 bales.', [
      ['The barn holds seven thousand three hundred bales.'],
      ['The barn holds seven thousand four hundred bales.', 'number'],
    ]);
    await hold(
      'La digue protège 4 700 maisons.',
      [
        ['La digue protège quatre mille sept cents maisons.'],
        ['La digue protège quatre mille six cents maisons.', 'number'],
      ],
      'fr',
    );
  });

  it('is a part of an hour', () =>
    hold('The pump runs for 45 minutes.', [
      ['The pump runs for three quarters of an hour.'],
      ['The pump runs for a quarter of an hour.', 'number'],
    ]));

  it('is a score in words', () =>
    hold('The jury sided with the tenant by eight to four.', [
      ['The jury sided 8–4 with the tenant.'],
      ['The jury sided 9–3 with the tenant.', 'number'],
    ]));

  it('is of a name', () =>
    hold(
      'The firm is recalling 5,000 lamps because the plug may crack. It is the Luma 4, sold in May. The Luma 6 is safe.',
      [['The firm is recalling the Luma 4 because the plug may crack.']],
    ));

  it('is of its own part of the sentence, or of the sentence that tells more', () =>
    hold(
      'Sales at Holm rose 12% last year to $3 million, while those of Birk fell by 4%.\n' +
        'Ida Vik won the rowing race on Lake Orm, 42 seconds before Jan Lund. The student from Soley rowed home in 7 minutes 21 seconds.',
      [
        ['Sales at Holm rose 4% last year to $3 million.', 'number'],
        ['Sales at Birk fell 4% last year.'],
        ['Ida Vik, a student from Soley, won the rowing race in 7 minutes 21 seconds.'],
      ],
    ));

  it('is no first quarter where a year is told', () =>
    hold('The guild tested 31 locks in January and March.', [
      ['The guild tested 31 locks in the first quarter of the year.'],
    ]));

  it('is not all in “all you need”', () =>
    hold('The job needs just a hammer, a nail and string.', [['All you need is a hammer, a nail and string.']]));

  it('is a count in one Polish word', () =>
    hold(
      'Trzydziestopięcioletnia Ewa Lis zdobyła szczyt.',
      [['Ewa Lis, która ma 35 lat, zdobyła szczyt.'], ['Ewa Lis, która ma 53 lata, zdobyła szczyt.', 'number']],
      'pl',
    ));

  it('is no ratio with the year behind it', () =>
    hold('Income reached £64,500 in 2024, up from £51,000 in 2023.', [
      ['Income reached £64,500 in 2024.'],
      ['Income reached £54,500 in 2024, up from £51,000 in 2023.', 'number'],
    ]));

  it('is no time because of what stands behind it, nor is half-time a number', async () => {
    await hold('The bakery reported a profit of 6.2 million dollars, up from 4.9 million a year earlier.', [
      ['The bakery reported a profit of $6.2 million, compared with $4.9 million a year earlier.'],
      ['The bakery reported a profit of $6.2 million, compared with $4.7 million a year earlier.', 'number'],
    ]);
    await hold('Ek scored in the 12th minute. Bo levelled just before half-time.', [
      ['Bo levelled just before half-time, and Ek scored in the 12th minute.'],
    ]);
  });

  it('is of the unit that it is told in', () =>
    hold('Feed the plants every two weeks in summer. A pair of leaves is cut off within days.', [
      ['In summer, feed the plants every two weeks.'],
      ['Feed the plants every two days in summer.', 'number'],
      ['Feed the plants every fortnight in summer.'],
    ]));
});
