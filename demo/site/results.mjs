// The tables of bench/RESULTS.md, so that no figure is written twice.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {marked} from 'marked';
import {ROOT} from './pages.mjs';

/**
 * A table of what the benchmarks printed last, as Markdown.
 * @param heading What its heading begins with, without marks of code.
 * @param which The first, second … table below it.
 */
export function resultsTable(heading, which = 1) {
  let day = '';
  let below = '';
  const found = new Map();
  for (const token of marked.lexer(readFileSync(join(ROOT, 'bench/RESULTS.md'), 'utf8'))) {
    if (token.type === 'heading') {
      below = token.text.replaceAll('`', '');
      if (token.depth === 2) day = token.text;
    } else if (token.type === 'table' && below.startsWith(heading)) {
      found.set(day, [...(found.get(day) ?? []), token.raw.trim()]);
    }
  }
  const last = [...found.keys()].sort().at(-1);
  const table = found.get(last)?.[which - 1];
  if (table === undefined) throw new Error(`bench/RESULTS.md has no table ${which} below "${heading}"`);
  return table;
}
