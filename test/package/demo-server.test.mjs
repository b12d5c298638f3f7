import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {get} from 'node:http';
import {text} from 'node:stream/consumers';
import {after, before, test} from 'node:test';
import {startServer} from '../../demo/server.mjs';

let demo;
before(async () => {
  demo = await startServer(0);
});
after(() => demo.stop());

/** Asks for a path as it is written; fetch() would resolve its dots first. */
const ask = async (path) => {
  const {port} = demo.server.address();
  const [response] = await once(get({host: '127.0.0.1', port, path, agent: false}), 'response');
  return {status: response.statusCode, headers: response.headers, body: await text(response)};
};

const serve = async (PORT) => {
  const child = spawn(process.execPath, ['demo/serve.mjs'], {env: {...process.env, PORT}, timeout: 10_000});
  const [[status], said] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  return {status, said};
};

test('the documentation and the demo are served, with the script that they load', async () => {
  const page = await ask('/');
  assert.equal(page.status, 200);
  assert.match(page.headers['content-type'], /^text\/html\b/);
  assert.match(page.body, /<html/);
  for (const path of [
    '/reference.html',
    '/docs.css',
    '/playground.js',
    '/demo/news.html',
    '/demo/site.css',
    '/demo/news.html?from=index',
    '/cdn/tldr-article.min.js',
  ]) {
    assert.equal((await ask(path)).status, 200, path);
  }
  const script = await ask('/cdn/tldr-article.min.js');
  assert.match(script.headers['content-type'], /^(?:text|application)\/javascript\b/);
});

test('the folder of the demo leads to the documentation', async () => {
  for (const path of ['/demo', '/demo/']) {
    const {status, headers} = await ask(path);
    assert.deepEqual({status, to: headers.location}, {status: 302, to: '/'});
  }
});

for (const path of [
  '/.git/config',
  '/package.json',
  '/node_modules/lit/package.json',
  '/src/define.ts',
  '/demonstration',
  '/demo/none.html',
  '/demo/../package.json',
  '/demo/../.git/config',
  '/demo/%2e%2e/package.json',
  '/demo/.%2E/.git/config',
  '/demo/..%2fpackage.json',
  '/demo/%252e%252e/package.json',
  '/demo/..\\package.json',
  '/demo/..%5cpackage.json',
  '/demo//../package.json',
  '/demo/.hidden',
  '//demo/../package.json',
  '/__wds-outside-root__/1/package.json',
  '/demo/../__wds-outside-root__/1/package.json',
]) {
  test(`nothing is served at ${path}`, async () => {
    assert.equal((await ask(path)).status, 404);
  });
}

test('only this machine is served', () => {
  assert.equal(demo.server.address().address, '127.0.0.1');
});

for (const port of ['abc', '70000', '-1', '80.5']) {
  test(`PORT=${port} is refused in one line`, async () => {
    const {status, said} = await serve(port);
    assert.equal(status, 1);
    assert.equal(said, `PORT is "${port}"; it must be a whole number from 0 to 65535\n`);
  });
}

test('a port that is taken is named in one line', async () => {
  const {port} = demo.server.address();
  const {status, said} = await serve(String(port));
  assert.equal(status, 1);
  assert.equal(said, `Port ${port} is taken; PORT names another\n`);
});
