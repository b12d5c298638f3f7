import {expect} from 'chai';
import {evidenceOf, type Evidence} from '../../../src/engines/grounding/evidence.js';
import {hold, type Case} from './hold.js';

/** The measures of a text, each as its dimension and amounts. */
async function measures(text: string, language = 'en'): Promise<string[]> {
  const evidence: Evidence = await evidenceOf({language, blocks: []});
  return evidence.read(text).measures.map(({dimension, amounts}) => `${dimension} ${amounts.join('/')}`);
}

describe('measures', () => {
  const cases: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
    ['It took 3 hours.', 'en', ['s 10800']],
    ['It took an hour and a half.', 'en', ['s 5400']],
    ['It took half an hour.', 'en', ['s 1800']],
    ['It took two minutes and 40 seconds.', 'en', ['s 120', 's 40', 's 160']],
    ['It took 2:40 minutes.', 'en', ['s 160', 'clock 160']],
    ['A nine-kilometre walk of 12km.', 'en', ['m 9000', 'm 12000']],
    ['It cost $5, or 6 €, and a hall £2 million.', 'en', ['usd 5', 'eur 6', 'gbp 2000000']],
    ['It closed at 2.10 p.m.', 'en', ['clock 130/850']],
    ['Es dauerte zweieinhalb Jahre.', 'de', ['mo 30']],
    ['Cela a duré deux ans et demi.', 'fr', ['mo 30']],
    ["Cela a coûté 3 millions d'euros.", 'fr', ['eur 3000000']],
    ['Duró dos años y medio.', 'es', ['mo 30']],
    ['È durato due anni e mezzo.', 'it', ['mo 30']],
    ['Durou dois anos e meio.', 'pt', ['mo 30']],
    ['Het duurde tweeënhalf jaar.', 'nl', ['mo 30']],
    ['It measured nothing in years.', 'en', []],
  ];
  for (const [text, language, expected] of cases) {
    it(`of “${text}” are ${expected.join(', ') || 'none'}`, async () =>
      expect(await measures(text, language)).to.deep.equal(expected));
  }
});

describe('a measure in another unit', () => {
  const languages: Record<string, readonly [string, ...Case[]]> = {
    en: [
      'The ferry of Vessby needs an hour and a half. The work took two and a half years.\nThe kiln rests for a fortnight.',
      ['The ferry of Vessby needs 90 minutes.'],
      ['The ferry of Vessby needs 80 minutes.', 'number'],
      ['The work took thirty months.'],
      ['The work took forty months.', 'number'],
      ['The kiln rests for two weeks.'],
      ['The kiln rests for 14 days.'],
    ],
    de: [
      'Die Fähre braucht anderthalb Stunden nach Vessby. Der Umbau kostete 23 Mio. Euro.',
      ['Die Fähre braucht 90 Minuten nach Vessby.'],
      ['Die Fähre braucht 70 Minuten nach Vessby.', 'number'],
      ['Der Umbau kostete 23 Millionen Euro.'],
    ],
    fr: [
      "Le pont de Vessy a coûté 12,5 millions d'euros. La visite dure une heure et demie.",
      ['Le pont de Vessy a coûté 12,5 M€.'],
      ['Le pont de Vessy a coûté 12,5 Md€.', 'number'],
      ['La visite dure 90 minutes.'],
    ],
  };
  for (const [language, [text, ...cases]] of Object.entries(languages)) {
    it(`is known in ${language}`, () => hold(text, cases, language));
  }

  it('is not the same number of another unit', () =>
    hold('The siren of Vessby wailed for 20 minutes. The crane cost 300,000 euros.', [
      ['The siren of Vessby wailed for 20 minutes.'],
      ['The siren of Vessby wailed for 20 hours.', 'number'],
      ['The crane cost 300,000 dollars.', 'number'],
    ]));

  it('is a time of day in another form', () =>
    hold(
      "La sirène de Vessy a sonné à 14h10. L'école ferme à 16h30.",
      [
        ['La sirène de Vessy a sonné à 14.10.'],
        ['La sirène de Vessy a sonné à 14:10.'],
        ['La sirène de Vessy a sonné à 14:20.', 'number'],
      ],
      'fr',
    ));
});
