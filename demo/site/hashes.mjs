// The hashes of the scripts that are on the site, as the build has written them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isForScriptTag} from '../../build/integrity.mjs';
import {ROOT} from './pages.mjs';

/** A table of what `integrity` says on a script tag, as Markdown. */
export function hashesTable() {
  const hashes = Object.entries(JSON.parse(readFileSync(join(ROOT, 'cdn/integrity.json'), 'utf8')));
  const rows = hashes.filter(([name]) => isForScriptTag(name)).map(([name, hash]) => `| \`${name}\` | \`${hash}\` |`);
  if (rows.length === 0) throw new Error('cdn/integrity.json has no hash of a script for a script tag');
  return ['| file | `integrity` |', '| --- | --- |', ...rows].join('\n');
}
