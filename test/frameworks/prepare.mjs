import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {packProject} from '../cms/npm.mjs';
import {runProgram} from '../cms/run-program.mjs';

const PAGES = fileURLToPath(new URL('../../demo/frameworks', import.meta.url));
const MADE = ['node_modules', 'dist', '.angular'];

/**
 * Lays the pages out as they stand in the project, but above them the package as npm would publish it, which is all that
 * they can reach.
 * @returns The folder of a page.
 */
export const layOut = async (folder) => {
  const archive = await packProject(folder);
  await runProgram('tar', ['--extract', '--file', archive, '--directory', folder, '--strip-components', '1']);
  const pages = join(folder, 'demo/frameworks');
  mkdirSync(pages, {recursive: true});
  cpSync(PAGES, pages, {recursive: true, filter: (path) => !MADE.includes(basename(path))});
  return (id) => join(pages, id);
};

/** Installs what the lock file of a page names, nothing newer, and runs no script of a package. */
export const install = (page) =>
  runProgram('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: page,
  });

/** @param mode Frameworks tell of mistakes in `development` only. */
export const build = (page, mode) => {
  const ofAngular = existsSync(join(page, 'angular.json')) ? ['--', '--configuration', mode] : [];
  return runProgram('npm', ['run', '--silent', 'build', ...ofAngular], {cwd: page, env: {NODE_ENV: mode}});
};

/** Serves a page that is built, in a process of its own, which its framework may find in another mode. */
export const serve = async (page, mode) => {
  const server = spawn(process.execPath, [join(page, '../serve.mjs'), basename(page)], {
    env: {...process.env, NODE_ENV: mode, PORT: '0'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  server.stderr.on('data', (data) => (complaints += data));
  const ended = once(server, 'close');
  const [address] = await Promise.race([once(server.stdout, 'data'), ended.then(() => [])]);
  if (address === undefined) throw new Error(`It could not be served\n${complaints}`);
  return {
    address: String(address).trim(),
    /** What it has complained of. */
    complaints: () => complaints,
    async stop() {
      server.kill();
      await ended;
    },
  };
};
