// Lets Node import the project's TypeScript as it stands, without a build: types are taken out, and './x.js' is './x.ts'.
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import typescript from 'typescript';

const {ModuleKind, ScriptTarget, transpileModule} = typescript;

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.includes('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(source))) return {url: source.href, format: 'module', shortCircuit: true};
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  const {pathname} = new URL(url);
  if (!pathname.endsWith('.ts')) return next(url, context);
  const source = await readFile(fileURLToPath(url.split('?')[0]), 'utf8');
  const {outputText} = transpileModule(source, {
    compilerOptions: {module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true},
  });
  return {format: 'module', source: outputText, shortCircuit: true};
}
