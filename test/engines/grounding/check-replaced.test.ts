import {hold} from './hold.js';

describe('a name in the place of another', () => {
  const ARTICLE =
    'The line was rebuilt by members of the Harnham Railway Society in eleven years.\n' +
    'Trains from Melbury stop at the old mill. The driver Anna Ek waved at the crowd in Soley.\n' +
    'Ambulances were sent to Terbrook during the night. The hospital in Oster stayed open.';

  it('is found by the words on both sides, though the article has it elsewhere', () =>
    hold(ARTICLE, [
      ['The line was rebuilt by members of the Harnham Railway Society.'],
      ['The line was rebuilt by members of the Melbury Railway Society.', 'name'],
    ]));

  it('is found at the end of a sentence by the words before it', () =>
    hold(ARTICLE, [
      ['During the night ambulances were sent to Terbrook.'],
      ['During the night ambulances were sent to Oster.', 'name'],
    ]));

  it('may be another part of the same name', () =>
    hold('The driver Anna waved at the crowd. Anna Ek has driven the train for years.', [
      ['The driver Ek waved at the crowd.'],
    ]));

  it('is a slip of a letter or two where every noun has a capital', () =>
    hold(
      'Der Verein darf bis zum Herbst das Hallenbad in Rieden nutzen.',
      [
        ['Der Verein darf bis zum Herbst das Schwimmbad in Rieden nutzen.'],
        ['Der Verein darf bis zum Herbst das Hallenbad in Bieden nutzen.', 'name'],
      ],
      'de',
    ));

  it('is its own where two sentences tell the same of two', () =>
    hold('In 2019 the Ulm team won the cup on home grass. In 2020 the Bonn team won the cup on home grass.', [
      ['The Ulm team won the cup in 2019.'],
      ['The Bonn team won the cup in 2020.'],
    ]));
});

describe('a name of more than one word', () => {
  const article =
    'A group led by the chemist Nora Fell reports on the dye in the journal Colours.\n' +
    '"It keeps its shade," said her colleague Owen Tarr. Children chose Ines Moll as captain. Rita Dorn came second.';

  it('stands for another as a whole', () =>
    hold(article, [
      ['The group was led by the chemist Nora Fell and writes of the dye in the journal Colours.'],
      ['The group was led by the chemist Owen Tarr and writes of the dye in the journal Colours.', 'name'],
      ['Children chose Ines Moll as captain.'],
      ['Children chose Rita Dorn as captain.', 'name'],
    ]));
});

describe('a first name', () => {
  it('is not that of another with the same surname', async () => {
    await hold(
      'The court fined the baker Jonas Weld for fraud in May. It cleared his sister, Clara Weld, of theft.\n' +
        'President Orr met reporters on Monday. Nils Orr had won in May.',
      [
        ['The court fined Jonas Weld for fraud.'],
        ['The court fined Clara Weld for fraud.', 'name'],
        ['Nils Orr met reporters on Monday.'],
      ],
    );
    await hold(
      'Die Architektin Lea Hahn entwarf den Steg. Ihr Bruder, Tom Hahn, leitet den Chor.',
      [['Lea Hahn entwarf den Steg.'], ['Tom Hahn entwarf den Steg.', 'name']],
      'de',
    );
  });
});
