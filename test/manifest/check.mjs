// Compares what custom-elements.json says of the element with the code, both ways, and with the tests: prints a list of all
// that is public, with the file that documents it and one that tests it, and ends non-zero on any gap.
import {existsSync, readFileSync} from 'node:fs';
import {readCode} from './code.mjs';
import {compareElement, describeGap, documentedOf} from './compare.mjs';
import {testsOf} from './exercise.mjs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'tldr-article');
const gaps = compareElement(element, await readCode());
for (const {path} of modules) if (!existsSync(path)) gaps.push(describeGap('module', path, 'is not in the package'));

const rows = Object.entries(documentedOf(element)).flatMap(([kind, names]) =>
  Array.from(names, ([name, item]) => {
    const testedAs = kind === 'member' ? item.kind : kind;
    const tests = testsOf(testedAs, name);
    if (tests.length === 0) gaps.push(describeGap(testedAs, name, 'is exercised by no test'));
    const what = {field: 'property', property: 'custom property', part: 'part'}[testedAs] ?? testedAs;
    return [what, name || '(default)', tests[0] ?? '—', tests.length > 1 ? `and ${tests.length - 1} more` : ''];
  }),
);
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
console.log('Documented in src/element/tldr-article.ts, the words of the interface in src/locales/en.ts; tested in:\n');
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
console.log(`\n${rows.length} documented, ${gaps.length} gaps`);
for (const each of gaps) console.error(`  ✗ ${each}`);
process.exitCode = gaps.length === 0 ? 0 : 1;
