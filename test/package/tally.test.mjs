import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {tallyReporter} from '../browsers/tally-reporter.mjs';
import nodeTally from './tally-reporter.mjs';

/** What a program that counts prints, in a process of its own. */
const printed = (program) => {
  const env = {...process.env};
  delete env.TALLY;
  const {status, stdout} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    env,
    encoding: 'utf8',
  });
  return {status, lines: stdout.trim().split('\n')};
};

test('what failed is named again at the end, before the count', () => {
  const {status, lines} = printed(`
    import {check, report, tests} from './test/tally.mjs';
    check('Holds', process.execPath, ['--eval', '']);
    check('Does not hold', process.execPath, ['--eval', 'process.exit(1)']);
    tests('Counts', process.execPath, (file) => ['--eval', \`
      require('node:fs').writeFileSync(\${JSON.stringify(file)}, '{"passed": 2, "failed": 1, "failures": ["one of three"]}');
      process.exit(1);
    \`]);
    tests('Stops short', process.execPath, () => ['--eval', 'process.exit(1)']);
    report();
  `);
  assert.equal(status, 1);
  assert.deepEqual(lines.slice(-6), [
    'Failed:',
    '  Does not hold',
    '  one of three',
    '  Stops short',
    '',
    '3 passed, 3 failed, 0 skipped',
  ]);
});

test('a run without failures ends with its count alone', () => {
  const {status, lines} = printed(`
    import {check, report} from './test/tally.mjs';
    check('Holds', process.execPath, ['--eval', '']);
    report();
  `);
  assert.equal(status, 0);
  assert.deepEqual(lines, ['— Holds', '', '1 passed, 0 failed, 0 skipped']);
});

test('of tests in browsers it is told which failed, and where', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'tldr-article-'));
  const before = process.env.TALLY;
  context.after(() => {
    if (before === undefined) delete process.env.TALLY;
    else process.env.TALLY = before;
    rmSync(folder, {recursive: true});
  });
  process.env.TALLY = join(folder, 'tally.json');
  const inner = {
    name: 'inner',
    tests: [
      {name: 'fails', passed: false, skipped: false},
      {name: 'waits', passed: false, skipped: true},
    ],
  };
  const suite = {name: 'outer', tests: [{name: 'holds', passed: true, skipped: false}], suites: [inner]};
  const session = {browser: {name: 'Firefox'}, testFile: join(process.cwd(), 'test/some.test.ts')};
  tallyReporter().onTestRunFinished({
    sessions: [
      {...session, testResults: {suites: [suite]}, errors: []},
      {...session, errors: [{message: 'It could not be loaded'}]},
    ],
  });
  assert.deepEqual(JSON.parse(readFileSync(process.env.TALLY, 'utf8')), {
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['Firefox, test/some.test.ts > outer > inner > fails', 'Firefox, test/some.test.ts'],
  });
});

test('of tests in Node it is told which failed', async () => {
  const events = [
    {type: 'test:pass', data: {name: 'holds', details: {}}},
    {type: 'test:pass', data: {name: 'waits', details: {}, skip: true}},
    {type: 'test:fail', data: {name: 'fails', details: {}}},
    {type: 'test:fail', data: {name: 'what holds it', details: {type: 'suite'}}},
  ];
  const {value} = await nodeTally(events).next();
  assert.deepEqual(JSON.parse(value), {passed: 1, failed: 1, skipped: 1, failures: ['fails']});
});
