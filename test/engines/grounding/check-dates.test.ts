import {hold} from './hold.js';

describe('a date', () => {
  it('is of its own clause', () =>
    hold('The library stays shut until Friday, but the archive opens on Tuesday as usual.', [
      ['The library stays shut until Friday.'],
      ['The library stays shut until Tuesday.', 'date'],
      ['The archive opens on Tuesday.'],
      ['The archive opens on Friday.', 'date'],
    ]));

  it('is of its own sentence', () =>
    hold(
      'Ida Vik won the junior race of the Soley Games on Saturday. Vik had missed her training run on Thursday.\n' +
        'Rebels seized the castle of Orm in 1604, and a merchant, Jan Lund, left its gate to the town in 1823.',
      [
        ['Ida Vik won the junior race of the Soley Games on Thursday.', 'date'],
        ['Vik missed her training run on Thursday.'],
        ['Rebels seized the castle of Orm in 1823.', 'date'],
        ['Jan Lund left the gate to the town in 1823.'],
        ['The gate of the castle was left to the town in 1823.'],
        ['The castle of Orm was seized in 1604, and the gate came to the town in 1823.'],
      ],
    ));

  it('is of its own deed', () =>
    hold('The tower was begun in 1802 and finished in 1866, and lightning struck it in 1901.', [
      ['The tower was finished in 1901.', 'date'],
      ['Lightning struck the tower in 1901.'],
      ['The tower was finished in 1866.'],
    ]));

  it('may have its year without the century', () =>
    hold('The heaters were sold between May 2019 and August 2021.', [
      ["The heaters were sold from May '19 to August '21."],
      ["The heaters were sold from May '19 to August '22.", 'date'],
    ]));

  it('is no name', () =>
    hold('Kim Jun played the cello. Her brother was born in Feb. and plays the flute.', [
      ['Kim Jun played the cello.'],
      ['Jun played the cello.'],
      ['Her brother was born in February and plays the flute.'],
      ['Her brother was born in Sept and plays the flute.', 'date'],
    ]));

  it('has the season of its year', async () => {
    await hold('The dam was drained in the autumn of 2017. The next inspection is due in spring.', [
      ['In the autumn of 2017 the dam was drained.'],
      ['The dam was drained in the spring of 2017.', 'date'],
    ]);
    await hold(
      'Im Sommer 2019 wurde der Turm saniert, im Winter 2020 das Dach.',
      [['Das Dach wurde im Winter 2020 saniert.'], ['Der Turm wurde im Winter 2019 saniert.', 'date']],
      'de',
    );
  });

  it('is read in small letters behind what leads to it', () =>
    hold(
      'Un questionnaire sera envoyé aux familles en mars.',
      [
        ['Les familles recevront un questionnaire en mars.'],
        ['Un questionnaire sera envoyé aux familles en mai.', 'date'],
      ],
      'fr',
    ));
});

describe('how often', () => {
  it('must stay', async () => {
    await hold('The well is tested twice a month by the council. A nurse visits the village for a week.', [
      ['The council tests the well twice a month.'],
      ['The council tests the well twice a week.', 'number'],
    ]);
    await hold(
      'Der Brunnen wird einmal im Monat vom Amt geprüft.',
      [['Das Amt prüft den Brunnen einmal pro Monat.'], ['Das Amt prüft den Brunnen einmal in der Woche.', 'number']],
      'de',
    );
  });

  it('is not how long', () =>
    hold('Patients who rest half an hour a day recover within a week of surgery.', [
      ['Patients who rest half an hour a day recover.'],
      ['After surgery patients recover within a week.'],
    ]));
});

describe('a part and its whole', () => {
  it('are not the same', async () => {
    await hold('The chain will close three of its eleven bakeries and sell a mill.', [
      ['The chain will close three bakeries.'],
      ['The chain will close eleven bakeries.', 'number'],
      ['The chain, which has eleven bakeries, will sell a mill.'],
    ]);
    await hold(
      'La chaîne ferme trois de ses onze boulangeries.',
      [['La chaîne ferme trois boulangeries.'], ['La chaîne ferme onze boulangeries.', 'number']],
      'fr',
    );
  });

  it('is not another one that is told elsewhere', () =>
    hold('Ida Vik warned of the storm on Friday. The storm came on Sunday night and cut off the power in May.', [
      ['Ida Vik warned of the storm on Friday.'],
      ['Ida Vik warned of the storm on Sunday.', 'date'],
      ['On Sunday night the storm cut off the power.'],
    ]));
});
