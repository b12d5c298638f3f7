import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a page may load with a script tag; the other scripts are loaded by these. */
export const isForScriptTag = (name) => /\.min\.js$/.test(name);

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/**
 * The hash of each script of a folder, by its path there, as an `integrity` attribute or the `integrity` of an import map
 * takes it ({@link https://www.w3.org/TR/sri-2/ Subresource Integrity}).
 */
export const integrityOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true})
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => [name, hashOf(join(folder, name))]),
  );
