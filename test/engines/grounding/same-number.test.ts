import {hold} from './hold.js';

describe('a number in another form', () => {
  it('is that of another unit', () =>
    hold('The walk is 3,000 metres long. The work took 18 months. The trip took 48 hours.', [
      ['The walk is 3 kilometres long.'],
      ['The walk is 4 kilometres long.', 'number'],
      ['The trip took two days.'],
      // The same unit is no other one.
      ['The trip took 24 hours.', 'number'],
    ]));

  it('is a ratio, a share or a part of a hundred', () =>
    hold(
      'In a survey 20 percent of the staff wanted shorter shifts. The ferry carried 45 of the 90 passengers to Vessby.',
      [
        ['One in five of the staff wanted shorter shifts.'],
        ['One in four of the staff wanted shorter shifts.', 'number'],
        ['A fifth of the staff wanted shorter shifts.'],
        ['The ferry carried half of the passengers to Vessby.'],
        ['The ferry carried a third of the passengers to Vessby.', 'number'],
      ],
    ));

  it('is no share that nothing gives', () =>
    hold('In a survey 20 percent of the staff wanted shorter shifts.', [
      ['Half of the staff wanted shorter shifts.', 'number'],
    ]));

  it('is rounded where it is said to be', () =>
    hold('The club has 1,248 members. Turnout was 48 percent. It counted 61 swans on the river.', [
      ['The club has about 1,250 members.'],
      ['The club has 1,250 members.', 'number'],
      ['The club has about 1,400 members.', 'number'],
      ['It counted more than 60 swans on the river.'],
      ['It counted 60 swans on the river.', 'number'],
    ]));

  it('is a difference of two of the same things', () =>
    hold('The fee rose from $12 to $20 in May. The share fell from 40 percent to 31 percent.', [
      ['In May the fee rose by $8 to $20.'],
      ['In May the fee rose by $9 to $20.', 'number'],
      ['The share fell by 9 percent.', 'number'],
    ]));

  it('follows from another and how much it is more or less, where the claim tells the other as well', () =>
    hold(
      'The readers found 12 errors, three more than the machine. The lift takes 26 seconds, nine fewer than the stairs.',
      [
        ['The readers found 12 errors, and the machine nine.'],
        ['The lift takes 26 seconds, the stairs 35.'],
        ['The lift takes 26 seconds, the stairs 45.', 'number'],
        ['The lift takes 35 seconds.', 'number'],
      ],
    ));

  it('is no difference where nothing is compared', () =>
    hold('Ida Vik threw nine balls, four of them from the line.', [
      ['Ida Vik threw nine balls, five of them from the line.', 'number'],
    ]));

  it('of years must stand somewhere, or lie between two', () =>
    hold('The mill of Vessby closed in 2021. It was sold in 2024 at its lowest price.', [
      ['The mill of Vessby, closed in 2021, was sold three years later at its lowest price.'],
      ['The mill was sold at its lowest price in two years.', 'number'],
    ]));

  it('is an hour of the afternoon', () =>
    hold('The shop opens at 15:00 and the museum closes at 8 p.m. on Sunday.', [
      ['The shop opens at 3 p.m.'],
      ['The shop opens at 4 p.m.', 'number'],
      ['The museum closes at 20:00.'],
      ['The museum closes at 21:00.', 'number'],
    ]));
});

describe('a number that stands elsewhere in the article', () => {
  const article =
    'The firm made a profit of $4.2 million in the third quarter, down from $6.1 million a year earlier.\n' +
    'Sales rose 3% to $88 million. The shares fell almost 8% on Thursday.\n' +
    'Wildfires burned 10,000 acres of forest near Flagstaff. The 300 firemen came from Vessby.\n' +
    'The club signed the player for two seasons. She may return to the team in three weeks. Flight 370 vanished in March. The crew of flight 212 had warned of ice.';

  it('does not stand in for the one that is told there', () =>
    hold(article, [
      ['Sales rose 3% to $88 million.'],
      ['Sales rose 8% to $88 million.', 'number'],
      ['Wildfires burned 300 acres of forest near Flagstaff.', 'number'],
      ['The club signed the player for two seasons.'],
      ['The club signed the player for three seasons.', 'number'],
      ['Flight 212 vanished in March.', 'number'],
    ]));

  it('is not what it was before', () =>
    hold(article, [
      ['The firm made a profit of $4.2 million, down from $6.1 million.'],
      [
        'The firm made a profit of $6.1 million in the third quarter, up from $4.2 million a year earlier.',
        'comparison',
      ],
    ]));

  it('is needed for three and four, and not for two', () =>
    hold('Ida Vik and Per Lund own the boats of the harbour. They sold the boats to the museum.', [
      ['The two sold the boats to the museum.'],
      ['The four sold the boats to the museum.', 'number'],
    ]));
});
