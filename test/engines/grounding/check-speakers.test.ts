import {hold} from './hold.js';

const ARTICLE =
  'The mayor, Ida Vik, opened the hall on Monday. "It leaks already," she told the crowd.\n' +
  'The roof was made of slate from the valley. It had cost more than planned.\nThe clerk Per Lund signed the papers.';

describe('whose words are quoted', () => {
  it('is who is named with them', () =>
    hold(ARTICLE, [
      ['Ida Vik said of the hall: "It leaks already".'],
      ['Per Lund said of the hall: "It leaks already".', 'roles'],
    ]));

  it('may be left open', () => hold(ARTICLE, [['"It leaks already," the mayor said.']]));

  it('is asked of what the article quotes, and of no title', () =>
    hold(
      'The film "Night of the Owls" was praised by the critic Bo Dal.\nNobody was hurt in the fire at the hall.\n' +
        'The mayor Ida Vik saw it in May. The singer Per Lund wrote the music for it.',
      [['Per Lund wrote the music for "Night of the Owls".'], ['Nobody was "hurt in the fire", says Per Lund.']],
    ));
});
