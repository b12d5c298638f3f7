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
    terser({ecma: 2020, module: true}),
  ],
};

export default [modules, script];
