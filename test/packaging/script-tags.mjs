import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {serveFolder} from '../cms/serve-folder.mjs';
import {articles, blogPage, pageWith} from './articles.mjs';
import {putFiles} from './project.mjs';
import {lookAtPage, readBlog, readInstead, readPage} from './reader.mjs';

const NONCE = 'dGhlIG9ubHkgb25l';

/** Serves one page, with headers of its own, for as long as it is read. */
const withPage = async (folder, markup, headers, act) => {
  mkdirSync(folder, {recursive: true});
  putFiles(folder, {'index.html': markup});
  const {address, stop} = await serveFolder(folder, headers);
  try {
    return await act(address);
  } finally {
    await stop();
  }
};

/** Everything is forbidden but scripts from there, and markup made by anybody but Lit. */
const policyFor = (sources) => ({
  'content-security-policy': `default-src 'none'; script-src ${sources}; require-trusted-types-for 'script'; trusted-types lit-html`,
});

/** Another version of the scripts: the same but for the number. */
const copyAsVersion = (from, to, version, other) => {
  cpSync(from, to, {recursive: true});
  for (const form of ['min', 'iife.min']) {
    const path = join(to, `tldr-article.${form}.js`);
    const script = readFileSync(path, 'utf8');
    assert.equal(script.split(version).length, 2, `the version stands once in ${path}`);
    writeFileSync(path, script.replace(version, other));
  }
};

/**
 * Loads the scripts of the package with script tags, from another origin, as from a CDN.
 * @param packageFolder The package as it was installed.
 * @param folder An empty one.
 */
export const tryScriptTags = async (browser, packageFolder, folder, check) => {
  const cdn = join(folder, 'cdn');
  const site = join(folder, 'site');
  const {version} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const OTHER = '0.0.1';
  cpSync(join(packageFolder, 'cdn'), join(cdn, version), {recursive: true});
  cpSync(join(packageFolder, 'cdn'), join(cdn, 'again'), {recursive: true});
  copyAsVersion(join(packageFolder, 'cdn'), join(cdn, OTHER), version, OTHER);
  const integrity = JSON.parse(readFileSync(join(packageFolder, 'cdn/integrity.json'), 'utf8'));
  const {address, stop} = await serveFolder(cdn, {'access-control-allow-origin': '*'});
  const {origin} = new URL(address);
  const at = (name, release = version) => `${address}${release}/${name}`;
  const module = (name, attributes = '', release = version) =>
    `<script type="module" crossorigin ${attributes} src="${at(name, release)}"></script>`;
  const classic = (name, attributes = '') => `<script defer ${attributes} src="${at(name)}"></script>`;
  const read = (head, headers = {}) => withPage(site, pageWith(head), headers, (page) => readPage(browser, page));
  const look = (head, headers = {}) => withPage(site, pageWith(head), headers, (page) => lookAtPage(browser, page));
  const importMap = (changed = {}) => {
    const hashes = Object.entries({...integrity, ...changed}).map(([name, hash]) => [at(name), hash]);
    return `<script type="importmap">${JSON.stringify({integrity: Object.fromEntries(hashes)})}</script>`;
  };

  const script = module('tldr-article.min.js');

  await check('a bare script tag', async () => {
    assert.deepEqual(await read(module('tldr-article.min.js')), []);
  });
  await check('a script tag that is no module', async () => {
    assert.deepEqual(await read(classic('tldr-article.iife.min.js')), []);
  });
  await check('one script tag for every page, as a module and as none', async () => {
    for (const tag of [module('auto.min.js'), classic('auto.iife.min.js')]) {
      const said = await withPage(site, blogPage(tag), policyFor(origin), (page) => readBlog(browser, page));
      assert.deepEqual(said, []);
    }
  });
  await check('both on one page, and the same version from two places: the first serves, nothing is said', async () => {
    const said = await read(
      classic('tldr-article.iife.min.js') + module('tldr-article.min.js') + module('tldr-article.min.js', '', 'again'),
    );
    assert.deepEqual(said, []);
  });
  await check('two versions on one page: the first serves, the other says so', async () => {
    const said = await read(module('tldr-article.min.js', '', OTHER) + module('tldr-article.min.js'));
    assert.deepEqual(said, [`<tldr-article> ${version}: not used, ${OTHER} is defined already.`]);
  });
  await check('a strict Content Security Policy that allows the CDN', async () => {
    assert.deepEqual(await read(module('tldr-article.min.js'), policyFor(origin)), []);
    assert.deepEqual(await read(classic('tldr-article.iife.min.js'), policyFor(origin)), []);
  });
  await check('a Content Security Policy of a nonce and strict-dynamic', async () => {
    const policy = policyFor(`'nonce-${NONCE}' 'strict-dynamic'`);
    assert.deepEqual(await read(module('tldr-article.min.js', `nonce="${NONCE}"`), policy), []);
  });
  await check(
    'a Content Security Policy that forbids it: the page stands as it was printed, the browser says why',
    async () => {
      const {isDefined, text, said} = await look(module('tldr-article.min.js'), policyFor("'self'"));
      assert.equal(isDefined, false);
      assert.match(text, /barrel/);
      assert.equal(said.length, 1);
      assert.match(said[0], /Content Security Policy/);
    },
  );
  for (const [name, tag] of [
    ['tldr-article.min.js', module],
    ['tldr-article.iife.min.js', (file, attributes) => classic(file, `crossorigin ${attributes}`)],
  ]) {
    await check(`${name} with its hash of integrity.json; with another it does not run`, async () => {
      assert.deepEqual(await read(tag(name, `integrity="${integrity[name]}"`)), []);
      const {isDefined, text, said} = await look(tag(name, `integrity="${integrity['panel.js']}"`));
      assert.equal(isDefined, false);
      assert.match(text, /barrel/);
      assert.match(said.join('\n'), /integrity/);
    });
  }
  await check('the hashes of all parts in an import map', async () => {
    assert.deepEqual(await read(importMap() + script), []);
  });
  await check('a part with another hash does not run, and the reader gets what can be had without it', async () => {
    const changed = (name) => pageWith(importMap({[name]: integrity['auto.min.js']}) + script);
    const readWithout = (name) => withPage(site, changed(name), {}, (page) => readInstead(browser, page));
    const engines = await readWithout('engines.js');
    assert.match(engines.text, /^The summary couldn’t be made\. Try again$/);
    assert.match(engines.said.join('\n'), /integrity/);
    const panel = await readWithout('panel.js');
    assert.ok(articles.en.join(' ').includes(panel.text.split(/(?<=\.) /)[0]), panel.text);
    assert.match(panel.said.join('\n'), /integrity/);
  });
  await stop();
};
