// Packs the package as npm would publish it and has publint and "Are the types wrong?" look at it.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {packProject} from '../cms/npm.mjs';
import {runProgram} from '../cms/run-program.mjs';

const LINTERS = {
  publint: ['node_modules/publint/src/cli.js', 'run', '--strict'],
  // Modules only: what requires it needs a Node that can require modules.
  attw: [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-emoji',
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'tldr-package-'));
try {
  const archive = await packProject(folder);
  for (const [name, args] of Object.entries(LINTERS)) {
    await runProgram(process.execPath, [...args, archive]);
    console.log(`${name}: nothing to complain of`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
rmSync(folder, {recursive: true});
