// Releases a version: npm run release -- <version|patch|minor|major> [--dry-run] [--publish]
//
// Checks that nothing is uncommitted and that all tests pass; sets the version, moves what the changelog has under
// "Unreleased" to it, tries what `npm publish --provenance` would do, commits and tags. Only with --publish is it really
// published. With --dry-run nothing is changed, and what would be is told.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import semver from 'semver';
import {releaseChangelog} from './changelog.mjs';

const USAGE = 'npm run release -- <version|patch|minor|major> [--dry-run] [--publish]';
const VERSION_FILE = 'src/version.ts';
const VERSION_LINE = /^(export const version = )'[^']+';$/m;

/** Told in one line, without a trace. */
class Refusal extends Error {}
const refuse = (why) => {
  throw new Refusal(why);
};

const run = (command, ...args) => {
  console.log(`\n— ${[command, ...args].join(' ')}`);
  const {status} = spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) refuse(`${[command, ...args].join(' ')} failed`);
};
const git = (...args) => {
  const {status, stdout, stderr} = spawnSync('git', args, {encoding: 'utf8'});
  if (status !== 0) refuse(`git ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
};

const readArguments = () => {
  let parsed;
  try {
    parsed = parseArgs({allowPositionals: true, options: {'dry-run': {type: 'boolean'}, publish: {type: 'boolean'}}});
  } catch (error) {
    refuse(`${error.message}\n${USAGE}`);
  }
  const {positionals, values} = parsed;
  if (positionals.length !== 1) refuse(USAGE);
  if (values.publish && values['dry-run']) refuse('--dry-run and --publish exclude each other');
  return {wanted: positionals[0], isDry: values['dry-run'] === true, isPublished: values.publish === true};
};

const versionAfter = (current, wanted) => {
  const version = ['patch', 'minor', 'major'].includes(wanted) ? semver.inc(current, wanted) : semver.valid(wanted);
  if (version === null) refuse(`"${wanted}" is no version; ${USAGE}`);
  if (semver.lt(version, current)) refuse(`${version} is lower than ${current}`);
  return version;
};

const checkTree = () => {
  const changes = git('status', '--porcelain');
  if (changes !== '') refuse(`There are changes that are not committed:\n${changes}`);
};

/**
 * Provenance says which repository and which run of its CI a package comes from: npm asks the CI who it is, and compares
 * the answer with `repository` in package.json.
 */
const checkProvenance = ({repository}) => {
  const isCi = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'SIGSTORE_ID_TOKEN'].some((name) => process.env[name]);
  if (!isCi) {
    refuse(
      '--publish needs a CI that can prove who it is (GitHub Actions with `id-token: write`, or GitLab with SIGSTORE_ID_TOKEN): without it npm makes no provenance',
    );
  }
  if (!repository) refuse('--publish needs `repository` in package.json, which provenance is compared with');
};

const setVersion = (version, changelog) => {
  // A script `version`, where there is one, brings other files up to date.
  run('npm', 'version', version, '--no-git-tag-version', '--allow-same-version');
  const source = readFileSync(VERSION_FILE, 'utf8');
  if (!VERSION_LINE.test(source)) refuse(`${VERSION_FILE} has no line like "export const version = '${version}';"`);
  writeFileSync(VERSION_FILE, source.replace(VERSION_LINE, `$1'${version}';`));
  writeFileSync('CHANGELOG.md', changelog);
};

const tryPublishing = () => run('npm', 'publish', '--provenance', '--dry-run');

const release = () => {
  const {wanted, isDry, isPublished} = readArguments();
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const version = versionAfter(manifest.version, wanted);
  const tag = `v${version}`;
  checkTree();
  if (git('tag', '--list', tag) !== '') refuse(`The tag ${tag} is there already`);
  if (isPublished) checkProvenance(manifest);
  const date = new Date().toISOString().slice(0, 10);
  const {changelog, section} = releaseChangelog(readFileSync('CHANGELOG.md', 'utf8'), version, date);
  run('npm', 'test');
  checkTree();
  if (isDry) {
    tryPublishing();
    console.log(
      `\nWould set the version ${version} (it is ${manifest.version}), commit, and tag ${tag}:\n\n${section}`,
    );
    return;
  }
  try {
    setVersion(version, changelog);
    tryPublishing();
  } catch (error) {
    git('restore', '.');
    throw error;
  }
  git('commit', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', tag, '--message', section);
  if (isPublished) run('npm', 'publish', '--provenance');
  const next = isPublished ? 'Published' : 'Not published: that is done with --publish, in CI';
  console.log(`\nCommitted and tagged ${tag}. ${next}. To send it: git push --follow-tags`);
};

try {
  release();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
