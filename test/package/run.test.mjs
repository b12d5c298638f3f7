import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

for (const browsers of ['safari', 'chromium,safari']) {
  test(`BROWSERS=${browsers} is refused, and counted as a failure`, () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['test/run.mjs'], {
      env: {...process.env, BROWSERS: browsers},
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stderr.trim(), 'BROWSERS names "safari"; it may list chromium, firefox, webkit');
    assert.equal(stdout.trim(), '0 passed, 1 failed, 0 skipped');
  });
}

/** The program, with names of tests. */
const runNamed = (...names) => {
  const env = {...process.env};
  // The runner of these tests would take the other's tests for its own.
  for (const name of ['NODE_TEST_CONTEXT', 'TALLY']) delete env[name];
  return spawnSync(process.execPath, ['test/run.mjs', ...names], {env, encoding: 'utf8'});
};

for (const [name, said] of Object.entries({
  'test/none.test.ts': 'There is no test/none.test.ts',
  'test/until.ts': 'test/until.ts has no test: their names end in .test.mjs or .test.ts',
  'test/browsers': 'test/browsers has no test: their names end in .test.mjs or .test.ts',
})) {
  test(`npm test -- ${name} is refused, and counted as a failure`, () => {
    const {status, stdout, stderr} = runNamed(name);
    assert.equal(status, 1);
    assert.equal(stderr.trim(), said);
    assert.equal(stdout.trim(), '0 passed, 1 failed, 0 skipped');
  });
}

test('a file of tests is run alone, and counted', () => {
  const {status, stdout} = runNamed('test/bench/rouge.test.mjs');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /\n— In Node\n/);
  assert.doesNotMatch(stdout, /— (?:Types|Lint|In browsers)/);
  assert.match(stdout.trim().split('\n').at(-1), /^[1-9]\d* passed, 0 failed, 0 skipped$/);
});
