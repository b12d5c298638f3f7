import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countOpeners} from '../../bench/quality/openers.mjs';

const ARTICLE = 'Ann left. "She waved," said Bob. But Bob stayed.\nThis surprised Cy. Theodore slept.';

const countDangling = (...given) => countOpeners(...given).dangling;

describe('a dangling opener', () => {
  it('is a reference or a connective without the sentence before it', () => {
    assert.equal(countDangling(['Ann left.', 'But Bob stayed.'], ARTICLE, 'en'), 1);
    assert.equal(countDangling(['"She waved," said Bob.', 'This surprised Cy.'], ARTICLE, 'en'), 2);
  });

  it('is none where the sentence before it is there, even without its full stop', () => {
    const both = ['Ann left.', '"She waved," said Bob.'];
    assert.deepEqual(countOpeners(both, ARTICLE, 'en'), {openers: 1, dangling: 0});
    assert.equal(countDangling(['But Bob stayed', 'This surprised Cy'], ARTICLE, 'en'), 1);
  });

  it('is a whole word', () => {
    assert.equal(countDangling(['Theodore slept.'], ARTICLE, 'en'), 0);
    assert.equal(countDangling(['Thế là xong.', 'Họ đi.'], 'Ai? Họ đi. Thế là xong.', 'vi'), 1);
  });

  it('may be several words, or stand in a script without spaces', () => {
    assert.equal(countDangling(['For example, a cat.'], 'Pets. For example, a cat.', 'en'), 1);
    assert.equal(countDangling(['Celui-ci dort.'], 'Le chat. Celui-ci dort.', 'fr'), 1);
    assert.equal(countDangling(['他说好。'], '张三来了。他说好。', 'zh'), 1);
  });

  it('is not known in a language without a list', () => {
    assert.equal(countDangling(['Abc.'], 'Abc.', 'und'), undefined);
  });
});
