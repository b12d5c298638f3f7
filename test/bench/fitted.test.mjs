// The length that people chose, and what a summary of it gains.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fitLength, measureFitted} from '../../bench/quality/measure-fitted.mjs';

const article = {language: 'en', blocks: []};
const fit = (...references) => fitLength([{article, references}]);

describe('the length of the references', () => {
  it('is their number of sentences, in the median', async () => {
    assert.equal(await fit('One. Two. Three.'), 3);
    assert.equal(await fit('One.', 'One. Two.', 'One. Two. Three. Four. Five.'), 2);
    assert.equal(
      await fitLength([
        {article, references: ['One.']},
        {article, references: ['One. Two.', 'One. Two. Three.']},
      ]),
      2,
    );
  });

  it('counts each line of a reference, though no stop ends it', async () => {
    assert.equal(await fit('Harbour closed\nFerry gone\n\nMayor of St. Olav silent'), 3);
  });
});

describe('what is gained at that length', () => {
  const sample = {article, text: 'Rain fell. The harbour closed.', references: ['The harbour closed.']};

  it('is the difference from an opening of as many words', async () => {
    assert.equal(await measureFitted([sample], () => ({sentences: ['Rain fell.']})), 0);
    // Three words of three, against one of the opening's three: "rain fell the".
    const gain = await measureFitted([sample], () => ({sentences: ['The harbour closed.']}));
    assert.ok(Math.abs(gain - (100 - 100 / 3)) < 1e-9, `${gain}`);
  });

  it('is taken over the articles that there is a summary of', async () => {
    const gain = await measureFitted([sample, {...sample, isHard: true}], ({isHard}) =>
      isHard ? {reason: 'stopped'} : {sentences: ['Rain fell.']},
    );
    assert.equal(gain, 0);
  });
});
