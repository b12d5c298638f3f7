// Runs every check that needs no more than the project and browsers, and ends with one line that counts them all.
import {readdirSync} from 'node:fs';
import {wantedEngines} from './browsers/find-browsers.mjs';
import {installBrowsers} from './browsers/install-browsers.mjs';
import {check, count, report, tests} from './tally.mjs';

const script = (title, name) => check(title, 'npm', ['run', '--silent', name]);

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
const toStandardOutput = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
const toTally = (file) => ['--test-reporter=./test/package/tally-reporter.mjs', `--test-reporter-destination=${file}`];
const inNode = (title, ...folders) =>
  tests(title, process.execPath, (tally) => [
    '--test',
    ...toStandardOutput,
    ...toTally(tally),
    ...folders.flatMap(testsIn),
  ]);

const runAll = () => {
  script('Types', 'types');
  script('Lint and format', 'lint');
  if (!script('Build', 'build')) return;
  script('What the manifest says, against the code and the tests', 'check:manifest');
  script('The package, as publint and attw see it', 'check:package');
  check('Sizes', process.execPath, ['bench/size.mjs']);
  inNode(
    'The package and its benchmarks, in Node',
    'test/package',
    'test/bench',
    'test/generated',
    'test/regular-expressions',
  );
  if (!installBrowsers()) {
    count({failed: 1});
    return;
  }
  if (wantedEngines().includes('chromium')) inNode('What only Chromium tells of itself', 'test/chromium');
  tests('The element, in browsers', process.execPath, () => ['node_modules/@web/test-runner/dist/bin.js']);
};

// Before all else, so that a name nobody knows is told at once.
try {
  wantedEngines();
} catch (error) {
  console.error(`${error.message}\n`);
  count({failed: 1});
  report();
  process.exit();
}
runAll();
report();
