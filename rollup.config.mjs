import {rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

for (const folder of ['dist', 'cdn']) rmSync(new URL(folder, import.meta.url), {recursive: true, force: true});

const sources = {filterRoot: '.', include: ['src/**/*.ts'], noEmit: false, noEmitOnError: true};

/** What bundlers and Node import: one file a module, lit left out, with types. */
const modules = {
  input: {index: 'src/index.ts', define: 'src/define.ts', 'summarizer/index': 'src/summarizer/index.ts'},
  external: /^lit(\/|$)/,
  output: {dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [typescript({...sources, outDir: 'dist', rootDir: 'src', declaration: true, declarationDir: 'dist'})],
};

/** Takes the indentation and the comments out of templates, which no minifier touches. */
const shortTemplates = {
  name: 'short-templates',
  transform(code) {
    const short = code
      .replace(/(?<=\bcss ?`)[^`]+/g, (css) =>
        css
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?|(:) /g, '$1$2')
          .replaceAll(';}', '}'),
      )
      .replace(/\n\s+/g, (space, at) => (code.slice(0, at).match(/`/g)?.length ?? 0) % 2 ? ' ' : space);
    return {code: short, map: null};
  },
};

/** What a script tag loads: everything in one file, but for the languages that an article may not be in. */
const script = {
  input: {'tldr-article.min': 'src/define.ts'},
  output: {
    dir: 'cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'languages/[name].js',
  },
  plugins: [
    resolve(),
    typescript({...sources, outDir: 'cdn', rootDir: 'src'}),
    shortTemplates,
    terser({ecma: 2020, module: true, compress: {passes: 3}}),
  ],
};

export default [modules, script];
