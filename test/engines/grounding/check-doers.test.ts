import {hold} from './hold.js';

const ARTICLE =
  'The team, led by the ecologist Dr Samira Holt, fitted forty owls with small microphones over two winters.\n' +
  'Biologist Karl Enger, who was not involved, called the sample small.\n' +
  'Castle captain Ruth Amadi rowed with a strapped wrist and refused to blame the injury.\n' +
  'Norvik plans to close its warehouse in Leeford next spring and move the stock to a site run by the hauliers of Corvane.\n' +
  'Judge Ida Vik will sentence Owen Brand on Monday morning. He said the new pier at Port Ellery was safe for lorries.\n' +
  'The police of Vessby searched the old harbour office on Friday. SVK runs the ferries to the islands in summer, and so does Norvik.';

describe('who does something in a claim', () => {
  it('is who does it in the article', () =>
    hold(ARTICLE, [
      ['Ruth Amadi rowed with a strapped wrist and refused to blame the injury.'],
      ['Amadi rowed with a strapped wrist.'],
      ['Karl Enger rowed with a strapped wrist and refused to blame the injury.', 'roles'],
      ['Samira Holt fitted forty owls with small microphones.'],
      ['Karl Enger fitted forty owls with small microphones.', 'roles'],
    ]));

  it('does not change places with a name that stands behind', () =>
    hold(ARTICLE, [
      ['Norvik plans to close its warehouse in Leeford and move the stock.'],
      ['Corvane plans to close its warehouse in Leeford and move the stock to a site run by Norvik.', 'roles'],
    ]));

  it('is not sought where the article names nobody right before it', () =>
    hold(ARTICLE, [
      // "He" may be anybody.
      ['Owen Brand said the new pier at Port Ellery was safe for lorries.'],
      // In the passive whom it is done to stands before it.
      ['Owen Brand will be sentenced on Monday morning.'],
      // Initials may stand for a name in full.
      ['SVK searched the old harbour office on Friday.'],
    ]));
});

describe('what is told of a name', () => {
  const article =
    'The mayor said on Monday that Ida Vik had sold the old mill to a baker.\nThe clerk Per Lund opened the new hall.\n' +
    'Norvik bought nine ferries of the islands. It sold the yard. SVK is a rival of Norvik, and Ida Vik owns it.';

  it('may be said of nobody by name', () =>
    hold(article, [
      ['Norvik sold the yard.'],
      ['Per Lund opened the new hall.'],
      ['Ida Vik opened the new hall.', 'roles'],
      // Of initials it is not known whose they are.
      ['SVK opened the new hall.'],
      ['SVK bought nine ferries of the islands.'],
      ['Ida Vik bought nine ferries of the islands.', 'roles'],
      // A single word is too little.
      ['Ida Vik opened it.'],
    ]));

  it('is not what a preposition leads from', () =>
    hold(article, [['The new hall was opened for Ida Vik.'], ['For Ida Vik the clerk opened the new hall.']]));
});

describe('a name that words lead to', () => {
  it('is the one that they lead to in the article', () =>
    hold(ARTICLE, [
      ['The team was led by the ecologist Samira Holt over two winters.'],
      ['The team was led by the biologist Karl Enger.', 'roles'],
      ['It plans to close its warehouse in Leeford next spring.'],
      ['It plans to close its warehouse in Vessby next spring.', 'roles'],
    ]));

  it('may be led to by other words', () =>
    hold(ARTICLE, [
      ['The warehouse of Norvik is to be closed next spring.'],
      ['The office that the police searched in Vessby was old.'],
    ]));
});

describe('names in German, where every noun has a capital', () => {
  const article =
    'Geschäftsführerin Birgit Landauer entschuldigte sich bei den Kunden und kündigte zusätzliche Kontrollen an.\n' +
    'Verbraucherschützer Timo Reiss kritisierte den späten Rückruf der Molkerei.';

  it('are those of two words', () =>
    hold(
      article,
      [
        ['Birgit Landauer entschuldigte sich bei den Kunden.'],
        ['Timo Reiss entschuldigte sich bei den Kunden und kündigte zusätzliche Kontrollen an.', 'roles'],
        ['Die Molkerei entschuldigte sich bei den Kunden und kündigte zusätzliche Kontrollen an.'],
      ],
      'de',
    ));
});
