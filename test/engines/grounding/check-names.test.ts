import {hold} from './hold.js';

describe('a word with a capital', () => {
  it('is a noun in German where it is known as one, or ends like one', () =>
    hold(
      'Die Pumpe der Feuerwehr war seit Mai kaputt. Der Händler Kaufgut nahm den Wasserfilter zurück.',
      [
        ['Die Pumpe war seit Mai nicht in Betrieb.'],
        ['Nach Ansicht der Feuerwehr war die Pumpe seit Mai kaputt.'],
        ['Der Wasserfilter wurde von Ottmar genommen.', 'name'],
      ],
      'de',
    ));

  it('leads to any name where it is an article', () =>
    hold(
      'Der Rabe Royal fiel durch. Den Luchs Basic nahm der Händler im Mai zurück.',
      [['Der Luchs Basic wurde im Mai vom Händler genommen.']],
      'de',
    ));

  it('may have another ending where nothing is known of the language', () =>
    hold(
      'Dyrektorka Halina Brzost otworzyła bibliotekę w niedzielę.',
      [
        ['Decyzja Haliny Brzost dotyczy biblioteki w niedzielę.'],
        ['Decyzja Heleny Brzost dotyczy biblioteki w niedzielę.', 'name'],
      ],
      'pl',
    ));

  it('may stand for what is called otherwise', () =>
    hold('The rail firm of France will hire 40 drivers. At 30°C the rails bend, and 20 trains stood still in Lyon.', [
      ['At 30 degrees Celsius the rails bend.'],
      ['A French rail firm will hire 40 drivers.'],
      ['The Lyon-based trains stood still.'],
      ['A Spanish rail firm will hire 40 drivers.', 'name'],
      ['The Paris-based trains stood still.', 'name'],
    ]));

  it('may be initials of what is named in full, also whose something is', () =>
    hold('The World Wood Council met in Bern. The UN sent nobody. A second meeting follows in June.', [
      ['A second meeting of the WWC follows in June.'],
      ["At the UN's wish nobody met."],
      ['A second meeting of the WBC follows in June.', 'name'],
    ]));

  it('leads to another name where anybody may be that', () =>
    hold('The coach Ida Vik left in May. The club chose Bo Dal, who had won the league, to follow her.', [
      ['The new coach Bo Dal had won the league.'],
    ]));

  it('may stand before a number', () =>
    hold('The top film of the week was Night Owls, which took 40 million dollars.', [
      ['The film that was No. 1 was Night Owls, with 40 million dollars.', 'number'],
    ]));
});

describe('names', () => {
  it('are known in what is of a place, by initials, and behind titles', () =>
    hold(
      'Demand for boots in Canada was strong, the European Union said. Germany closed a pier of Vik, the mayor said.',
      [
        ['Strong Canadian demand for boots was seen by the EU.'],
        ['The German pier of Mrs. Vik was closed.'],
        ['The Danish pier of Mrs. Vik was closed.', 'name'],
      ],
    ));

  it('are none behind a number, where they tell what is counted', () =>
    hold('The new version needs 512 megabytes of memory.', [
      ['The new version needs 512 MB of memory.'],
      ['Two BMW engineers made the new version.', 'name'],
    ]));

  it('are not of a place that begins in the same way', () =>
    hold(
      'La fabrique de rames Corail ouvre un atelier à Saint-Bréhan.',
      [['Corail ouvre un atelier à Saint-Bréhan.'], ['Corail ouvre un atelier à Saint-Malo.', 'name']],
      'fr',
    ));
});
