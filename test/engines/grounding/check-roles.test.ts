import {hold} from './hold.js';

describe('around a verb', () => {
  it('nothing has turned where that is no verb', () =>
    hold('The firm Vance & Holt reported a fall in annual profit as the price of oil rose.', [
      ['Higher oil prices cut annual profit at Vance & Holt.'],
    ]));

  it('nothing has turned where what is counted stands before it', () =>
    hold(
      'O carpinteiro Rui Lobo montou 12 caixas, apesar das queixas da junta, que as achou feias.',
      [['A junta queixou-se das 12 caixas que Rui Lobo montou.']],
      'pt',
    ));

  it('nothing has turned where a reflexive verb says by what it is so', () =>
    hold(
      "La hausse s'explique surtout par la rouille trouvée sous le pont.",
      [['La rouille sous le pont explique surtout la hausse.']],
      'fr',
    ));

  it('two change places where that is one', () =>
    hold('The council sued the ferry firm in May over the state of the pier.', [
      ['In May the council sued the ferry firm.'],
      ['The ferry firm sued the council in May over the state of the pier.', 'roles'],
    ]));

  it('nobody is sought who stands in another sentence', () =>
    hold('The nurses had been on strike. Dr Achebe thanked the helpers of the ward in a letter.', [
      ['In a letter the helpers were thanked by Achebe.'],
      ['A letter thanked the helpers of the ward.'],
    ]));
});

describe('what leads to who is given, sold or put in for something', () => {
  it('must not have been exchanged', () =>
    hold('The chapel lent the archive a clock. Later the archive sold the clock to the theatre.', [
      ['The archive sold the clock to the theatre.'],
      ['The theatre sold the clock to the archive.', 'roles'],
    ]));

  it('may be melted with an article', () =>
    hold(
      'Le fermier, Marc Ollier, a confié à la bergère un troupeau de chèvres.',
      [
        ['Le fermier a confié un troupeau de chèvres à la bergère.'],
        ['La bergère a confié au fermier un troupeau de chèvres.', 'roles'],
      ],
      'fr',
    ));

  it('is of both where they do it together', () =>
    hold('The chapel shared the cost with the archive. The harbour signed a contract with the theatre.', [
      ['The archive shared the cost with the chapel.'],
      ['The theatre signed a contract with the harbour.'],
    ]));

  it('counts behind the verb as well where both are names', () =>
    hold(
      'Trainerin Rita Moll ersetzte Ute Kern nach der Pause durch Ines Lau.',
      [
        ['Rita Moll ersetzte Ute Kern durch Ines Lau.'],
        ['Trainerin Rita Moll ersetzte Ines Lau durch Ute Kern.', 'roles'],
      ],
      'de',
    ));
});

describe('who did it and whom it was done to', () => {
  it('are found behind what is put in before the verb', () =>
    hold('Ferrier, 38, outran the skater Paula Reiss over two laps.', [
      ['Ferrier outran Paula Reiss over two laps.'],
      ['The skater Paula Reiss outran Ferrier over two laps.', 'roles'],
    ]));

  it('turn where one tells it in the active and the other in the passive', () =>
    hold(
      'Signalman Ned Pryce, 71, was taught by his sister Dora.\nPaula Reiss beat the champion Ilse Dorn on Sunday.',
      [
        ['His sister Dora taught signalman Ned Pryce.'],
        ['Signalman Ned Pryce, 71, taught his sister Dora.', 'roles'],
        ['The champion Ilse Dorn was beaten by Paula Reiss.'],
        ['Paula Reiss was beaten by the champion Ilse Dorn on Sunday.', 'roles'],
      ],
    ));

  it('are told by their form where that comes first which is done to', () =>
    hold(
      'Einen Hirsch, der am Ufer stand, verjagte die Hündin. Den Verein Nordlicht rügte sie für den späten Beginn.',
      [
        ['Die Hündin verjagte einen Hirsch.'],
        ['Ein Hirsch, der am Ufer stand, verjagte die Hündin.', 'roles'],
        ['Der Verein Nordlicht rügte Moll für den späten Beginn.', 'roles'],
      ],
      'de',
    ));

  it('are told by what leads to one where the other stands behind the verb', () =>
    hold(
      'Al pianista Raúl Mora lo acompañará su prima Inés durante el festival.',
      [
        ['El pianista Raúl Mora será acompañado por su prima Inés durante el festival.'],
        ['El pianista Raúl Mora acompañará a su prima Inés durante el festival.', 'roles'],
      ],
      'es',
    ));

  it('may have turned though only one of the two is the same', () =>
    hold('The archive wanted no money. Lorens will lend it two clocks. It owes the chapel 40 pounds a week.', [
      ['Lorens will lend the archive two clocks.'],
      ['The archive will lend Lorens two clocks.', 'roles'],
      ['The chapel owes the archive 40 pounds a week.', 'roles'],
    ]));

  it('may be the same of a verb that somebody does, and that comes about', () =>
    hold('The mill closed its shop in Ulm in June and moved 350 jobs to Bern. Sleet forced an early end to the fair.', [
      ['The shop in Ulm closed in June, and 350 jobs moved to Bern.'],
      ['Jobs moved to Bern.'],
    ]));

  it('are the same where both did it', () =>
    hold('Paula Reiss met Ilse Dorn on Sunday in the harbour of Sund.', [
      ['Ilse Dorn met Paula Reiss on Sunday in the harbour of Sund.'],
    ]));

  it('are no times', () =>
    hold('Ninguna barca fue robada este año.', [['Este año no fue robada ninguna barca.']], 'es'));
});

describe('two that have changed places around the rest of a sentence', () => {
  it('are found with an age, a title and a name that has a place in it between', () =>
    hold('Nora Fell, 62, won the Dorset pie contest in the rain, beating her cousin Owen Tarr.', [
      ['Nora Fell won the Dorset pie contest, beating her cousin Owen Tarr.'],
      ['Owen Tarr won the Dorset pie contest, beating his cousin Nora Fell.', 'roles'],
    ]));

  it('are the same where the rest has moved as well, and where one is told beside the other', () =>
    hold('Sales of tea rose in May, and sales of cocoa in June. The coach, Ida Lund, left the club.', [
      ['Sales of cocoa rose in June, and those of tea in May.'],
      ['Ida Lund, the coach, left the club.'],
    ]));

  it('are found in Dutch and Italian', async () => {
    await hold(
      'Zeilster Els Baak, 30 jaar, won de regatta en versloeg haar ploeggenote Mia Horn.',
      [
        ['Zeilster Els Baak won de regatta en versloeg Mia Horn.'],
        ['Mia Horn won de regatta en versloeg haar ploeggenote Els Baak.', 'roles'],
      ],
      'nl',
    );
    await hold(
      "L'associazione Vento ha donato alla provincia due barche dipinte.",
      [
        ["Alla provincia l'associazione Vento ha donato due barche."],
        ["La provincia ha donato all'associazione Vento due barche dipinte.", 'roles'],
      ],
      'it',
    );
  });
});

describe('who is told to have given what was given to him', () => {
  it('gave nothing', async () => {
    await hold(
      'Une ancienne bouchère, Line Barat, avait vendu la halle à son cousin en 2011.',
      [
        ['En 2011, Line Barat avait vendu la halle à son cousin.'],
        ['En 2011, le cousin de Line Barat lui avait vendu la halle.', 'roles'],
      ],
      'fr',
    );
    await hold(
      'De visser verkocht het schip in 2014 aan zijn buurman.',
      [
        ['Zijn buurman kocht het schip in 2014.'],
        ['De buurman van de visser verkocht hem het schip in 2014.', 'roles'],
      ],
      'nl',
    );
  });
});

describe('what tells who does it', () => {
  it('is the form of an object that comes first', () =>
    hold(
      'Der Ruderverein rügte die Hafenmeisterin, weil sie zu spät gekommen sei.',
      [
        ['Der Ruderverein rügte die Hafenmeisterin.'],
        ['Den Ruderverein rügte die Hafenmeisterin, weil er zu spät gekommen sei.', 'roles'],
      ],
      'de',
    ));

  it('is more than what stands in front of the verb', () =>
    hold('The Aurora lost its rudder. Two boats from Sund towed the barge into the port at noon.', [
      ['The barge was towed into the port by two boats from Sund.'],
      ['The Aurora towed two boats from Sund into the port at noon.', 'roles'],
    ]));

  it('is by whom it was done, where the claim has it done against these', () =>
    hold(
      'A petição foi entregue pela associação de pescadores Maré, com sede em Faro.\nA Norvela constrói o cais.',
      [
        ['A associação de pescadores Maré entregou a petição.'],
        ['A Norvela entregou uma petição contra a associação Maré.', 'roles'],
      ],
      'pt',
    ));

  it('is not what comes about of itself, nor a word of another clause', () =>
    hold('Calves reared in stalls did not grow the full length of horn.', [
      ['The full length of horn did not grow on calves that lived in stalls.'],
    ]));

  it('stands behind the verb where somebody speaks', () =>
    hold(
      '« Je n’ai mangé que du riz pendant deux semaines », a raconté la cycliste au port.',
      [["La cycliste raconte n'avoir mangé que du riz pendant deux semaines."]],
      'fr',
    ));

  it('is not what was bought, whatever tells who that is', () =>
    hold('The company bought its smaller rival Pell Grain in March. Hallow Mills has 90 mills.', [
      ['The company bought Pell Grain in March.'],
      ['Pell Grain bought Hallow Mills in March.', 'roles'],
    ]));

  it('is not of whom it was bought', () =>
    hold(
      'A empresa comprou seis navios da concorrente Norvela em maio. A Brisa tem sede em Faro.',
      [['A empresa comprou seis navios da Norvela.'], ['A Norvela comprou seis navios da Brisa em maio.', 'roles']],
      'pt',
    ));

  it('may stand behind the verb where that comes second', () =>
    hold(
      'In mei nam Veldhof de Belgische fabrikant Cyclara over.',
      [
        ['Veldhof nam in mei de Belgische fabrikant Cyclara over.'],
        ['De Belgische fabrikant Cyclara nam in mei Veldhof over.', 'roles'],
      ],
      'nl',
    ));
});
