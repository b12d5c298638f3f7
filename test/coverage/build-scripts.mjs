// Builds the scripts of cdn/ with counters in them, under the same names, for pages that load them.
import {readFileSync, rmSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {scripts} from '../../rollup.config.mjs';
import {instrument} from './instrument.mjs';

/** What only makes the scripts smaller. */
const SHORTENING = ['short-templates', 'short-declarations', 'terser'];

const tsconfigRaw = readFileSync('tsconfig.json', 'utf8');
/** Takes the place of the compiler: counters are put into TypeScript itself, which the compiler would read for itself. */
const counting = {
  name: 'counting',
  resolveId: (source, importer) =>
    importer?.includes('/src/') && source.startsWith('.')
      ? resolve(dirname(importer), source.replace(/\.js$/, '.ts'))
      : null,
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const options = {loader: 'ts', target: 'es2022', tsconfigRaw};
    return {code: (await transform(instrument(code, id).code, options)).code, map: null};
  },
};

const withCounters = (plugins) =>
  plugins
    .filter(({name}) => !SHORTENING.includes(name))
    .map((plugin) => (plugin.name === 'typescript' ? counting : plugin));

/** @param folder Where to. */
export async function buildScripts(folder) {
  rmSync(folder, {recursive: true, force: true});
  for (const {output, plugins, ...input} of scripts) {
    const bundle = await rollup({...input, plugins: withCounters(plugins)});
    const {dir, file, ...options} = {...output, sourcemap: false};
    await bundle.write({...options, ...(dir ? {dir: folder} : {file: join(folder, basename(file))})});
    await bundle.close();
  }
}
