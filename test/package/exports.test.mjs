import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
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

test('the modules of the package import nothing but one another and lit', () => {
  const {sources} = JSON.parse(readFileSync('cdn/tldr-article.min.js.map', 'utf8'));
  const foreign = sources.filter(
    (path) => !path.includes('/src/') && !/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+)\//.test(path),
  );
  assert.deepEqual(foreign, []);
});

test('the script for a script tag carries its sources in its map', () => {
  const map = JSON.parse(readFileSync('cdn/tldr-article.min.js.map', 'utf8'));
  assert.ok(map.sourcesContent.every((source) => typeof source === 'string' && source.length > 0));
});
