import {hold, type Case} from './hold.js';

describe('what is planned', () => {
  it('is not told as done', () =>
    hold(
      'The brewery plans to demolish the old malt house of Vessby. The county has promised to repair the harbour wall.\n' +
        'The museum bought a lighthouse lens. It wants to restore the lens, and restored the lamp in May.',
      [
        ['The brewery plans to demolish the malt house.'],
        ['The brewery intends to demolish the malt house.'],
        ['The brewery will demolish the old malt house of Vessby.'],
        ['The malt house of Vessby is to be demolished by the brewery.'],
        ['The brewery has demolished the old malt house of Vessby.', 'hedge'],
        ['The county repaired the harbour wall.', 'hedge'],
        ['The county has promised to repair the harbour wall.'],
        ['The museum restored the lamp in May.'],
      ],
    ));

  it('is a noun where an article stands before it', () =>
    hold('Nine of the bakers backed the plan, two opposed it.', [['The plan was backed by nine of the bakers.']]));

  it('is told of another verb than what was done', () =>
    hold('The bakers of Vessby asked the council for a later curfew, and the council met them on Monday.', [
      ['The council met the bakers of Vessby on Monday.'],
    ]));

  const languages: Record<string, readonly [string, ...Case[]]> = {
    de: [
      'Der Kreis stellte einen Zuschuss von 300.000 Euro für die Fähre in Aussicht.',
      ['Der Kreis stellt für die Fähre einen Zuschuss von 300.000 Euro in Aussicht.'],
      ['Der Kreis hat einen Zuschuss von 300.000 Euro für die Fähre überwiesen.', 'hedge'],
    ],
    fr: [
      'La mairie de Vessy promet de rénover le vieux phare.',
      ['La mairie de Vessy rénovera le vieux phare.'],
      ['La mairie de Vessy a rénové le vieux phare.', 'hedge'],
    ],
    es: [
      'El sindicato planea convocar una huelga en el puerto.',
      ['El sindicato convocará una huelga en el puerto.'],
      ['El sindicato ha convocado una huelga en el puerto.', 'hedge'],
    ],
    it: [
      'La cooperativa vuole restaurare il vecchio faro.',
      ['La cooperativa restaurerà il vecchio faro.'],
      ['La cooperativa ha restaurato il vecchio faro.', 'hedge'],
    ],
    pt: [
      'A cooperativa pretende restaurar o velho farol.',
      ['A cooperativa vai restaurar o velho farol.'],
      ['A cooperativa restaurou o velho farol.', 'hedge'],
    ],
    nl: [
      'De gemeente wil de oude vuurtoren restaureren.',
      ['De gemeente gaat de oude vuurtoren restaureren.'],
      ['De gemeente heeft de oude vuurtoren gerestaureerd.', 'hedge'],
    ],
  };
  for (const [language, [text, ...cases]] of Object.entries(languages)) {
    it(`is known in ${language}`, () => hold(text, cases, language));
  }

  it('are not done where they are told as a thing', () =>
    hold('Northline will raise wages by 9 percent, less than the 14 percent that the union had demanded.', [
      ['The raise of 9 percent is less than the 14 percent the union had demanded.'],
    ]));

  it('are not done, by whatever form of the verb', () =>
    hold('The harbour plans to build a second pier next year. Vik wants to sell the old mill to the council.', [
      ['The harbour built a second pier.', 'hedge'],
      ['Vik sold the old mill to the council.', 'hedge'],
      ['Vik is to sell the old mill to the council.'],
    ]));
});
