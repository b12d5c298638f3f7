import {hold} from './hold.js';

describe('what is told as certain', () => {
  const ARTICLE =
    'Botanist Ida Vik suspects that the moss may store more carbon than the trees do.\n' +
    'The forest is owned by the town. Per Lund proved in 2019 that moss stores water, and not that it grows at night.';

  it('must not have been left open, whoever tells it', () =>
    hold(ARTICLE, [
      ['Ida Vik says that the moss definitely may store more carbon than the trees.', 'hedge'],
      ['Ida Vik has proved that the moss may store more carbon than the trees do.', 'hedge'],
      ['The moss may store more carbon than the trees do, Ida Vik suspects.'],
    ]));

  it('may be what the article proves, or be denied', () =>
    hold(ARTICLE, [
      ['Per Lund proved that moss stores water.'],
      ['Ida Vik suspects that the moss may store carbon, but this is not proved.'],
    ]));

  it('is told without a doubt in other languages too', async () => {
    await hold(
      'La directora cree que las obras podrían terminar en mayo.',
      [['La directora dice que las obras terminarán sin duda en mayo.', 'hedge']],
      'es',
    );
    await hold(
      'Die Forscherin vermutet, dass der Käfer aus dem Nachbartal kam.',
      [['Der Käfer kam nachweislich aus dem Nachbartal.', 'hedge']],
      'de',
    );
  });

  it('is what the article tells as such in any form', () =>
    hold('The club confirms that the striker is expected to leave in May.', [
      ['The club confirmed that the striker is expected to leave in May.'],
    ]));
});
