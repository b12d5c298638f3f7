import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {runProgram} from '../cms/run-program.mjs';
import {putSamples} from './project.mjs';

const run = (folder, file) =>
  runProgram(process.execPath, ['--disable-warning=ExperimentalWarning', file], {cwd: folder});

/** Uses the package in Node, where there is no DOM. */
export const tryNode = async (project, check) => {
  putSamples(project, 'entries.mjs', 'required.cjs');
  await check('Node, without a DOM: every entry', () => run(project, 'entries.mjs'));
  await check('Node: required from a script that is no module', () => run(project, 'required.cjs'));
};

/** The folder of the package that has not been built yet says what is missing. */
export const tryUnbuilt = async (project, packageFolder, check) => {
  await check('Node: a linked folder that is not built is told of by name', async () => {
    rmSync(join(packageFolder, 'dist'), {recursive: true});
    await assert.rejects(run(project, 'entries.mjs'), /ERR_MODULE_NOT_FOUND|Cannot find module.*dist/);
  });
};
