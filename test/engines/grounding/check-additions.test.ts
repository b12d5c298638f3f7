import {hold} from './hold.js';

describe('what the article has no words for', () => {
  const article =
    'The council has not yet decided who would pay for the new monitors at the school, its clerk said on Monday.\n' +
    'About 4,000 spectators lined the river. The archaeologists found pieces of seven kilns under the school yard.';

  it('may be said in other words where the rest is told', () =>
    hold(article, [
      ['The council is undecided who would pay for the monitors.'],
      ['The archaeologists unearthed remains of seven kilns under the school yard.'],
    ]));

  it('is an addition where it is told in one piece', () =>
    hold(article, [
      ['About 4,000 spectators lined the river despite thick fog and heavy snow.', 'added'],
      ['The council has not decided who would pay for the new monitors, which overheat badly.', 'added'],
      // New words, but strewn, and made of known ones.
      ['Some 4,000 onlookers stood along the river.'],
      ['Archaeological kiln fragments, seven in all, turned up beneath the schoolyard.'],
    ]));

  it('is an addition where it is most', () =>
    hold(article, [
      ['The archaeologists also dug up gold coins, helmets and swords.', 'added'],
      ['Volunteers painted the wooden fence.', 'added'],
    ]));
});
