import {hold} from './hold.js';

describe('checkOtherKind', () => {
  const article =
    'The indoor pool of Ulm will close for six months. The outdoor pool stays free for children. ' +
    'Red squirrels eat nuts, and grey squirrels bark.';

  it('holds what is told of a thing against what is told of one of the contrary kind', () =>
    hold(article, [
      ['The indoor pool will close for six months.'],
      ['The outdoor pool will close for six months.', 'comparison'],
      ['The outdoor pool is free for children.'],
      ['The indoor pool is free for children.', 'comparison'],
    ]));

  it('lets a sentence tell of both', () =>
    hold(article, [['The indoor pool will close, but the outdoor pool stays free for children.']]));

  it('asks for something that is told of it', () => hold(article, [['There is an outdoor pool.']]));
});
