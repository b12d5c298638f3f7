import {hold} from './hold.js';

describe('why something is so', () => {
  const ARTICLE =
    'The town council rejected the larger quarry by 14 votes to 9. The owner plans to appeal.\n' +
    'Residents spoke of noise and lorries at an earlier meeting. Parents fear dust at the primary school.\n' +
    'The harbour was closed on Friday. A storm had torn two ships from their moorings.';

  it('must be told beside it', () =>
    hold(ARTICLE, [
      ['The council rejected the larger quarry because parents fear dust at the primary school.', 'added'],
      ['Because parents fear dust at the primary school, the council rejected the larger quarry.', 'added'],
      ['The harbour was closed on Friday because a storm had torn two ships from their moorings.'],
      ['Because of a storm that had torn two ships from their moorings, the harbour was closed on Friday.'],
    ]));

  it('may be told in few words, or in others', () =>
    hold(ARTICLE, [['The harbour was closed on Friday because of a storm.']]));

  it('must be told beside it in other languages too', async () => {
    const article =
      'Der Stadtrat lehnte den größeren Steinbruch ab. Der Eigentümer will klagen.\n' +
      'Anwohner sprachen von Lärm. Eltern fürchten Staub in der Grundschule.';
    await hold(
      article,
      [
        ['Der Stadtrat lehnte den Steinbruch wegen Staub in der Grundschule ab.', 'added'],
        ['Anwohner sprachen von Lärm, weil Eltern Staub in der Grundschule fürchten.'],
      ],
      'de',
    );
    await hold(
      'Le pont est fermé depuis mars. La mairie cherche un autre passage.\nUn camion a heurté la digue du port.',
      [["Le pont est fermé parce qu'un camion a heurté la digue.", 'added']],
      'fr',
    );
  });

  it('is looked for in an article of any length', async function () {
    this.timeout(60_000);
    await hold('Storm! Ships! '.repeat(35_000), [['The harbour closed early because of a storm and ships.', 'added']]);
  });

  it('is not what came of it', () =>
    hold('Crab numbers fell along the coast because the sea had become warmer. The boats stay in port.', [
      ['Crab numbers fell because the sea became warmer.'],
      ['The sea became warmer because crab numbers fell.', 'roles'],
      ['Because the sea became warmer, crab numbers fell along the coast.'],
    ]));
});
