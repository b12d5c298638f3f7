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

/** What a script tag loads: everything in one file. */
const script = {
  input: 'src/define.ts',
  output: {file: 'cdn/tldr-article.min.js', format: 'es', sourcemap: true},
  plugins: [resolve(), typescript(sources), terser({ecma: 2020, module: true})],
};

export default [modules, script];
