// Compares what custom-elements.json says of the element with the code, both ways, and with the tests: prints a list of all
// that is public, with the file that documents it and one that tests it, and ends non-zero on any gap.
import {existsSync, readFileSync} from 'node:fs';
import {readCode, styledParts} from './code.mjs';
import {testsOf} from './exercise.mjs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === 'tldr-article');
const byName = (list = []) => new Map(list.map((item) => [item.name, item]));
const gaps = [];
const gap = (kind, name, what) => gaps.push(`${kind} ${name || '(default)'}: ${what}`);

const code = await readCode();
const documented = {
  attribute: byName(element.attributes),
  member: byName(element.members),
  slot: byName(element.slots),
  part: byName(element.cssParts),
  property: byName(element.cssProperties),
  state: byName(element.cssStates),
  event: byName(element.events),
};

const same = (a, b) => a.length === b.length && a.every((one) => b.includes(one));
/** A type that takes any string takes these too. */
const typesOf = ({type}) => {
  const types = type.text.split('|').map((each) => each.trim());
  return types.includes('string') ? types.filter((each) => !each.startsWith("'")) : types;
};

/** What is said of it more than that it is there. */
const COMPARE = {
  attribute(name, {fieldName, type, default: value}, property) {
    if (fieldName !== property) gap('attribute', name, `is of ${property}, not of ${fieldName}`);
    if (!type?.text) gap('attribute', name, 'has no type');
    const initial = code.member.get(property)?.initial;
    const hasDefault = initial !== undefined && initial !== '' && initial !== false;
    if (property !== undefined && (hasDefault ? String(initial) : undefined) !== value) {
      gap('attribute', name, `is ${initial} at first, not ${value}`);
    }
  },
  member(name, member, actual) {
    const isMethod = member.kind === 'method';
    if (isMethod !== Boolean(actual.isMethod)) gap('member', name, `is a ${isMethod ? 'property' : 'method'}`);
    if (isMethod) return;
    if (Boolean(member.readonly) !== actual.isReadonly) gap('member', name, 'is documented wrongly as to writing');
    if (Boolean(member.reflects) !== actual.reflects) gap('member', name, 'is documented wrongly as to reflecting');
    if (Boolean(member.static) !== Boolean(actual.isStatic)) gap('member', name, 'is documented wrongly as to static');
    if (!same(typesOf(member), actual.types)) gap('member', name, `has the type ${actual.types.join(' | ')}`);
  },
  property(name, {default: value}, fallback) {
    if (value !== fallback) gap('property', name, `is ${fallback} where none is set, not ${value}`);
  },
  event(name, {type}, className) {
    if (type.text !== className) gap('event', name, `is a ${className}, not a ${type.text}`);
  },
};

for (const [kind, names] of Object.entries(documented)) {
  const actual = code[kind] instanceof Map ? code[kind] : new Map(Array.from(code[kind], (name) => [name, undefined]));
  for (const name of actual.keys()) if (!names.has(name)) gap(kind, name, 'is in the code and not documented');
  for (const [name, item] of names) {
    if (!actual.has(name)) gap(kind, name, 'is documented and not in the code');
    else COMPARE[kind]?.(name, item, actual.get(name));
    if (!item.description) gap(kind, name, 'is not described');
  }
}
for (const name of styledParts()) if (!code.part.has(name)) gap('part', name, 'is styled and never rendered');
for (const {path} of modules) if (!existsSync(path)) gap('module', path, 'is not in the package');

const rows = Object.entries(documented).flatMap(([kind, names]) =>
  Array.from(names, ([name, item]) => {
    const testedAs = kind === 'member' ? item.kind : kind;
    const tests = testsOf(testedAs, name);
    if (tests.length === 0) gap(testedAs, name, 'is exercised by no test');
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
