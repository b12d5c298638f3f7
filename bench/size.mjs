// Prints how large the script for a script tag is, and fails where it is larger than it may be: npm run size
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** 16 kB. */
const LIMIT = 16 * 1024;
const CDN = new URL('../cdn/', import.meta.url);

const brotli = (code) =>
  brotliCompressSync(code, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length},
  }).length;
const format = (bytes) => `${bytes.toLocaleString('en')} B`.padStart(10);

const script = readFileSync(new URL('tldr-article.min.js', CDN));
const size = brotli(script);
console.log(`tldr-article.min.js, with Lit, English and the weights:
  as it is ${format(script.length)}
  gzip     ${format(gzipSync(script, {level: 9}).length)}
  brotli   ${format(size)} of ${format(LIMIT).trim()}`);

const languages = readdirSync(new URL('languages/', CDN)).filter((name) => name.endsWith('.js'));
const sizes = languages.map((name) => brotli(readFileSync(new URL(`languages/${name}`, CDN)))).sort((a, b) => a - b);
console.log(`languages, one at a time where an article is in it: ${languages.length} files,
  brotli   ${format(sizes[0])} to ${format(sizes.at(-1)).trim()}`);

if (size > LIMIT) {
  console.error(`The script is ${size - LIMIT} B too large.`);
  process.exit(1);
}
