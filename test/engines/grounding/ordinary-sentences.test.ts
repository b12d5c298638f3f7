import {hold, type Case} from './hold.js';

/** Texts by their language with ordinary sentences of them, and such as only look like them. */
const texts: readonly (readonly [language: string, text: string, ...cases: Case[]])[] = [
  [
    'en',
    'The museum opens on Saturday at ten. The museum opens on Sunday at noon.',
    ['The museum opens on Sunday.'],
    ['The museum opens on Saturday.'],
  ],
  [
    'fr',
    'Le marché ouvre le samedi à huit heures. Le marché ouvre le dimanche à neuf heures.',
    ['Le marché ouvre le dimanche.'],
  ],
  [
    'en',
    'The council met in May to debate the budget. The council will meet again in June to debate the budget.',
    ['The council will debate the budget in June.'],
  ],
  ['en', 'The shop was open from May. It will stay open until September.', ['The shop will be open until September.']],
  [
    'en',
    'The road was closed for two days in May. In 2019 the road was closed for two weeks.',
    ['The road was closed for two weeks in 2019.'],
    ['The road was closed for two days.'],
  ],
  ['en', 'Passengers must still wear masks on ferries, the ministry said.', ['Passengers must wear masks on ferries.']],
  [
    'en',
    'Tenants still have to pay rent while the lift is broken.',
    ['Tenants have to pay rent while the lift is broken.'],
  ],
  [
    'en',
    'The plan still has to be approved by the council.',
    ['The council must approve the plan.'],
    ['The plan needs approval by the council.'],
    ['The plan has to be approved by the council.'],
    ['The council has still to approve the plan.'],
    ['The council has approved the plan.', 'negation'],
  ],
  [
    'de',
    'Das Geld muss noch in diesem Jahr ausgezahlt werden.',
    ['Das Geld muss in diesem Jahr ausgezahlt werden.'],
    ['Das Geld wird in diesem Jahr ausgezahlt.'],
  ],
  ['de', 'Der Stadtrat muss dem Plan noch zustimmen.', ['Der Stadtrat hat dem Plan zugestimmt.', 'negation']],
  ['nl', 'De gemeenteraad moet het plan nog goedkeuren.', ['De gemeenteraad heeft het plan goedgekeurd.', 'negation']],
  [
    'fr',
    'La mairie doit encore trouver deux millions d’euros.',
    ['La mairie doit trouver deux millions d’euros.'],
    ['La mairie a trouvé deux millions d’euros.', 'negation'],
  ],
  [
    'fr',
    'Il reste encore 20 places. La route reste encore fermée.',
    ['Il reste 20 places.'],
    ['La route reste fermée.'],
  ],
  ['it', 'Manca ancora un mese alla gara.', ['Manca un mese alla gara.']],
  ['en', 'He trained before the match and spoke to fans after the match.', ['He trained before the match.']],
  ['en', 'Sales rose before Christmas and fell after Christmas.', ['Sales rose before Christmas.']],
  ['en', 'Before the war he lived in Oslo; after the war he lived in Lund.', ['He lived in Oslo before the war.']],
  [
    'de',
    'Der Zug fährt von Hamburg nach Berlin.',
    ['Der Zug fährt bis Berlin.'],
    ['Der Zug fährt von Hamburg bis Berlin.'],
  ],
  [
    'de',
    'Die Straße vom Bahnhof ist gesperrt, und vor dem Bahnhof stehen Busse.',
    ['Die Straße vom Bahnhof ist gesperrt.'],
  ],
  ['it', 'Il treno va dal mare fino al monte e torna dal monte.', ['Il treno va fino al monte.']],
  [
    'en',
    'Crabs died because the sea warmed.',
    ['The sea warmed, and because of that crabs died.'],
    ['The sea warmed because crabs died.', 'roles'],
  ],
  ['fr', 'Les travaux du pont dureront jusqu’à fin juin.', ['Les travaux du pont se poursuivront jusqu’en juin.']],
  [
    'nl',
    'De gesprekken van afgelopen week gaan maandag door in Utrecht.',
    ['De gesprekken worden maandag voortgezet in Utrecht.'],
  ],
  ['en', 'The car maker will keep its plant open and cut 200 jobs.', ['The car maker will cut 200 jobs.']],
  [
    'en',
    'The firm plans to cut costs at its plant in Leeds.',
    ['The firm plans to keep costs down at its plant in Leeds.'],
  ],
  [
    'en',
    'The number of members fell from 80 to 60.',
    ['The number of members fell by 33 per cent.', 'number'],
    ['The number of members fell by 25 per cent.'],
  ],
  [
    'en',
    'The number of members rose from 60 to 80.',
    ['The number of members rose by 25 per cent.', 'number'],
    ['The number of members rose by 33 per cent.'],
  ],
  ['en', 'Visits rose from 200 to 300.', ['Visits rose by 33 per cent.', 'number'], ['Visits rose by half.']],
  [
    'en',
    'Turnout was 40 per cent in May and 50 per cent in June.',
    ['Turnout fell by 20 per cent.', 'number'],
    ['Turnout rose by 20 per cent.', 'number'],
  ],
  ['en', 'Oslo has 3 million people and 40 parks.', ['Oslo has 40 million people.', 'number']],
  ['en', 'The city spent 3 million euros on 12 schools.', ['The city spent 12 million euros on schools.', 'number']],
  [
    'en',
    'The bridge over the river in Lund closed to lorries on Monday.',
    ['The bridge over the river in Lund reopened to lorries on Monday.', 'comparison'],
  ],
  [
    'en',
    'The drug has clear benefits for older patients.',
    ['The drug has clear drawbacks for older patients.', 'comparison'],
  ],
  [
    'en',
    'Profit rose at the firm in Q3.',
    ['Profit rose 75% at the firm.', 'number'],
    ['Profit rose three per cent at the firm.', 'number'],
  ],
];

describe('ordinary sentences of an article that tells the same of two, or twice', () => {
  for (const [language, text, ...cases] of texts) it(`${language}: ${text}`, () => hold(text, cases, language));
});
