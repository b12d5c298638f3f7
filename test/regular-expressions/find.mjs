import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** A regular expression of the project, and where it is written: `file:line`, or for one that is built, the file. */
const expression = (place, source, flags) => ({place, source, flags});

const files = readdirSync('src', {recursive: true})
  .map((name) => join('src', name))
  .filter((path) => path.endsWith('.ts'));

/** Calls back for every node of a file's syntax tree. */
const walk = (node, visit) => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

/** Every literal of `src/`, and the files that build expressions from data. */
export function findLiterals() {
  const literals = [];
  const builders = new Set();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    walk(source, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body, flags] = /^\/([^]*)\/([a-z]*)$/.exec(node.text);
        const {line} = source.getLineAndCharacterOfPosition(node.getStart());
        literals.push(expression(`${file}:${line + 1}`, body, flags));
      } else if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent)) {
        builders.add(file);
      }
    });
  }
  return {literals, builders: [...builders].sort()};
}

/** Every expression that the built modules build, of the words of all languages: `RegExp` itself is listened to. */
export async function findBuilt() {
  const built = new Map();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']) {
      // The caller's module, which stands in dist/ as it does in src/.
      const [, file] = /\/dist\/([^)]+)\.js:\d+/.exec(new Error().stack) ?? [];
      if (file) built.set(`${file} ${source} ${flags}`, expression(`src/${file}.ts`, source, flags));
      return new target(source, flags);
    },
  });
  try {
    const at = (path) => new URL(`../../dist/${path}`, import.meta.url).href;
    const {loadLanguage} = await import(at('summarizer/languages/load-language.js'));
    await import(at('summarizer/index.js'));
    await import(at('engines/grounding.js'));
    for (const name of readdirSync('src/summarizer/languages')) {
      if (/^[a-z]{2}\.ts$/.test(name)) await loadLanguage(name.slice(0, 2));
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return [...built.values()];
}
