import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attacksOn} from './attacks.mjs';
import {countSteps} from './count-steps.mjs';
import {findBuilt, findLiterals} from './find.mjs';

// The checker's part in JavaScript: the same on every machine.
process.env.RECHECK_BACKEND = 'pure';
const {checkSync} = await import('recheck');

/** By proof alone, and not by trying: what it cannot prove is counted below. In ms; none takes a tenth of that. */
const prove = ({source, flags}) => checkSync(source, flags, {checker: 'automaton', timeout: 60_000});

const {literals, builders} = findLiterals();
const built = await findBuilt();
const all = new Map([...literals, ...built].map((each) => [`/${each.source}/${each.flags}`, each]));

/** Takes time that grows with the square of a text's length: of a word and what is before it, 64 characters at most. */
const WORD_BEFORE = String.raw`/(?:^|[^\p{L}\p{M}\p{N}'’.])((?:\p{L}\.\s)*[\p{L}\p{M}\p{N}'’.]*)$/u`;
const LONGEST_WORD = 64;

/** Has lists of many phrases, or of many repetitions, over which the proof takes minutes: they are counted at once. */
const isLarge = ({source}) => source.length > 400 || /\{\d*,?[34]\d\}/.test(source);

/** What could not be proved for want of a method: it looks ahead, or is large. */
const unproved = [];

/** How the steps grow as a text of attacks grows to four times its length: 4 where they are in proportion to it. */
function growthOn(expression, attack) {
  const length = Math.max(4, Math.ceil(60 / attack.length));
  const [short, long] = [length, 4 * length].map((times) => countSteps(expression, `${attack.repeat(times)}\0`));
  return long / short;
}

test('every expression of the source is found, those that are built of words too', () => {
  assert.ok(literals.length > 100, String(literals.length));
  assert.deepEqual([...new Set(built.map(({place}) => place))].sort(), builders);
  assert.ok(all.has(WORD_BEFORE));
});

test('the proof tells what takes too long', () => {
  assert.equal(prove({source: '^(a+)+$', flags: ''}).complexity.type, 'exponential');
  assert.equal(prove({source: '\\s+$', flags: ''}).complexity.type, 'polynomial');
});

test(`of ${all.size} expressions none is proved to take more than linear time`, (context) => {
  for (const [shown, expression] of all) {
    if (shown === WORD_BEFORE) continue;
    const {status, complexity, attack} = isLarge(expression) ? {status: 'unknown'} : prove(expression);
    assert.notEqual(
      status,
      'vulnerable',
      `${expression.place}: ${shown} is ${complexity?.summary}: ${attack?.pattern}`,
    );
    if (status === 'unknown') unproved.push(expression);
  }
  context.diagnostic(`${all.size - 1 - unproved.length} proved linear, ${unproved.length} left to be counted`);
  assert.ok(unproved.length < all.size / 2);
});

test('the steps that are counted grow with the square where they do', () => {
  for (const source of ['\\s+$', '(?=.)\\s+$', '(?:a|b)*c(?!d)']) {
    const expression = {source, flags: ''};
    const most = Math.max(...attacksOn(expression).map((attack) => growthOn(expression, attack)));
    assert.ok(most > 10, `${source}: ${most}`);
  }
});

test('what is not proved takes steps in proportion to the text', () => {
  for (const expression of unproved) {
    for (const attack of attacksOn(expression)) {
      const growth = growthOn(expression, attack);
      assert.ok(growth < 5, `${expression.place}: /${expression.source}/ grows ${growth} times on ${attack}`);
    }
  }
});

test('the word before a stop is found in a few thousand steps at most', () => {
  const expression = all.get(WORD_BEFORE);
  for (const attack of ["'\tA.", 'A. ', 'a', '.', ' ', ...attacksOn(expression)]) {
    const text = `${attack.repeat(LONGEST_WORD).slice(0, LONGEST_WORD - 1)}\0`;
    const steps = countSteps(expression, text);
    assert.ok(steps < 10_000, `${attack}: ${steps}`);
  }
});
