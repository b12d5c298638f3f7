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
});
