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

  it('bears on its own part of the sentence', async () => {
    await hold(
      'El antiguo edificio no será derribado y se convertirá en una escuela.',
      [['El antiguo edificio será derribado.', 'negation'], ['El antiguo edificio se convertirá en una escuela.']],
      'es',
    );
    await hold(
      'Ek n’avait jamais gagné cette épreuve en neuf participations.',
      [['Ek avait déjà gagné cette épreuve.', 'negation']],
      'fr',
    );
    await hold(
      'Das Freibad in Osterwalde bleibt im kommenden Sommer geschlossen.',
      [['Im kommenden Sommer öffnet das Freibad in Osterwalde nicht.']],
      'de',
    );
  });

  it('is none in what joins, in what becomes less, in a person, and in a charge that is rejected', async () => {
    await hold('Vik hit 38 winners, fewer than Lund, yet made far fewer errors. Profit fell to $590 million.', [
      ['Vik hit fewer winners than Lund but also made far fewer errors.'],
      ['Profit declined to $590 million.'],
    ]);
    await hold('Each household gets two litres of water per day and person.', [
      ['Every person in each household gets two litres of water per day.'],
    ]);
    await hold(
      'O agrónomo Rui Dal acusou a empresa Hidro de cortar a água, mas a Hidro rejeita a acusação.',
      [['A empresa Hidro foi acusada pelo agrónomo Rui Dal de cortar a água.']],
      'pt',
    );
  });

  it('may be told as a contrast', () =>
    hold('Limewash lets old walls breathe, which modern plastic paint does not.', [
      ['Unlike modern plastic paint, limewash lets old walls breathe.'],
      ['Limewash lets old walls breathe, as modern plastic paint does.', 'negation'],
    ]));

  it('is denied by what begins the sentence, on both sides of "or", and where no charge is rejected', async () => {
    await hold(
      'Nor did the council close the school in Ulm. The shop does not sell alcohol or tobacco.\n' +
        'The board refused to consider a new bridge.',
      [
        ['The council closed the school in Ulm.', 'negation'],
        ['The shop sells tobacco.', 'negation'],
        ['The board considered a new bridge.', 'negation'],
      ],
    );
    await hold(
      'Nem o prefeito assinou o contrato da obra.',
      [['O prefeito assinou o contrato da obra.', 'negation']],
      'pt',
    );
  });

  it('is found though the other has a denial of something else, or one beside tells that of another', async () => {
    await hold(
      'La clínica no cobrará a los vecinos sin seguro, dijo la alcaldesa.',
      [
        ['La clínica cobrará a los vecinos sin seguro, dijo la alcaldesa.', 'negation'],
        ['La clínica no cobrará a los vecinos sin seguro.'],
      ],
      'es',
    );
    await hold(
      'Le passage est gratuit pendant la fête. La ville teste aussi un bac sans pilote.',
      [['Le passage n’est pas gratuit pendant la fête.', 'negation']],
      'fr',
    );
  });

  it('is of a verb in whatever form', () =>
    hold('The judge cleared Jon Hild of arson. The surveyor, Ida Vik, ruled out a second leak.', [
      ['The judge did not clear Jon Hild of arson.', 'negation'],
      ['Ida Vik did not rule out a second leak.', 'negation'],
    ]));

  it('ends where another clause begins', () =>
    hold(
      'La pittrice non ha potuto aprire la mostra perché era bloccata a Oslo.',
      [['La pittrice ha potuto aprire la mostra in anticipo.', 'negation']],
      'it',
    ));

  it('up to a limit is told by it where that is named, and not by what is before it', async () => {
    await hold('The fare of the ferry will not rise until 2031.', [
      ['The fare of the ferry will rise in 2031.'],
      ['The fare of the ferry will rise.', 'negation'],
      ['The fare of the ferry will rise before 2031.', 'negation'],
    ]);
    await hold(
      'Die Bäckerei wird nicht vor Ostern öffnen.',
      [['Die Bäckerei wird an Ostern öffnen.'], ['Die Bäckerei wird vor Ostern öffnen.', 'negation']],
      'de',
    );
  });

  it('may be told by what keeps from it, and as a thing that does what is warned of', async () => {
    await hold(
      'The pilot did not sail for two weeks because of a fever. The mill was not damaged by the flood.\n' +
        'Do not open the kiln while it is hot, since this cracks the glaze.',
      [
        ['A fever kept the pilot from sailing for two weeks.'],
        ['The mill escaped damage by the flood.'],
        ['Opening the kiln while it is hot cracks the glaze.'],
        ['Keep the kiln from being opened while it is hot.'],
        ['The mill was damaged by the flood.', 'negation'],
        ['Open the kiln while it is hot.', 'negation'],
      ],
    );
    await hold(
      'No abra el horno caliente, porque el barniz se agrieta.',
      [['Abrir el horno caliente agrieta el barniz.'], ['Abra el horno caliente.', 'negation']],
      'es',
    );
  });

  it('is not of what a clause behind "because" denies', () =>
    hold('The bell will hang in the school of Sund because the church no longer stands.', [
      ['The bell will hang in the school of Sund.'],
      ['The bell will not hang in the school of Sund.', 'negation'],
    ]));

  it('is not spared by a word of something else', () =>
    hold('The court did not fine the mayor for the dinner.', [
      ['The mayor escaped a fine by the court for the dinner.'],
      ['The mayor, who keeps a diary, was fined by the court for the dinner.', 'negation'],
    ]));

  it('is not told by a thing that shares but its root', () =>
    hold('Building crews found clay in the school on Monday.', [
      ['Builders did not find clay in the school on Monday.', 'negation'],
    ]));
});
