// Prints how much of src/ the tests run, in Chromium and in Node together, and where the gaps are: npm run coverage
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import libCoverage from 'istanbul-lib-coverage';
import {fixed, formatTable} from '../../bench/table.mjs';
import {instrument} from './instrument.mjs';

/** In percent, of lines and of branches each. */
const LEAST = 95;
const FOLDER = 'coverage/counts';

rmSync(FOLDER, {recursive: true, force: true});
const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
const run = (...args) =>
  spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      BROWSERS: 'chromium',
      COVERAGE: join(process.cwd(), FOLDER),
      NODE_OPTIONS: `--import ${new URL('register.mjs', import.meta.url).href}`,
    },
  }).status === 0;

const isPassed = [
  run('--test', ...testsIn('test/package')),
  run('node_modules/@web/test-runner/dist/bin.js', '--config', 'test/coverage/web-test-runner.config.mjs'),
].every(Boolean);
if (!isPassed) console.error('Not all tests passed: what is printed may be less than they cover');

const map = libCoverage.createCoverageMap({});
for (const entry of readdirSync('src', {recursive: true, encoding: 'utf8'})) {
  if (!entry.endsWith('.ts')) continue;
  const path = join(process.cwd(), 'src', entry);
  map.addFileCoverage(instrument(readFileSync(path, 'utf8'), path).untouched);
}
for (const name of readdirSync(FOLDER)) map.merge(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

const gaps = [];
for (const path of map.files().sort()) {
  const file = map.fileCoverageFor(path);
  const {lines, branches} = file.toSummary().data;
  if (lines.covered === lines.total && branches.covered === branches.total) continue;
  const open = Object.entries(file.b).flatMap(([key, counts]) =>
    counts.flatMap((count, way) => {
      const {locations, loc, type} = file.branchMap[key];
      return count > 0 ? [] : [`${locations[way]?.start?.line ?? loc.start.line} (${type})`];
    }),
  );
  gaps.push([
    relative('.', path),
    `${lines.covered}/${lines.total}`,
    `${branches.covered}/${branches.total}`,
    `${file.getUncoveredLines().join(' ') || '–'}; ${[...new Set(open)].join(', ') || '–'}`,
  ]);
}
console.log('\nWhat is not run, by file: lines; branches');
for (const [name, lines, branches, where] of gaps)
  console.log(`${name}: ${lines} lines, ${branches} branches: ${where}`);

const {lines, branches} = map.getCoverageSummary().data;
console.log();
console.log(
  formatTable(
    ['src/', 'covered', 'of', '%'],
    Object.entries({lines, branches}).map(([name, {covered, total, pct}]) => [name, covered, total, fixed(pct)]),
  ),
);
if (!isPassed || lines.pct < LEAST || branches.pct < LEAST) {
  console.error(`At least ${LEAST}% of each must be covered, by tests that pass`);
  process.exitCode = 1;
}
