// ROUGE, against examples worked by hand from its definition.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rougeAgainst, tokenize} from '../../bench/quality/rouge.mjs';

const check = (summary, references, expected, language = 'en') => {
  const scores = rougeAgainst([references].flat(), language)(summary);
  scores.forEach((score, index) => assert.ok(Math.abs(score - 100 * expected[index]) < 1e-9, `${scores}`));
};

describe('the words that ROUGE counts', () => {
  it('are in lower case, without marks', () => {
    assert.deepEqual(tokenize('The cat, (3 years) "SAT".'), ['the', 'cat', '3', 'years', 'sat']);
  });

  it('keep the vowel signs of their script', () => {
    assert.deepEqual(tokenize('বাংলা ভাষা'), ['বাংলা', 'ভাষা']);
  });

  it('are single characters in scripts without spaces', () => {
    assert.deepEqual(tokenize('東京はCD 2枚'), ['東', '京', 'は', 'cd', '2', '枚']);
    assert.deepEqual(tokenize('서울 도시'), ['서울', '도시']);
  });
});

describe('ROUGE', () => {
  it('is whole for the same text and nothing for another', () => {
    check('The cat sat.', 'The cat sat!', [1, 1, 1]);
    check('The cat sat.', 'A dog ran.', [0, 0, 0]);
    check('…', 'A dog ran.', [0, 0, 0]);
  });

  it('is the harmonic mean of precision and recall', () => {
    // Three words of three, three of six; two pairs of two, two of five; a subsequence of three.
    check('the cat sat', 'the cat sat on the mat', [6 / 9, 4 / 7, 6 / 9]);
  });

  it('takes the order of words for pairs and subsequences only', () => {
    // Lin 2004: police, the and gunman occur in all three; "the gunman" is the pair; subsequences of 3 and 2.
    check('police kill the gunman', 'police killed the gunman', [3 / 4, 1 / 3, 3 / 4]);
    check('the gunman kill police', 'police killed the gunman', [3 / 4, 1 / 3, 2 / 4]);
  });

  it('counts a repeated word as often as the reference has it', () => {
    check('the the the the', 'the cat', [2 / 6, 0, 2 / 6]);
  });

  it('joins subsequences of several sentences against one of the reference', () => {
    // Lin 2004, 3.2: "w1 w2" and "w1 w3 w5" together cover w1 w2 w3 w5 of five; the summary has ten words.
    check('w1 w2 w6 w7 w8. W1 w3 w8 w9 w5.', 'w1 w2 w3 w4 w5', [8 / 15, 2 / 13, 8 / 15]);
  });

  it('compares sentences whatever their order', () => {
    check('Alpha beta. Gamma delta.', 'Gamma delta. Alpha beta.', [1, 4 / 6, 1]);
  });

  it('is the mean over several references', () => {
    check('the cat', ['the cat', 'a dog'], [1 / 2, 1 / 2, 1 / 2]);
  });

  it('counts characters where words are not spaced', () => {
    check('東京都', '京都市', [2 / 3, 1 / 2, 2 / 3], 'ja');
  });
});
