import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';

const {join} = posix;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('every export of the package stands, with its types', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    // Data, and the scripts for a script tag, have no types.
    if (typeof target === 'string') {
      assert.equal(target, name);
      assert.ok(existsSync(target.replace('*', 'auto.min.js')), `${target} is missing`);
      continue;
    }
    // TypeScript takes the first condition that holds, so the types come first.
    assert.deepEqual(Object.keys(target), ['types', 'default'], name);
    assert.equal(target.types, target.default.replace(/\.js$/, '.d.ts'), name);
    for (const file of Object.values(target).map((path) => path.replace('*', 'de'))) {
      assert.ok(existsSync(file), `${file} is missing`);
    }
  }
  for (const field of ['main', 'module', 'types', 'unpkg', 'jsdelivr', 'customElements']) {
    assert.ok(existsSync(manifest[field]), `${manifest[field]} is missing`);
  }
});

test('where `exports` is not read, a folder leads to the same files', () => {
  const folders = Object.entries(manifest.exports).filter(([name, {types}]) => name !== '.' && types !== undefined);
  assert.ok(folders.length > 5);
  for (const [name, target] of folders) {
    const folder = name.replace('*', 'de');
    const {main, module, types} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const [field, path] of Object.entries({main, module, types})) {
      const expected = target[field === 'types' ? 'types' : 'default'].replace('*', 'de');
      assert.equal(`./${join(folder, path)}`, expected, `${folder}: ${field}`);
    }
  }
});

test('the class and the events can be imported where there is no DOM', async () => {
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

test('a locale can be imported by its code', async () => {
  const {de} = await import('tldr-article/locales/de');
  assert.equal(de.next, 'Nächster Artikel');
});
