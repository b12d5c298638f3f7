import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countSteps} from './count-steps.mjs';
import {findBuilt, findLiterals} from './find.mjs';

// The checker's part in JavaScript: the same on every machine.
process.env.RECHECK_BACKEND = 'pure';
const {checkSync} = await import('recheck');

/** For one expression, in ms. */
const PATIENCE = 60_000;

const {literals, builders} = findLiterals();
const built = await findBuilt();

/** Bounded in every part, and of too many parts for the checker, which guesses then; their steps are counted instead. */
const isCrossReference = ({source}) => source.startsWith('\\s?[(（[](?=');

/** Takes time that grows with the square of a text's length: of a word and what is before it, 64 characters at most. */
const WORD_BEFORE = String.raw`(?:^|[^\p{L}\p{M}\p{N}'’.])((?:\p{L}\.\s)*[\p{L}\p{M}\p{N}'’.]*)$`;
const LONGEST_WORD = 64;
const isWordBefore = ({source}) => source === WORD_BEFORE;

const unique = (expressions) => [...new Map(expressions.map((each) => [`${each.source}/${each.flags}`, each])).values()];
const all = unique([...literals, ...built]);
const counted = all.filter((each) => isCrossReference(each) || isWordBefore(each));
const checked = all.filter((each) => !counted.includes(each));

test('every expression of the source is found, those that are built of words too', () => {
  assert.ok(literals.length > 100, String(literals.length));
  assert.deepEqual([...new Set(built.map(({place}) => place))].sort(), builders);
  assert.equal(counted.filter(isWordBefore).length, 1);
  assert.ok(counted.filter(isCrossReference).length > 30);
});

test('the checker finds what takes too long', () => {
  assert.equal(checkSync('^(a+)+$', '', {timeout: PATIENCE}).complexity.type, 'exponential');
  assert.equal(checkSync('\\s+$', '', {timeout: PATIENCE}).complexity.type, 'polynomial');
});

test(`no expression takes more than linear time (${checked.length} by recheck)`, () => {
  for (const {place, source, flags} of checked) {
    const {status, complexity, attack} = checkSync(source, flags, {timeout: PATIENCE});
    assert.equal(status, 'safe', `${place}: /${source}/${flags} is ${complexity?.summary}: ${attack?.pattern}`);
  }
});

test('the steps that are counted grow with the square where they do', () => {
  const steps = [100, 200].map((length) => countSteps({source: '\\s+$', flags: ''}, `${' '.repeat(length)}x`));
  assert.ok(steps[1] > 3.5 * steps[0], steps.join());
});

/** What such an expression may be led to look at in vain: its own words, numbers, and brackets that do not close. */
const attacksOn = ({source}) => {
  const words = /\(\?:\(\?:([^()]+)\)/.exec(source)[1].split('|');
  const [first] = words;
  return ['(', `(${first} `, `(${words.join(' ')} 1 `, `(${first} 1 1 1 1 `, `(${first}${first}1`, `\t(${first}.: 12a. `];
};

test('cross-references take steps in proportion to the text', () => {
  for (const expression of counted.filter(isCrossReference)) {
    for (const attack of attacksOn(expression)) {
      const [short, long] = [50, 200].map((length) => countSteps(expression, attack.repeat(length)));
      assert.ok(long < 4.2 * short, `${expression.source} on ${attack}: ${short}, ${long}`);
    }
  }
});

test('the word before a stop is found in a few thousand steps at most', () => {
  const [expression] = counted.filter(isWordBefore);
  for (const attack of ["'\tA.", 'A. ', 'a', '.', ' ']) {
    const text = `${attack.repeat(LONGEST_WORD).slice(0, LONGEST_WORD - 1)}\0`;
    const steps = countSteps(expression, text);
    assert.ok(steps < 10_000, `${attack}: ${steps}`);
  }
});
