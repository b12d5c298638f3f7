import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installFromNpm} from '../cms/npm.mjs';
import {runProgram} from '../cms/run-program.mjs';

const here = new URL('.', import.meta.url);
const pathOf = (name) => fileURLToPath(new URL(name, here));

/** Installs the bundlers and TypeScript, in the versions of their lock file, into a folder. */
export const installTools = async (folder) => {
  cpSync(pathOf('tools'), folder, {recursive: true, filter: (path) => !path.endsWith('node_modules')});
  await runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: folder});
};

/** Makes an empty project and installs the package into it, as `npm install <spec>` does. */
export const makeProject = async (folder, spec) => {
  mkdirSync(folder, {recursive: true});
  await installFromNpm(folder, {'tldr-article': spec});
  return folder;
};

/** Puts samples into a project. */
export const putSamples = (folder, ...names) => {
  for (const name of names) cpSync(pathOf(`samples/${name}`), join(folder, name));
};

/** Writes files into a folder, by their names. */
export const putFiles = (folder, files) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
