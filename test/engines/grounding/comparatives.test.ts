import {hold} from './hold.js';

describe('what is compared with what', () => {
  it('may be told from the other end, and not turned', () =>
    hold(
      'The lower farms lost less grain than the upper farms last year.\nThe harvest was over by the second of August.',
      [
        ['The upper farms lost more grain than the lower farms.'],
        ['The lower farms lost less grain last year than the upper farms.'],
        ['The upper farms lost less grain than the lower farms.', 'comparison'],
        ['The lower farms lost more grain than the upper farms.', 'comparison'],
      ],
    ));

  it('is told by a quality as well, more or less of it', () =>
    hold('The ferry is slower than the bridge, but it is less expensive.\nBoth were opened by the same minister.', [
      ['The bridge is faster than the ferry.'],
      ['The ferry is less quick than the bridge.'],
      ['The bridge is slower than the ferry.', 'comparison'],
      ['The bridge is faster than the ferry but more expensive.'],
      ['The ferry is slower than the bridge and more expensive.', 'comparison'],
    ]));

  it('is no number: "more than five"', () =>
    hold('More than a third of the sales were made abroad, less than a tenth of them by letter.', [
      ['Over a third of the sales were made abroad.'],
      ['Less than a tenth of the sales abroad were made by letter.'],
    ]));

  it('may be told by two numbers', () =>
    hold(
      'Pupils in aired classrooms missed 4.1 days, compared with 5.3 days in the other rooms. Vessby won 3-1 in Soley.',
      [
        ['Pupils in the other rooms missed more days than those in aired classrooms.'],
        ['Pupils in aired classrooms missed fewer days than those in the other rooms.'],
        ['Pupils in aired classrooms missed more days than those in the other rooms.', 'comparison'],
      ],
    ));

  it('may be told by two numbers, each behind its own, and by how long something takes', async () => {
    await hold(
      'Holm, in the north, employs 900 people; Birk employs 120. The ferry takes 40 minutes, compared with 65 minutes for the coach.',
      [
        ['Holm employs more people than Birk.'],
        ['Birk employs fewer people than Holm.'],
        ['Birk employs more people than Holm.', 'comparison'],
        ['The ferry is faster than the coach.'],
        ['The ferry is slower than the coach.', 'comparison'],
      ],
    );
    await hold(
      'Der Bus braucht 40 Minuten, verglichen mit 65 Minuten für das Schiff.',
      [['Der Bus ist schneller als das Schiff.'], ['Der Bus ist langsamer als das Schiff.', 'comparison']],
      'de',
    );
  });

  it('is with "the one", by what is paid, and not by when it is so', async () => {
    await hold(
      'The mill in Orm, built of stone, is older than the one in Soley. A loaf costs 3 euros at Holm, compared with 2 euros at Birk.\n' +
        'Dormice sleep longer in winter than in summer.',
      [
        ['The mill in Soley is newer than the one in Orm.'],
        ['The mill in Soley is older than the one in Orm.', 'comparison'],
        ['A loaf is cheaper at Birk than at Holm.'],
        ['A loaf is cheaper at Holm than at Birk.', 'comparison'],
        ['Dormice sleep longer in summer than in winter.', 'comparison'],
      ],
    );
    await hold(
      'El molino de Orm es más antiguo que el de Vera.',
      [
        ['El molino de Vera es más moderno que el de Orm.'],
        ['El molino de Orm es más moderno que el de Vera.', 'comparison'],
      ],
      'es',
    );
  });

  it('may be the other way round elsewhere', () =>
    hold(
      'Holm vende más sillas que su vecina Birk en Lorca, pero menos en Vera.',
      [
        ['Holm vende más sillas que Birk en Lorca.'],
        ['Holm vende menos sillas que Birk en Vera.'],
        ['Holm vende más sillas que Birk en Vera.', 'comparison'],
      ],
      'es',
    ));

  it('may be told of what a pronoun stands for', () =>
    hold('Lund waited for the jury. His bread was older than that of Vik, it found.', [
      ['The bread of Vik was newer than that of Lund.'],
      ['The bread of Vik was older than that of Lund.', 'comparison'],
    ]));

  it('is left to the other checks where it is denied, or of something else', () =>
    hold('The red boat is not heavier than the blue boat. It has a longer mast than the others.', [
      ['The red boat has a longer mast than the others.'],
      ['The red boat is not heavier than the blue boat.'],
    ]));

  it('is read in German, French, Spanish, Italian, Dutch and Portuguese', async () => {
    await hold(
      'Im Norden wurden im letzten Jahr mehr Häuser gebaut als im Süden.',
      [
        ['Im Süden wurden weniger Häuser gebaut als im Norden.'],
        ['Im Süden wurden mehr Häuser gebaut als im Norden.', 'comparison'],
      ],
      'de',
    );
    await hold(
      'Les éventails en papier sont plus rares que les éventails en soie.',
      [
        ['Les éventails en soie sont moins rares que les éventails en papier.'],
        ['Les éventails en soie sont plus rares que les éventails en papier.', 'comparison'],
      ],
      'fr',
    );
    await hold(
      'La fábrica vendió más sillas en Lorca que en Vera durante el verano.',
      [
        ['La fábrica vendió menos sillas en Vera que en Lorca.'],
        ['La fábrica vendió más sillas en Vera que en Lorca.', 'comparison'],
      ],
      'es',
    );
    await hold(
      'In aprile sono arrivati più turisti stranieri che italiani.',
      [['In aprile sono arrivati più turisti italiani che stranieri.', 'comparison']],
      'it',
    );
    await hold(
      'De oude machines maakten minder stoelen dan de nieuwe lijn.',
      [
        ['De nieuwe lijn maakte meer stoelen dan de oude machines.'],
        ['De oude machines maakten meer stoelen dan de nieuwe lijn.', 'comparison'],
      ],
      'nl',
    );
    await hold(
      'As vinhas novas dão menos uvas do que as antigas.',
      [
        ['As vinhas antigas dão mais uvas do que as novas.'],
        ['As vinhas novas dão mais uvas do que as antigas.', 'comparison'],
      ],
      'pt',
    );
  });

  it('leaves what else is told to the other checks', () =>
    hold('Buses are faster than trams, and the number of passengers rose.', [
      ['Buses are faster than trams, and the number of passengers rose.'],
      ['Buses are faster than trams, and the number of passengers fell.', 'comparison'],
    ]));

  it('is no change of something: "un aumento dei prezzi"', () =>
    hold(
      "L'inflazione ha causato un aumento dei prezzi di vendita a Torino.",
      [["I prezzi di vendita a Torino crescono a causa dell'inflazione."]],
      'it',
    ));
});
