// In a throw-away clone, whose own tests and build are left out: releasing is what is tried.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {releaseChangelog} from '../../build/changelog.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tldr-release-'));
after(() => rmSync(folder, {recursive: true}));

let clones = 0;
let clone;
const at = (name) => join(clone, name);
const read = (name) => readFileSync(at(name), 'utf8');
const write = (name, text) => writeFileSync(at(name), text);
const git = (...args) => {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const {status, stdout, stderr} = spawnSync('git', [...identity, ...args], {cwd: clone, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  return stdout.trim();
};

const CHANGELOG = `# Changelog

## Unreleased

### Added

- A thing.

## 0.0.1 – 2026-01-01

- The first.
`;

beforeEach(() => {
  clone = join(folder, String(++clones));
  mkdirSync(clone);
  for (const name of ['build', 'src', 'package.json', 'package-lock.json', 'LICENSE', 'README.md']) {
    cpSync(name, at(name), {recursive: true});
  }
  symlinkSync(resolve('node_modules'), at('node_modules'));
  const manifest = JSON.parse(read('package.json'));
  Object.assign(manifest, {version: '0.1.0'});
  Object.assign(manifest.scripts, {test: 'node --eval 0', prepack: 'node --eval 0'});
  write('package.json', JSON.stringify(manifest));
  write('CHANGELOG.md', CHANGELOG);
  write('.gitignore', 'node_modules\n');
  git('init', '--quiet');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'All of it');
});

const release = (...args) => {
  const env = {...process.env};
  for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'SIGSTORE_ID_TOKEN']) delete env[name];
  return spawnSync(process.execPath, ['build/release.mjs', ...args], {cwd: clone, encoding: 'utf8', env});
};
const isUntouched = () => {
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('log', '--format=%s'), 'All of it');
  assert.equal(git('tag'), '');
};

test('a release sets the version everywhere, moves the changelog, commits, tags, and publishes nothing', () => {
  const {status, stdout, stderr} = release('minor');
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(read('package.json')).version, '0.2.0');
  assert.equal(JSON.parse(read('package-lock.json')).version, '0.2.0');
  assert.match(read('src/version.ts'), /'0\.2\.0'/);
  const date = new Date().toISOString().slice(0, 10);
  assert.ok(
    read('CHANGELOG.md').includes(`## Unreleased\n\n## 0.2.0 – ${date}\n\n### Added\n\n- A thing.\n\n## 0.0.1`),
  );
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('log', '--format=%s', '-1'), 'Release 0.2.0');
  assert.equal(git('rev-list', '-1', 'v0.2.0'), git('rev-parse', 'HEAD'));
  assert.match(stdout, /npm publish --provenance --dry-run/);
  assert.match(stdout, /Not published/);
  assert.doesNotMatch(stdout, /— npm publish --provenance$/m);
});

test('the version that stands can be released once', () => {
  assert.equal(release('0.1.0').status, 0);
  assert.equal(git('tag'), 'v0.1.0');
  write('CHANGELOG.md', CHANGELOG);
  git('commit', '--all', '--quiet', '--message', 'More');
  const {status, stderr} = release('0.1.0');
  assert.deepEqual([status, stderr], [1, 'The tag v0.1.0 is there already\n']);
});

test('a dry run tells what would be, and changes nothing', () => {
  const {status, stdout, stderr} = release('patch', '--dry-run');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /Would set the version 0\.1\.1 \(it is 0\.1\.0\), commit, and tag v0\.1\.1:/);
  assert.match(stdout, /- A thing\./);
  isUntouched();
});

test('what fails its tests, or cannot be packed, is not released', () => {
  for (const script of ['test', 'prepack']) {
    const before = read('package.json');
    const manifest = JSON.parse(before);
    manifest.scripts[script] = 'node --eval process.exit(1)';
    write('package.json', JSON.stringify(manifest));
    git('commit', '--all', '--quiet', '--amend', '--message', 'All of it');
    const {status, stderr} = release('minor');
    assert.equal(status, 1);
    assert.match(stderr, script === 'test' ? /npm test failed/ : /npm publish --provenance --dry-run failed/);
    isUntouched();
    write('package.json', before);
  }
});

test('what fails while the version is set leaves nothing half changed', () => {
  const before = {'src/version.ts': read('src/version.ts'), 'package.json': read('package.json')};
  const failing = JSON.parse(before['package.json']);
  // Runs when npm has set the version in package.json already.
  failing.scripts.version = 'node --eval process.exit(1)';
  for (const [name, text, said] of [
    ['package.json', JSON.stringify(failing), /^npm version 0\.2\.0 .* failed$/m],
    [
      'src/version.ts',
      'export const version = `0.1.0`;\n',
      /^src\/version\.ts has no line like "export const version = /m,
    ],
  ]) {
    write(name, text);
    git('commit', '--all', '--quiet', '--amend', '--message', 'All of it');
    const {status, stderr} = release('minor');
    assert.equal(status, 1);
    assert.match(stderr, said);
    isUntouched();
    write(name, before[name]);
  }
});

for (const [title, args, said] of [
  ['no version', [], /^npm run release -- </],
  ['what is no version', ['next'], /^"next" is no version/],
  ['a lower version', ['0.0.9'], /^0\.0\.9 is lower than 0\.1\.0$/m],
  ['an unknown option', ['patch', '--force'], /Unknown option '--force'/],
  ['both options', ['patch', '--dry-run', '--publish'], /exclude each other/],
  [
    'publishing where nobody can prove who does it',
    ['patch', '--publish'],
    /^--publish needs a CI that can prove who it is/,
  ],
]) {
  test(`${title} is refused, and nothing is changed`, () => {
    const {status, stderr} = release(...args);
    assert.equal(status, 1);
    assert.match(stderr, said);
    isUntouched();
  });
}

test('publishing is refused where package.json names no repository', () => {
  const {status, stderr} = spawnSync(process.execPath, ['build/release.mjs', 'patch', '--publish'], {
    cwd: clone,
    encoding: 'utf8',
    env: {...process.env, SIGSTORE_ID_TOKEN: 'x'},
  });
  assert.equal(status, 1);
  assert.match(stderr, /needs `repository` in package\.json/);
  isUntouched();
});

test('what is not committed is not released', () => {
  write('README.md', 'Changed');
  const {status, stderr} = release('patch');
  assert.equal(status, 1);
  assert.match(stderr, /^There are changes that are not committed:\nM README\.md$/m);
});

test('a changelog with nothing new is told of', () => {
  for (const changelog of ['# Changelog\n\n## Unreleased\n\n## 0.0.1 – 2026-01-01\n\n- One.\n', '# Changelog\n', '']) {
    assert.throws(() => releaseChangelog(changelog, '1.0.0', '2026-01-31'), /nothing under "## Unreleased"/);
  }
});

test('the first release leaves a changelog that ends with it', () => {
  const {changelog} = releaseChangelog('# Changelog\n\n## Unreleased\n\n- One.\n', '1.0.0', '2026-01-31');
  assert.equal(changelog, '# Changelog\n\n## Unreleased\n\n## 1.0.0 – 2026-01-31\n\n- One.\n');
});
