// Builds the scripts that pages load with counters in them, at the same paths in another folder.
import {readFileSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {hydration, scripts} from '../../rollup.config.mjs';
import {instrument} from './instrument.mjs';

/** What only makes the scripts smaller. */
const SHORTENING = ['short-templates', 'short-declarations', 'terser'];

const tsconfigRaw = readFileSync('tsconfig.json', 'utf8');
/** Takes the place of the compiler, which would read the files itself: counters are put into TypeScript. */
const counting = {
  name: 'counting',
  resolveId(source, importer) {
    if (source === 'tldr-article/define') return resolve('src/define.ts');
    const isOurs = importer?.includes('/src/') && source.startsWith('.');
    return isOurs ? resolve(dirname(importer), source.replace(/\.js$/, '.ts')) : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const options = {loader: 'ts', target: 'es2022', tsconfigRaw};
    return {code: (await transform(instrument(code, id).code, options)).code, map: null};
  },
};

const withCounters = (plugins) => [
  counting,
  ...plugins.filter(({name}) => name !== 'typescript' && !SHORTENING.includes(name)),
];

/** @param folder Where to. */
export async function buildScripts(folder) {
  rmSync(folder, {recursive: true, force: true});
  for (const {output, plugins, ...input} of [...scripts, hydration]) {
    const bundle = await rollup({...input, plugins: withCounters(plugins)});
    const {dir, file} = output;
    const where = file ? {file: join(folder, file)} : {dir: join(folder, dir)};
    await bundle.write({...output, sourcemap: false, ...where});
    await bundle.close();
  }
}
