import {hold} from './hold.js';

describe('two names', () => {
  it('must not have changed places', () =>
    hold(
      'The dairy will shut its creamery in Marlow next spring.\nMost of the bottling would move to a bigger hall in Tiverton.',
      [
        ['The dairy will shut its creamery in Marlow next spring and move most of the bottling to Tiverton.'],
        ['The dairy will shut its Tiverton creamery next spring and move most of the bottling to Marlow.', 'roles'],
      ],
    ));

  it('are the same in another order where they are joined', () =>
    hold('Sales in Asia and Europe rose.', [['Sales rose across Europe and Asia.']]));

  it('are not alone in changing places', () =>
    hold(
      'El gremio prohibió las visitas nocturnas pese a las quejas del museo.',
      [
        ['El gremio prohibió las visitas pese a las quejas del museo.'],
        ['El museo prohibió las visitas nocturnas pese a las quejas del gremio.', 'roles'],
      ],
      'es',
    ));
});

describe('two deeds', () => {
  it('must not have been exchanged', () =>
    hold('The orchestra hired the hall, but the choir cancelled its concert in the spring.', [
      ['The orchestra hired the hall, and the choir cancelled its concert.'],
      ['The choir cancelled its concert, but the orchestra hired the hall.'],
      ['The choir hired the hall, but the orchestra cancelled its concert.', 'roles'],
    ]));

  it('are found where more is put in before the verb, and in two sentences', () =>
    hold(
      'La cooperativa, dirigida por Elsa Prieto, propuso un mercado nocturno, pero el gremio no lo firmó.\n' +
        'El alcalde pagó la luz. El museo prestó las mesas.',
      [
        ['El gremio propuso un mercado nocturno, pero la cooperativa no lo firmó.', 'roles'],
        ['La cooperativa propuso un mercado nocturno, pero el gremio no lo firmó.'],
        ['El museo pagó la luz y el alcalde prestó las mesas.', 'roles'],
      ],
      'es',
    ));

  it('are of what stands behind the word that begins a clause', () =>
    hold(
      'Der Ruderklub feierte den Umbau, während der Angelverein ihn bedauerte.',
      [
        ['Der Angelverein bedauerte den Umbau, während der Ruderklub ihn feierte.'],
        ['Der Angelverein feierte den Umbau, während der Ruderklub ihn bedauerte.', 'roles'],
      ],
      'de',
    ));

  it('are told apart in Swedish', () =>
    hold(
      'Skolan hyrde lokalen och kyrkan köpte orgeln.',
      [['Kyrkan köpte orgeln och skolan hyrde lokalen.'], ['Kyrkan hyrde lokalen och skolan köpte orgeln.', 'roles']],
      'sv',
    ));

  it('may be told of more than two', () =>
    hold('Ida Vik wrote and directed the play. Bo Dal sang, and later danced, in it.', [
      ['Ida Vik directed and wrote the play.'],
      ['Bo Dal danced and sang in it.'],
    ]));
});

describe('two numbers', () => {
  it('must not have been exchanged between names, months or years', () =>
    hold(
      'Vik received 31 votes, and Dal received 27.\nRents rose by 5% in May and by 9% in June.\n' +
        'In 2019 there were 120 boats, and in 2023 there were 85.',
      [
        ['Dal received 31 votes and Vik 27.', 'roles'],
        ['Dal received 27 votes and Vik 31.'],
        ['Rents rose by 9% in May and by 5% in June.', 'roles'],
        ['In June rents rose by 9%, after 5% in May.'],
        ['There were 85 boats in 2019 and 120 in 2023.', 'roles'],
        ['There were 120 boats in 2019 and 85 in 2023.'],
      ],
    ));

  it('may be told of one without the verb', () =>
    hold('Vik won 12 matches and Dal 9.', [
      ['Dal won 9 matches and Vik 12.'],
      ['Dal won 12 matches and Vik 9.', 'roles'],
    ]));

  it('are of what stands beside them', () =>
    hold('The tank is 20 metres long and 10 metres wide, and holds 75 litres a minute.', [
      ['It is 10 metres wide and 20 long.'],
      ['It is 20 metres wide and 10 long.', 'roles'],
    ]));
});

describe('the two halves of a sentence', () => {
  it('must not have been crossed', async () => {
    await hold('Moles eat worms, while shrews eat beetles.', [
      ['Shrews eat beetles and moles eat worms.'],
      ['Moles eat beetles, while shrews eat worms.', 'roles'],
    ]);
    await hold(
      'Die Mütter hüten die Ziegen, die Väter hüten die Pferde.',
      [
        ['Die Väter hüten die Pferde, die Mütter die Ziegen.'],
        ['Die Mütter hüten die Pferde, die Väter die Ziegen.', 'roles'],
      ],
      'de',
    );
    await hold(
      'Los padres cuidan las cabras y las madres cuidan los caballos.',
      [
        ['Las madres cuidan los caballos y los padres, las cabras.'],
        ['Los padres cuidan los caballos y las madres cuidan las cabras.', 'roles'],
      ],
      'es',
    );
  });

  it('must not be told as one', async () => {
    await hold('Moles eat worms, while shrews eat beetles.', [['Moles eat worms.'], ['Moles eat beetles.', 'roles']]);
    await hold(
      'I padri curano le capre, le madri curano i cavalli.',
      [['Le madri curano i cavalli.'], ['Le madri curano le capre.', 'roles']],
      'it',
    );
  });

  it('are no heads where a verb begins one of them', () =>
    hold(
      'El Betania manejó más el balón, pero tuvo menos remates que su rival.',
      [['Aunque tuvo más el balón, el Betania hizo menos remates que su rival.']],
      'es',
    ));

  it('may be told of one by two words for it', () =>
    hold('Anna Berg won gold in Oslo in 2010, and the Swede won silver in Rome in 2014.', [
      ['Anna Berg won silver in Rome in 2014.'],
    ]));
});
