// Builds the scripts of cdn/ with counters in them, under the same names, for pages that load them.
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {build} from 'esbuild';
import {instrument} from './instrument.mjs';

const counting = {
  name: 'counting',
  setup({onLoad}) {
    onLoad({filter: /\/src\/.+\.ts$/}, ({path}) => ({
      contents: instrument(readFileSync(path, 'utf8'), path).code,
      loader: 'ts',
    }));
  },
};

/** Parts that load from beside the script, by the module that each is, as rollup.config.mjs has them. */
const PARTS = {
  define: './tldr-article.min.js',
  panel: './panel.js',
  'make-summary': './engines.js',
  'built-in': './built-in.js',
  grounding: './grounding.js',
  'guess-language': './languages/guess.js',
};
const beside = {
  name: 'beside',
  setup({onResolve}) {
    onResolve({filter: /^\.\//}, ({path, kind, importer}) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = path.replace(/^.*\/|\.js$/g, '');
      const folder = importer.includes('/locales/') ? 'locales' : 'languages';
      return {path: PARTS[name] ?? `./${folder}/${name}.js`, external: true};
    });
  },
};

const languagesIn = (folder) =>
  readdirSync(`src/${folder}`)
    .filter((name) => /^[a-z]{2}(?:-[a-z]+)?\.ts$/.test(name))
    .map((name) => [`${folder.replace('summarizer/', '')}/${name.replace('.ts', '')}`, `src/${folder}/${name}`]);

/** @param outdir Where to. */
export async function buildScripts(outdir) {
  rmSync(outdir, {recursive: true, force: true});
  const shared = {bundle: true, outdir, target: 'es2022', conditions: ['production'], tsconfig: 'tsconfig.json'};
  await build({
    ...shared,
    entryPoints: {
      'tldr-article.min': 'src/define.ts',
      'auto.min': 'src/auto.ts',
      panel: 'src/element/panel/panel.ts',
      engines: 'src/engines/make-summary.ts',
      'built-in': 'src/engines/built-in.ts',
      grounding: 'src/engines/grounding.ts',
      'languages/guess': 'src/summarizer/languages/guess-language.ts',
      ...Object.fromEntries([...languagesIn('summarizer/languages'), ...languagesIn('locales')]),
    },
    format: 'esm',
    plugins: [beside, counting],
  });
  await build({
    ...shared,
    entryPoints: {'auto.iife.min': 'src/auto-classic.ts'},
    format: 'iife',
    plugins: [beside, counting],
  });
}
