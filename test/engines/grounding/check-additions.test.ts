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
      ['Some 4,000 onlookers lined both banks of the river.'],
      ['Archaeological kiln fragments, seven in all, turned up beneath the schoolyard.'],
    ]));

  it('is an addition where it is most', () =>
    hold(article, [
      ['The archaeologists also dug up gold coins, helmets and swords.', 'added'],
      ['Volunteers painted the wooden fence.', 'added'],
    ]));

  it('is an addition in a last part of its own', () =>
    hold(article, [
      ['The archaeologists found pieces of seven kilns and sold them to collectors.', 'added'],
      ['About 4,000 spectators lined the river, although heavy rain had been forecast.', 'added'],
      // What is joined may be told of another sentence.
      ['About 4,000 spectators lined the river and the council has not decided who would pay for the monitors.'],
    ]));

  it('is no addition for one new word where the article denies something too', () =>
    hold('The bakery sells 300 loaves a day, but its owner, Ida Falk, will not raise the prices.', [
      ['The bakery sells 300 loaves a day and none gets dearer.'],
      ['The bakery sells 300 loaves a day and all get dearer.', 'added'],
    ]));

  it('is found in a language of which no words are known', () =>
    hold(
      'Město postaví u řeky nový most pro chodce. Stavba začne v květnu.',
      [['Město postaví u řeky most pro chodce.'], ['Město postaví u řeky most, školku, bazén a knihovnu.', 'added']],
      'cs',
    ));
});
