import {join} from 'node:path';
import {runProgram} from '../cms/run-program.mjs';
import {putFiles, putSamples} from './project.mjs';

const STRICT = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
};

const RESOLUTIONS = {
  nodenext: {module: 'nodenext', moduleResolution: 'nodenext'},
  node16: {module: 'node16', moduleResolution: 'node16'},
  bundler: {module: 'esnext', moduleResolution: 'bundler'},
};

const JSX = {
  React: {file: 'react.tsx', jsx: 'react-jsx', jsxImportSource: 'react'},
  Preact: {file: 'preact.tsx', jsx: 'react-jsx', jsxImportSource: 'preact'},
  Solid: {file: 'solid.tsx', jsx: 'preserve', jsxImportSource: 'solid-js'},
};

const compile = async (tools, folder, name, compilerOptions, files, compiler = 'typescript') => {
  const config = `tsconfig.${name}.json`;
  putFiles(folder, {[config]: JSON.stringify({compilerOptions: {...STRICT, ...compilerOptions}, files})});
  await runProgram(process.execPath, [join(tools, `node_modules/${compiler}/bin/tsc`), '--project', config], {
    cwd: folder,
  });
};

/** Compiles a page's code against the types in the package, with all that is declared checked as well. */
export const tryTypes = async (tools, project, check) => {
  putSamples(project, 'use.ts', 'auto.ts');
  for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
    await check(`TypeScript, moduleResolution ${name}: the element, its events, engines, the summariser`, () =>
      compile(tools, project, name, resolution, ['use.ts']),
    );
  }
  // The folders of the entries lead it to the types; later compilers deprecate it.
  await check('TypeScript 5.2, and moduleResolution node10, which reads no `exports`', () =>
    compile(tools, project, 'node10', {module: 'esnext', moduleResolution: 'node10'}, ['use.ts'], 'typescript-5.2'),
  );
  await check('TypeScript: the import for effect alone brings the types', () =>
    compile(tools, project, 'auto', RESOLUTIONS.bundler, ['auto.ts']),
  );
};

/** The same with frameworks, and for a server; the project stands in a folder that has their types. */
export const tryFrameworkTypes = async (tools, project, check) => {
  putSamples(project, 'server.ts', 'react.tsx', 'preact.tsx', 'solid.tsx');
  await check('TypeScript: the summariser where the types of the DOM are not', () =>
    compile(tools, project, 'server', {...RESOLUTIONS.nodenext, lib: ['ES2022'], types: ['node']}, ['server.ts']),
  );
  for (const [name, {file, ...options}] of Object.entries(JSX)) {
    await check(`TypeScript: JSX of ${name}`, () =>
      compile(tools, project, name, {...RESOLUTIONS.bundler, ...options}, [file]),
    );
  }
};
