import assert from 'node:assert/strict';
import {test} from 'node:test';
import {averageOf, averageOver, leadOf, standardError} from '../../bench/quality/averages.mjs';

const near = (value, expected) => assert.ok(Math.abs(value - expected) < 1e-9, `${value} is not ${expected}`);

/** What a system reached with an article, in ROUGE-1, -2 and -L, and an opening of as many words. */
const result = (rouge, opening) => ({
  words: 50,
  rouge: [rouge, 0, 0],
  againstWords: [opening, 0, 0],
  againstSentences: [opening, 0, 0],
  sentences: 3,
  openers: 0,
  dangling: 0,
});

test('the standard error of a mean is that of its values over the root of their number', () => {
  // 2, 4, 6: a variance of 4, of three values.
  near(standardError([2, 4, 6]), Math.sqrt(4 / 3));
  near(standardError([2, NaN, 4, 6]), Math.sqrt(4 / 3));
  near(standardError([5, 5, 5]), 0);
});

test('a corpus has the error of its gain, and the mean over corpora that of all', () => {
  const [one, other] = [
    averageOf([result(32, 30), result(34, 30), result(36, 30), {reason: 'stopped'}]),
    averageOf([result(20, 20), result(22, 20)]),
  ];
  near(one.againstWords[0], 4);
  near(one.error, Math.sqrt(4 / 3));
  near(other.error, 1);
  assert.equal(one.done, 3);
  const both = averageOver([one, other]);
  near(both.againstWords[0], 2.5);
  near(both.error, Math.sqrt(4 / 3 + 1) / 2);
});

test('one system leads another over the articles that both have', () => {
  const ours = [result(32, 30), result(34, 30), result(99, 0)];
  const theirs = [result(33, 30), result(31, 30), {reason: 'stopped'}];
  const {plain, forLength, errors} = leadOf(ours, theirs);
  near(plain, 1);
  near(forLength, 1);
  near(errors.forLength, 2);
  near(errors.plain, 2);
});
