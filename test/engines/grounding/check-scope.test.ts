import {hold, type Case} from './hold.js';

describe('some, most and all', () => {
  const article =
    'Some residents of Vessby oppose the new pier. Most of the fishermen welcome it.\n' +
    'The council repaired the boats in May. Several boats were sold to a museum. Usually the ferry sails at noon.\n' +
    'All the shops of the harbour close on Sunday. The council sold 12 sheds to a brewery.';

  it('do not become more', () =>
    hold(article, [
      ['Some residents of Vessby oppose the pier.'],
      ['Most residents of Vessby oppose the new pier.', 'number'],
      ['All residents of Vessby oppose the new pier.', 'number'],
      ['Most fishermen welcome the pier.'],
      ['All of the fishermen welcome the new pier.', 'number'],
      ['Most of the boats were sold to a museum.', 'number'],
      ['The ferry always sails at noon.', 'number'],
    ]));

  it('may become less', () =>
    hold(article, [
      ['Some shops of the harbour close on Sunday.'],
      ['Most shops of the harbour close on Sunday.'],
      ['Some of the fishermen welcome it.'],
    ]));

  it('are not put in where all the rest is said', () =>
    hold(article, [
      ['The council repaired all the boats in May.', 'number'],
      ['The council repaired the boats in May.'],
      // How many there are may be known from a number.
      ['The council sold all 12 sheds to a brewery.'],
    ]));

  it('are of what stands next to them', () =>
    hold(
      'Some shopkeepers of the old harbour of Vessby wrote to the council, and most fishermen of the new pier did not.\n' +
        'The nurses of the hospital at Lund, many of whom work at night, asked the board for all the beds of the ward.',
      [
        ['Most fishermen of the new pier did not write to the council.'],
        ['Most shopkeepers of the old harbour of Vessby wrote to the council.', 'number'],
        ['The nurses of the hospital asked the board for all the beds.'],
        ['The nurses of the hospital asked the board for most beds of the ward.'],
      ],
    ));

  it('are not all where the article tells of a part, of a number, or of all but some', () =>
    hold(
      'Four of the sheds burned down. The beacon was not seen from every island.\n' +
        'About 900 lamps were sold in Lund, but only those made in May flicker.\nAll villages except Vessby have power again.',
      [
        ['All of the sheds burned down.', 'number'],
        ['The beacon was seen from all islands.', 'negation'],
        ['All 900 lamps sold in Lund flicker.', 'number'],
        ['All villages have power again.', 'number'],
        ['All villages except Vessby have power again.'],
      ],
    ));

  it('say how often, or how much there is, and no more of it', () =>
    hold(
      'Some of the pilots train in Lund and not at all in Vik. Of those asked, 20 percent own a boat. They row 12 miles a day.',
      [
        ['The pilots row 12 miles every day.'],
        ['Twenty percent of all those asked own a boat.'],
        ['The pilots train in Lund and not at all in Vik.'],
      ],
    ));

  it('may be the whole of one', () =>
    hold('Some of the crew slept. The crew of the ferry rowed for two miles.', [
      ['The whole crew of the ferry rowed for two miles.'],
    ]));

  const languages: Record<string, readonly [string, ...Case[]]> = {
    de: ['Einige Anwohner lehnen den neuen Hafen ab.', ['Alle Anwohner lehnen den neuen Hafen ab.', 'number']],
    fr: ['La plupart des amphores portent un sceau.', ['Toutes les amphores portent un sceau.', 'number']],
    es: ['Algunos vecinos rechazan el nuevo puerto.', ['Todos los vecinos rechazan el nuevo puerto.', 'number']],
    it: [
      'Molti abitanti sostengono il progetto del porto.',
      ['Tutti gli abitanti sostengono il progetto del porto.', 'number'],
    ],
    nl: ['Veel bewoners steunen het plan voor de haven.', ['Alle bewoners steunen het plan voor de haven.', 'number']],
    pt: ['Alguns moradores apoiam o plano do porto.', ['A maioria dos moradores apoia o plano do porto.', 'number']],
  };
  for (const [language, [text, ...cases]] of Object.entries(languages)) {
    it(`are known in ${language}`, () => hold(text, [[text], ...cases], language));
  }

  it('is of what stands in its own clause', () =>
    hold('Pilot Ida Vik said all lamps were working. The engines burned for 47 minutes.', [
      ['The engines burned for 47 minutes, and all lamps were working, said Ida Vik.'],
    ]));
});
