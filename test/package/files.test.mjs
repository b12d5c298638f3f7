import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {isAbsolute, posix} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

const {dirname, join} = posix;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files of a folder and of those in it, with that ending. */
const filesIn = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith(ending));

/** What a module imports, exports from elsewhere or loads later. */
const importsOf = (file) =>
  ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({fileName}) => fileName);

/** The same of a minified script, which TypeScript's quick look does not follow through its templates. */
const importsOfScript = (file) =>
  Array.from(
    // Where a part is asked for again, something is put behind its name.
    readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport\((?:new URL\()?|\bimport)["'`]([^"'`$]+\.js)(?:\$\{\w+\})?["'`]/g,
    ),
    ([, specifier]) => specifier,
  );

/** The types that only those import who have the framework. */
const FRAMEWORKS = {
  'dist/jsx/react.d.ts': 'react',
  'dist/jsx/preact.d.ts': 'preact',
  'dist/jsx/solid.d.ts': 'solid-js',
};

const isLit = (specifier) => /^lit(?:\/|$)/.test(specifier);
const isRelative = (specifier) => /^\.\.?\//.test(specifier);
const modules = filesIn('dist', '.js');
const declarations = filesIn('dist', '.d.ts');
const scripts = filesIn('cdn', '.js');
const maps = [...filesIn('dist', '.js.map'), ...filesIn('cdn', '.js.map')];

test('the modules and their types import nothing but one another and lit', () => {
  assert.ok(modules.some((file) => importsOf(file).some(isLit)));
  for (const file of [...modules, ...declarations]) {
    for (const specifier of importsOf(file)) {
      // What is for a framework has its types from there.
      if (FRAMEWORKS[file] === specifier) continue;
      assert.ok(isRelative(specifier) || isLit(specifier), `${file} imports ${specifier}`);
    }
  }
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
});

test('every file that a module imports is there, and every type', () => {
  for (const file of [...modules, ...declarations]) {
    for (const specifier of importsOf(file).filter(isRelative)) {
      const imported = join(dirname(file), specifier);
      const target = file.endsWith('.d.ts') ? imported.replace(/\.js$/, '.d.ts') : imported;
      assert.ok(existsSync(target), `${file} imports ${specifier}`);
    }
  }
});

test('every module can be imported', async () => {
  for (const file of modules) await import(`../../${file}`);
});

test('the scripts for a script tag import nothing but the parts and the languages beside them', () => {
  for (const script of scripts) {
    for (const specifier of importsOfScript(script)) {
      assert.match(
        specifier,
        /^\.\/(?:engines|panel|built-in|grounding|tldr-article\.min|languages\/guess|[a-z]{2}(?:-[a-z]+)?)\.js$/,
        script,
      );
      assert.ok(scripts.includes(join(dirname(script), specifier)), `${script} imports ${specifier}`);
    }
  }
  assert.deepEqual(importsOfScript('cdn/tldr-article.all.min.js').sort(), ['./built-in.js', './grounding.js']);
  for (const form of ['min', 'iife.min']) {
    assert.deepEqual(importsOfScript(`cdn/tldr-article.${form}.js`).sort(), ['./engines.js', './panel.js']);
    assert.deepEqual(importsOfScript(`cdn/auto.${form}.js`), ['./tldr-article.min.js']);
  }
  const tableIn = (script, folder) =>
    new RegExp(`"([^"]+)"\\.split\\(" "\\)[^\`]*\`\\./${folder}/`)
      .exec(readFileSync(`cdn/${script}.js`, 'utf8'))[1]
      .split(' ');
  const languages = tableIn('engines', 'languages');
  const locales = tableIn('tldr-article.min', 'locales');
  const checked = tableIn('grounding', 'grounding');
  assert.ok(languages.length > 30);
  assert.ok(locales.length > 40);
  assert.ok(checked.length > 6);
  assert.deepEqual(
    scripts.sort(),
    [
      ...[...languages, 'guess'].map((name) => `cdn/languages/${name}.js`),
      ...locales.map((name) => `cdn/locales/${name}.js`),
      ...checked.map((name) => `cdn/grounding/${name}.js`),
      ...['engines', 'built-in', 'grounding', 'panel'].map((name) => `cdn/${name}.js`),
      ...['tldr-article', 'auto'].flatMap((name) => [`cdn/${name}.min.js`, `cdn/${name}.iife.min.js`]),
      'cdn/tldr-article.all.min.js',
    ].sort(),
  );
});

test('every module and the script have a map that carries its sources: ours, and lit’s in the script', () => {
  assert.deepEqual(maps.sort(), [...modules, ...scripts].map((file) => `${file}.map`).sort());
  for (const file of maps) {
    const {sources, sourcesContent, sourceRoot = ''} = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(sourceRoot, '', file);
    const allowed = file.startsWith('cdn/')
      ? /^(?:src|node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+))\//
      : /^src\//;
    for (const source of sources) {
      assert.ok(!isAbsolute(source), `${file}: ${source}`);
      assert.match(join(dirname(file), source), allowed, file);
    }
    assert.equal(sourcesContent.length, sources.length, file);
    for (const content of sourcesContent) assert.ok(content, file);
  }
});

test('no file that is built tells where it was built', () => {
  for (const file of [...modules, ...declarations, ...maps, ...scripts]) {
    assert.ok(!readFileSync(file, 'utf8').includes(process.cwd()), file);
  }
});

/** For tools that do not read `exports`: one for each entry, and for each language of the interface. */
const entryFolders = () => {
  const codes = filesIn('dist/locales', '.js')
    .map((file) => posix.basename(file, '.js'))
    .filter((code) => /^[a-z]{2}(?:-[a-z]+)?$/.test(code) && code !== 'en-invitation');
  return Object.entries(manifest.exports)
    .filter(([name, {types}]) => name !== '.' && types !== undefined)
    .flatMap(([name]) => (name.includes('*') ? codes.map((code) => name.replace('*', code)) : [name]))
    .map((name) => join(name, 'package.json'));
};

test('the package holds what is built, its source and its papers, and nothing else', () => {
  // Without its scripts: they would build again, under the other tests.
  const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'});
  const packed = JSON.parse(stdout)[0].files.map(({path}) => path);
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
  const built = [...modules, ...declarations, ...maps, ...scripts];
  const data = ['custom-elements.json', 'vscode.css-custom-data.json', 'vscode.html-custom-data.json'];
  const expected = [...papers, ...built, ...data, 'cdn/integrity.json', ...entryFolders(), ...filesIn('src', '.ts')];
  assert.deepEqual(packed.sort(), expected.sort());
});
