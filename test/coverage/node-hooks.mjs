// Loads the sources, with counters in them, where a program asks for the built modules.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {instrument} from './instrument.mjs';

const ROOT = new URL('../../', import.meta.url).href;

export async function load(url, context, nextLoad) {
  const [, name] = url.startsWith(`${ROOT}dist/`) ? /\/dist\/(.+)\.js$/.exec(url) : [];
  if (!name) return nextLoad(url, context);
  const path = fileURLToPath(`${ROOT}src/${name}.ts`);
  const {code} = instrument(readFileSync(path, 'utf8'), path);
  const tsconfigRaw = readFileSync(fileURLToPath(`${ROOT}tsconfig.json`), 'utf8');
  const {code: source} = transformSync(code, {loader: 'ts', target: 'es2022', tsconfigRaw});
  return {format: 'module', source, shortCircuit: true};
}
