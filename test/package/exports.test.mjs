import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('every export of the package stands, with its types', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of [...targets, manifest.main, manifest.types, manifest.unpkg]) {
    assert.ok(existsSync(target), `${target} is missing`);
  }
});

test('the class and the summariser can be imported where there is no DOM', async () => {
  const {TldrArticle, TldrToggleEvent} = await import('tldr-article');
  assert.equal(typeof TldrArticle, 'function');
  assert.equal(TldrToggleEvent.type, 'tldr-toggle');
});

test('what registers the element can be imported there too, for a server that renders', async () => {
  const {TldrArticle} = await import('tldr-article/define');
  assert.equal(customElements.get('tldr-article'), TldrArticle);
});

test('the version of the element is the version of the package', async () => {
  const {TldrArticle} = await import('tldr-article');
  assert.equal(TldrArticle.version, manifest.version);
});

test('the summariser works in Node', async () => {
  const {summarize, splitSentences} = await import('tldr-article/summarizer');
  assert.deepEqual(await splitSentences('Dr. Aalto left. She came back.'), [
    {start: 0, end: 15},
    {start: 16, end: 30},
  ]);
  const summary = await summarize('The bridge is closed. It opens again in May.', {sentences: 1});
  assert.equal(summary.sentences.length, 1);
  assert.equal(summary.engine, 'extractive');
});

/** The files of a folder, and of those in it, that end in this. */
const filesIn = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"']+)\1/g;

test('the modules of the package import nothing but one another and lit', () => {
  const modules = filesIn('dist', '.js');
  assert.ok(modules.length > 30);
  let found = 0;
  for (const file of [...modules, ...filesIn('dist', '.d.ts')]) {
    for (const [, , target] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      found++;
      // A module of types alone stands only as such.
      const path = file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target;
      if (target.startsWith('.')) assert.ok(existsSync(join(dirname(file), path)), `${file} imports ${target}`);
      else assert.match(target, /^lit(\/|$)/, `${file} imports ${target}`);
    }
  }
  assert.ok(found > modules.length);
});

test('the scripts for a script tag import only what stands beside them, and carry their sources in their maps', () => {
  for (const file of filesIn('cdn', '.js')) {
    for (const [, , target] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      assert.ok(target.startsWith('.') && existsSync(join(dirname(file), target)), `${file} imports ${target}`);
    }
    const {sources, sourcesContent} = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
    for (const source of sources) {
      assert.match(source, /^(?:\.\.\/)+(?:src|node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+))\//);
    }
    assert.ok(sourcesContent.every((source) => typeof source === 'string' && source.length > 0));
  }
});

test('the package holds what is used and read, and nothing of the workshop', () => {
  const [{files}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {stdio: ['ignore', 'pipe', 'ignore']}),
  );
  const paths = files.map(({path}) => path);
  for (const path of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', manifest.unpkg])
    assert.ok(paths.includes(path.replace('./', '')), path);
  assert.deepEqual(
    paths.filter((path) => !/^(?:dist|cdn|src)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path)),
    [],
  );
});
