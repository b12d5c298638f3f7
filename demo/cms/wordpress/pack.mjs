// Writes the plugin as a file that WordPress takes: node demo/cms/wordpress/pack.mjs [<folder to write it to>]
import {Buffer} from 'node:buffer';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const plugin = fileURLToPath(new URL('tldr-article/', import.meta.url));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Packs the plugin with the scripts that it brings along, in the version of this package. @returns The file's path. */
export function pack(target) {
  if (!existsSync(join(root, 'cdn/auto.min.js')))
    throw new Error('The scripts are not built: npm install && npm run build');
  const files = {};
  for (const path of filesIn(plugin)) {
    const name = path.slice(plugin.length);
    const data = readFileSync(path);
    const isVersioned = name === 'tldr-article.php' || name === 'readme.txt';
    files[name] = isVersioned ? Buffer.from(data.toString().replaceAll('0.0.0', version)) : data;
  }
  for (const path of filesIn(join(root, 'cdn')).filter((name) => name.endsWith('.js'))) {
    files[`cdn/${path.slice(join(root, 'cdn/').length)}`] = readFileSync(path);
  }
  mkdirSync(target, {recursive: true});
  const file = join(target, 'tldr-article.zip');
  // The same files make the same archive, whenever it is made.
  writeFileSync(file, zipSync({'tldr-article': files}, {mtime: '2026-01-01T00:00:00', level: 9}));
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Written: ${pack(resolve(process.argv[2] ?? '.'))}`);
}
