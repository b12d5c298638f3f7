import {hold} from './hold.js';

describe('a number that follows from two of the article', () => {
  it('is what lies between them, where the claim tells it as such', () =>
    hold('The small tent costs £145, the large one £260. The old lift carried 32 people, the new one carries 50.', [
      ['The gap between the large tent and the small one is £115.'],
      ['The gap between the large tent and the small one is £125.', 'number'],
      ['Between the two lifts there is a difference of 18 people.'],
      ['Between the two lifts there is a difference of 15 people.', 'number'],
      // What is simply told must stand there.
      ['The large tent of this range sells at £115.', 'number'],
    ]));

  it('is by how much something rose, in the smaller unit too', () =>
    hold('In May the price of a day pass will rise from £4.20 to £4.80.', [
      ['Day passes go up by 60p.'],
      ['Day passes go up by 80p.', 'number'],
    ]));

  it('is what is left of a whole that is told', () =>
    hold('The mill will take on 90 people, of whom just 14 will stay.', [
      ['Of the 90 people at the mill, 76 are there for a season.'],
      ['Of the 90 people at the mill, 67 are there for a season.', 'number'],
    ]));

  it('is what is left, where the claim denies', () =>
    hold('Of the 860 letters, 790 were answered. Three of the five judges voted for a fine.', [
      ['Some 70 letters were never answered.'],
      ['Some 170 letters were never answered.', 'number'],
      ['Two of the five judges did not vote for a fine.'],
    ]));

  it('is a part of one that the other tells', () =>
    hold(
      'The choir has 48 singers, a quarter of them under thirty. It won 20,000 euros, half of which goes to the school.',
      [
        ['Twelve singers of the choir are under thirty.'],
        ['Fourteen singers of the choir are under thirty.', 'number'],
        ['The school receives 10,000 euros from the choir.'],
        ['The school receives 12,000 euros from the choir.', 'number'],
      ],
    ));

  it('is both together, where the claim says so', () =>
    hold('The yard employs 310 welders and 45 painters.', [
      ['Together the yard employs 355 welders and painters.'],
      ['Welders and painters together number 365.', 'number'],
    ]));

  it('follows in other languages', async () => {
    await hold(
      'Der Steg war 140 Meter lang, der neue misst 185 Meter. Täglich kommen 12.000 Gäste, jeder zehnte davon mit dem Rad.',
      [
        ['Der neue Steg ist um 45 Meter länger.'],
        ['Der neue Steg ist um 54 Meter länger.', 'number'],
        ['Mit dem Rad kommen täglich rund 1200 Gäste.'],
        ['Mit dem Rad kommen täglich rund 2100 Gäste.', 'number'],
      ],
      'de',
    );
    await hold(
      'La vieja línea tardaba 48 minutos y la nueva tarda 31 minutos.',
      [['La nueva línea tarda 17 minutos menos.'], ['La nueva línea tarda 19 minutos menos.', 'number']],
      'es',
    );
  });

  it('is none where one sentence tells all the rest with another number', () =>
    hold('The board approved the merger by 17 votes to 12 on Monday.', [
      ['The board approved the merger by 17 votes to 5 on Monday.', 'number'],
      ['The board approved the merger by 29 votes to 12 on Monday.', 'number'],
    ]));
});
