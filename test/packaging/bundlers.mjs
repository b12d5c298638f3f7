import assert from 'node:assert/strict';
import {cpSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {runProgram} from '../cms/run-program.mjs';
import {serveFolder} from '../cms/serve-folder.mjs';
import {pageWith} from './articles.mjs';
import {putFiles, putSamples} from './project.mjs';
import {readPage} from './reader.mjs';

const page = pageWith('<script type="module" src="./main.js"></script>', {isApp: true});

/** What bundles main.js of a project into its folder `built`, by what it is called. */
const BUNDLERS = {
  Vite: (tools) => [join(tools, 'node_modules/vite/bin/vite.js'), 'build', '--outDir=built', '--logLevel=warn'],
  esbuild: (tools) => [
    join(tools, 'node_modules/esbuild/bin/esbuild'),
    'main.js',
    ...'--bundle --minify --splitting --format=esm --outdir=built --log-level=warning'.split(' '),
  ],
  webpack: (tools) => [join(tools, 'webpack.mjs')],
  'Rollup 2, which reads no `exports`': (tools) => [join(tools, 'rollup.mjs')],
};

/** What is imported by name and on demand as well, as a language may be, is told of where it is no package of npm’s. */
const isWarning = (line) => line.trim() !== '' && !line.includes('INEFFECTIVE_DYNAMIC_IMPORT');

/** Bundles an app that uses the package, loads what comes of it in Chromium and reads there. */
export const tryBundlers = async (browser, tools, project, check, names = Object.keys(BUNDLERS)) => {
  for (const name of names) {
    await check(`${name}: an app is built, and its readers get their summary`, async () => {
      const folder = join(project, `app ${name.replace(/\W.*/, '').toLowerCase()}`);
      cpSync(join(project, 'node_modules'), join(folder, 'node_modules'), {recursive: true});
      putFiles(folder, {'index.html': page, 'package.json': '{"private": true, "type": "module"}'});
      putSamples(folder, 'main.js');
      const said = await runProgram(process.execPath, BUNDLERS[name](tools), {cwd: folder});
      // Colours may be asked for by the environment.
      const lines = stripVTControlCharacters(said).split('\n');
      assert.deepEqual(lines.filter(isWarning), [], 'it warns of nothing');
      const built = join(folder, 'built');
      if (!existsSync(join(built, 'index.html'))) putFiles(built, {'index.html': page});
      const {address, stop} = await serveFolder(built);
      try {
        assert.deepEqual(await readPage(browser, address, {isApp: true}), []);
      } finally {
        await stop();
      }
    });
  }
};
