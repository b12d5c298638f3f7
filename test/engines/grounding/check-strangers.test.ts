import {hold} from './hold.js';

const ARTICLE =
  'The choir of Vessby rehearses on Mondays.\nThe organ was paid for by the Lindqvist Trust, and a plaque in the porch says so.\n' +
  'A second choir may be founded in autumn.\nThe verger Karl Enger keeps bees behind the vestry.';

describe('a name', () => {
  it('has to do with what is told around it', () =>
    hold(ARTICLE, [
      ['The Lindqvist Trust had a plaque put up in the porch.'],
      ['Karl Enger had a plaque put up in the porch.', 'roles'],
    ]));

  it('of the whole article may stand with all of it', () =>
    hold(ARTICLE, [['The organ of Vessby was paid for by the Lindqvist Trust.']]));

  it('may be of who writes', () => hold(ARTICLE, [['Karl Enger: A plaque is in the porch.']]));
});
