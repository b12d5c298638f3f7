// Runs every check that needs no more than the project and browsers, and ends with one line that counts them all; or, where
// files or folders are named, the tests in these.
import {readdirSync} from 'node:fs';
import {wantedEngines} from './browsers/find-browsers.mjs';
import {installBrowsers} from './browsers/install-browsers.mjs';
import {chosenTests, isCurrent, needCurrentBuild} from './chosen-tests.mjs';
import {check, count, report, tests} from './tally.mjs';

/** How many runs the tests in browsers are parted into. */
const PARTS = 3;

const script = (title, name) => check(title, 'npm', ['run', '--silent', name]);

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
const toStandardOutput = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
const toTally = (file) => ['--test-reporter=./test/package/tally-reporter.mjs', `--test-reporter-destination=${file}`];
const inNode = (title, files) =>
  tests(title, process.execPath, (tally) => ['--test', ...toStandardOutput, ...toTally(tally), ...files]);
const inBrowsers = (title, files) =>
  tests(title, process.execPath, () => ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files]);

const runAll = () => {
  script('Types', 'types');
  script('Lint and format', 'lint');
  if (!script('Build', 'build')) return;
  script('What the manifest says, against the code and the tests', 'check:manifest');
  script('The package, as publint and attw see it', 'check:package');
  check('Sizes', process.execPath, ['bench/size.mjs']);
  check('Documentation', process.execPath, ['demo/site/build.mjs']);
  const folders = [
    'test/package',
    'test/bench',
    'test/demo',
    'test/language',
    'test/generated',
    'test/regular-expressions',
  ];
  inNode('The package, its benchmarks and its documentation, in Node', folders.flatMap(testsIn));
  if (!installBrowsers()) {
    count({failed: 1});
    return;
  }
  if (wantedEngines().includes('chromium')) {
    inNode('What only Chromium tells of itself', ['test/chromium', 'test/docs'].flatMap(testsIn));
  }
  // WebKit keeps one process for all pages, and its allocator cuts mappings of memory in two until it meets the system's
  // limit (vm.max_map_count) and hangs: each part of the tests has a process of its own.
  const {inBrowsers: files} = chosenTests(['test']);
  for (let part = 0; part < PARTS; part++) {
    inBrowsers(
      `The element, in browsers: part ${part + 1} of ${PARTS}`,
      files.filter((_, index) => index % PARTS === part),
    );
  }
};

/** @param chosen Tests, see `chosenTests()`. */
const runChosen = (chosen) => {
  // The runner serves what is built even to tests that need none of it.
  const sources = needCurrentBuild(chosen) ? ['src', 'build'] : [];
  if (!isCurrent('cdn/tldr-article.min.js', sources) && !script('Build', 'build')) return;
  if (
    chosen.inNode.length > 0 &&
    !isCurrent('demo/built/site/index.html', ['demo/docs', 'demo/site', 'demo/playground', 'cdn'])
  ) {
    check('Documentation', process.execPath, ['demo/site/build.mjs']);
  }
  if (!installBrowsers()) {
    count({failed: 1});
    return;
  }
  if (chosen.inNode.length > 0) inNode('In Node', chosen.inNode);
  if (chosen.inBrowsers.length > 0) inBrowsers('In browsers', chosen.inBrowsers);
};

const paths = process.argv.slice(2);
let chosen;
// Before all else, so that a name nobody knows is told at once.
try {
  wantedEngines();
  chosen = chosenTests(paths);
} catch (error) {
  console.error(`${error.message}\n`);
  count({failed: 1});
  report();
  process.exit();
}
if (paths.length > 0) runChosen(chosen);
else runAll();
report();
