// Prints what the drop-in script weighs, what it loads when a reader asks for a summary, and the languages; fails where the
// script or a part of it weighs too much.
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {formatTable} from './table.mjs';

const SCRIPT = 'cdn/tldr-article.min.js';
/** What each may weigh, in bytes of brotli: the script, and the parts that it loads when they are needed. */
const BUDGETS = {
  [SCRIPT]: 16_384,
  'cdn/engines.js': 9_216,
  'cdn/panel.js': 8_192,
  'cdn/built-in.js': 1_024,
  'cdn/grounding.js': 33_792,
  'cdn/tldr-article.all.min.js': 32_768,
};
/** The folders of what loads with a language. */
const FOLDERS = {
  languages: 'of the summariser',
  locales: 'of the interface',
  grounding: 'of the check of other engines',
};
/** What the largest file of such a folder may weigh. */
const LARGEST = {languages: 2_048, locales: 1_024, grounding: 28_672};
const PARTS = Object.keys(BUDGETS).filter((path) => path !== SCRIPT);

const measure = (path) => {
  const bytes = readFileSync(path);
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}};
  return [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes, options).length];
};

const script = measure(SCRIPT);
/** What each file of a folder weighs. */
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => measure(`${folder}/${name}`));
const over = (files, combine) => [0, 1, 2].map((i) => combine(files.map((sizes) => sizes[i])));
const row = (name, sizes) => [name, ...sizes.map((size) => size.toLocaleString('en'))];

console.log(
  formatTable(
    ['bytes', 'raw', 'gzip', 'brotli'],
    [
      row(SCRIPT, script),
      ...PARTS.map((part) => row(part, measure(part))),
      ...Object.entries(FOLDERS).flatMap(([folder, what]) => {
        const files = filesIn(`cdn/${folder}`);
        return [
          row(
            `${files.length} languages ${what}`,
            over(files, (sizes) => sizes.reduce((sum, size) => sum + size, 0)),
          ),
          row(
            'the largest of them',
            over(files, (sizes) => Math.max(...sizes)),
          ),
        ];
      }),
    ],
  ),
);
const checkBudget = (path, brotli, budget) => {
  if (brotli <= budget) return;
  console.error(`${path} is ${brotli - budget} bytes over its budget of ${budget} bytes in brotli`);
  process.exitCode = 1;
};
for (const [path, budget] of Object.entries(BUDGETS)) checkBudget(path, measure(path)[2], budget);
for (const [folder, budget] of Object.entries(LARGEST)) {
  checkBudget(`the largest of cdn/${folder}`, over(filesIn(`cdn/${folder}`), (sizes) => Math.max(...sizes))[2], budget);
}
