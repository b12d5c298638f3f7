import assert from 'node:assert/strict';
import {test} from 'node:test';
import {measureGains} from '../../bench/train/gains.mjs';
import {seeded} from '../../bench/train/random.mjs';

/** Eight sentences that share no term, the earlier the better by their only feature. */
const documentOf = (gain) => {
  const count = 8;
  return {
    count,
    title: new Set(),
    features: Float64Array.from({length: count}, (_, i) => -i),
    sentences: Array.from({length: count}, (_, i) => ({text: `Sentence ${i}.`, terms: [i]})),
    rewards: {gain},
  };
};

test('what a sentence gains is the mean over the summaries that hold it', async () => {
  const byItself = await measureGains(
    documentOf((set) => set.at(-1)),
    [1],
    seeded(1),
  );
  byItself.forEach((gain, index) => assert.ok(Math.abs(gain - index) < 1e-9, `${gain} is not ${index}`));

  // Beside whom it stands: itself and the two others, of which the best are chosen most.
  const together = await measureGains(
    documentOf((set) => set.reduce((sum, index) => sum + index, 0)),
    [1],
    seeded(1),
  );
  together.forEach((gain, index) => {
    const others = gain - index;
    assert.ok(others > 1 && others < 7, `the two beside ${index} are ${others} together`);
  });
});

test('nothing is measured twice', async () => {
  const measured = [];
  await measureGains(
    documentOf((set) => measured.push(set.join())),
    [1],
    seeded(1),
  );
  assert.ok(measured.length > 8);
  assert.equal(new Set(measured).size, measured.length);
});
