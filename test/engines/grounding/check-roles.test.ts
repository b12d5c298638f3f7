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
