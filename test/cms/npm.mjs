import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runProgram} from './run-program.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs packages of npm into a folder that has none; `dependencies` as in a package.json. */
export const installFromNpm = async (folder, dependencies) => {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({private: true, type: 'module', version: '1.0.0', dependencies}),
  );
  // Some packages would fetch a program from elsewhere.
  await runProgram('npm', ['install', '--ignore-scripts', ...QUIET], {cwd: folder});
};

/** Fetches a package alone, without what it depends on, into a folder of its own; resolves to that. */
export const fetchFromNpm = async (folder, spec) => {
  const archive = await pack(folder, spec);
  const target = join(folder, spec.replace(/\W+/g, '-'));
  mkdirSync(target);
  await runProgram('tar', ['--extract', '--file', archive, '--directory', target, '--strip-components', '1']);
  rmSync(archive);
  return target;
};

/** This project as npm would publish it, built already: the path of its archive in the folder. */
export const packProject = (folder) => pack(folder, PROJECT);

const pack = async (folder, spec) => {
  const said = await runProgram('npm', ['pack', spec, '--ignore-scripts', '--json', '--loglevel=silent'], {
    cwd: folder,
  });
  return join(folder, JSON.parse(said.slice(said.indexOf('[')))[0].filename);
};
