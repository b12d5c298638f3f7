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
      // A single verb is enough, where the article has it once.
      ['Ida Vik opened it.', 'roles'],
    ]));

  it('is not what a preposition leads from', () =>
    hold(article, [['The new hall was opened for Ida Vik.'], ['For Ida Vik the clerk opened the new hall.']]));
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

describe('what a name is told to do', () => {
  const article =
    'The harbour office was searched on Friday by the police of Vessby.\n' +
    'Old ledgers were carried out of its cellar for two days.\nThe Pipers of Sundby won the cup for the third time.\n' +
    'The clerk Bo Dal fears that the old pier may sink. Ida Vik runs the ferry. The crew paint its hull in spring.';

  it('may be told otherwise, where no sentence tells nearly all of it', () =>
    hold(article, [['Bo Dal carried ledgers of the harbour for years.'], ['Ida Vik fears the ferry may sink.']]));

  it('may be told beside the name, where a pronoun stands for it', () =>
    hold(article, [['Ida Vik has the hull painted in spring.']]));

  it('may be done by what the name is part of', () => hold(article, [['Sundby won the cup for the third time.']]));
});

describe('who does something, with more put in between', () => {
  const article =
    'Analyst Priya Orr of Lund Partners expects sales to recover, and warned that freight might become dearer.\n' +
    'Owen Brand, who had trained in Bergen for two winters, broke the record of the club.\n' +
    'The bell was cast by the founder Nils Aker and blessed by the bishop, Maria Toft.\n' +
    '"The tower is sound," said the surveyor Ida Vik. She praised the masons for their care.\n' +
    'The trustees met in the hall of Vessby on Monday. Petra Holm chaired it.';

  it('does what a verb joins on, and what stands behind a clause put in', () =>
    hold(article, [
      ['Priya Orr warned that freight might become dearer.'],
      ['Owen Brand warned that freight might become dearer.', 'roles'],
      ['Owen Brand broke the record of the club.'],
      ['Ida Vik broke the record of the club.', 'roles'],
    ]));

  it('is named behind the passive', () =>
    hold(article, [
      ['The bell was cast by Nils Aker.'],
      ['The bell was cast by Ida Vik.', 'roles'],
      ['The bell was blessed by Maria Toft.'],
      ['Nils Aker said that the bell had been blessed by Owen Brand.', 'roles'],
    ]));

  it('is whom a pronoun stands for', () =>
    hold(article, [
      ['Ida Vik praised the masons for their care.'],
      ['Petra Holm praised the masons for their care.', 'roles'],
    ]));

  it('may stand behind what is said', () =>
    hold(article, [
      ['Ida Vik said that the tower was sound.'],
      ['Maria Toft said that the tower was sound.', 'roles'],
      ['The tower is sound, Ida Vik said.'],
      ['The tower is sound, Maria Toft said.', 'roles'],
    ]));

  it('is sought in the sentence that tells the rest, where the verb is another', () =>
    hold(article, [
      ['According to Priya Orr, freight might become dearer.'],
      ['According to Ida Vik, freight might become dearer.', 'roles'],
      ['Owen Brand predicted that freight might become dearer.', 'roles'],
      ['The trustees met in Vessby on Monday.'],
    ]));

  it('is not who is named in a clause before', () =>
    hold('The group Fairhaven wants refunds. Its director, Yolanda Pratt, spoke on Monday.', [
      ['Fairhaven, whose director is Yolanda Pratt, wants refunds.'],
    ]));
});

describe('who does something in other languages', () => {
  it('is told by name and not by title in German', () =>
    hold(
      'Kommissarin Lena Voigt durchsuchte am Montag die Werkstatt und vernahm zwei Zeugen.\n' +
        'Staatsanwalt Piet Harms lobte die Arbeit der Polizei. Er kündigte weitere Durchsuchungen in der Altstadt an.',
      [
        ['Lena Voigt durchsuchte am Montag die Werkstatt.'],
        ['Piet Harms durchsuchte am Montag die Werkstatt und verständigte die Kommissarin.', 'roles'],
        ['Piet Harms kündigte weitere Durchsuchungen in der Altstadt an.'],
        ['Lena Voigt kündigte weitere Durchsuchungen in der Altstadt an.', 'roles'],
      ],
      'de',
    ));

  it('may be by whose word it is, in Dutch', () =>
    hold(
      'Volgens havenmeester Bram Kuiper ligt de kade sinds de storm een halve meter lager.\n' +
        'Onderzoeker Lies Vermaat noemt dat overdreven. Zij wijst erop dat de kade in april nog is gemeten.',
      [
        ['Volgens Bram Kuiper ligt de kade een halve meter lager.'],
        ['Volgens Lies Vermaat ligt de kade sinds de storm een halve meter lager.', 'roles'],
        ['Lies Vermaat wijst erop dat de kade in april is gemeten.'],
        ['Bram Kuiper zei dat de kade in april nog is gemeten.', 'roles'],
      ],
      'nl',
    ));

  it('has a title with a preposition in French', () =>
    hold(
      "L'élue d'opposition Claire Munier réclame une enquête et dénonce un abandon.\n" +
        'Le maire, Paul Garin, qui avait lancé le projet en 2015, défend le viaduc.\n' +
        "Le projet, dessiné par l'architecte Louis Fabre, a été primé.",
      [
        ['Claire Munier réclame une enquête.'],
        ['Paul Garin réclame une enquête et dénonce un abandon.', 'roles'],
        ['Paul Garin défend le viaduc.'],
        ['Claire Munier défend le viaduc.', 'roles'],
        ['Dessiné par Louis Fabre, le projet a été primé.'],
        ['Dessiné par Paul Garin, le projet a été primé.', 'roles'],
      ],
      'fr',
    ));

  it('stands before what is done where nothing is known of the language', () =>
    hold(
      'Radny Adam Lis chwalił nowy most nad rzeką.\nBurmistrz Ewa Mak zapowiedziała, że remont szkoły ruszy w maju.',
      [
        ['Ewa Mak zapowiedziała, że remont szkoły ruszy w maju.'],
        ['Adam Lis zapowiedział, że remont szkoły ruszy w maju.', 'roles'],
      ],
      'pl',
    ));
});

describe('who stands right behind a verb', () => {
  it('does not end what is told of who stands before it', () =>
    hold(
      'Strand called his rival on Sunday night to thank her.\nIda Vance lost to Paul Strand in Merrin.\nThe Sund Rowing Club wrote to the ISA. The ISA joined the league in 1929.\nThe Island Sailing Association is old.',
      [
        ['Strand called Vance on Sunday night to thank her.'],
        ['Vance called Strand on Sunday night to thank him.', 'roles'],
        ['The Island Sailing Association joined the league in 1929.'],
      ],
    ));
});

describe('who did it in the passive', () => {
  it('may have more before the name', () =>
    hold('The dam was built by the Danish firm Aaskov, which paid 2 million euros.', [
      ['The Danish company Aaskov built the dam for 2 million euros.'],
      ['The dam was built by Aaskov.'],
    ]));

  it('may stand behind a date', () =>
    hold(
      'Morvan a amélioré de 3 % le record du lac établi en 2012 par Jean Kerval.',
      [['Le record du lac établi en 2012 par Jean Kerval a été amélioré de 3 % par Morvan.']],
      'fr',
    ));
});

describe('a word right behind a name', () => {
  it('is of it, and no deed, where the name does nothing', () =>
    hold('The Sund Museum in Lund has returned 12 drums to the Tamoro people, who asked for them in 2001.', [
      ['Ever since 2001 the Tamoro people asked for the drums.'],
      ['The Tamoro people have got back 12 drums from the Sund Museum in Lund.'],
    ]));
});
