import {hold} from './hold.js';

describe('more and less', () => {
  it('are told apart where what stands around them is told, though a sentence elsewhere says more of the claim', () =>
    hold(
      'The suspect, a former clerk of the charity, denies the allegations.\nHis lawyer, Brid Hanlon, called him a scapegoat for careless bookkeeping.',
      [
        ['The suspect has admitted the allegations, his lawyer Brid Hanlon said.', 'comparison'],
        ['The suspect denies the allegations, his lawyer Brid Hanlon said.'],
      ],
    ));

  it('are told apart where a source says both, by what each is said of', () =>
    hold('Profit at the yard fell 18 percent to 42 million in the year, while revenue grew 4 percent to 715 million.', [
      ['Revenue at the yard fell 4 percent to 715 million.', 'comparison'],
      ['Revenue at the yard grew 4 percent to 715 million.'],
      ['Revenue at the yard rose, but its profit fell 18 percent.'],
    ]));

  it('are told apart by a verb whose particle ends its clause', () =>
    hold(
      'Gerüchte über einen Verkauf der Werft wies die Bürgermeisterin am Montag zurück. Die Werft baut Fähren.',
      [
        ['Die Bürgermeisterin dementierte Gerüchte über einen Verkauf der Werft.'],
        ['Die Bürgermeisterin bestätigte Gerüchte über einen Verkauf der Werft.', 'comparison'],
      ],
      'de',
    ));

  it('must not change places', () =>
    hold('The jury cleared Ida Vik of fraud but convicted her of forging two letters.', [
      ['Ida Vik was cleared of fraud but convicted of forging two letters.'],
      ['Ida Vik was convicted of fraud but cleared of forging two letters.', 'comparison'],
    ]));

  it('are told of each from the other', () =>
    hold('Holm agreed to buy its smaller rival Birk in May.', [
      ['Birk is to be bought by its larger rival Holm.'],
      ['Holm agreed to buy its larger rival Birk.', 'comparison'],
    ]));

  it('are not turned by a denial right before them', () =>
    hold('The board offers no more than 4 percent to the bakers.', [
      ['The board offers the bakers 4 percent and less than they want.'],
    ]));

  it('are told by the word for more, and not by the season beside it', () =>
    hold('Fires in Sund were smaller last winter than in any year since 2004.', [
      ['Fires in Sund were smaller last winter than in any year since 2004.'],
      ['Fires in Sund were larger last winter than in any year since 2004.', 'comparison'],
    ]));

  it('may be by how much, in other words for more', () =>
    hold('The siren wailed for 47 minutes, two minutes longer than planned.', [
      ['The siren wailed two minutes more than planned.'],
      ['The siren wailed two minutes less than planned.', 'comparison'],
    ]));

  it('may be one word, or two', async () => {
    await hold(
      'Ceux qui marchaient tôt avaient un meilleur sommeil que les autres.',
      [['Ceux qui marchaient tôt avaient un moins bon sommeil que les autres.', 'comparison']],
      'fr',
    );
    await hold(
      'Los que caminaban temprano tenían mejor memoria que los demás.',
      [
        ['Los que caminaban temprano tenían mejor memoria que los demás.'],
        ['Los que caminaban temprano tenían peor memoria que los demás.', 'comparison'],
      ],
      'es',
    );
  });
});
