import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {networkInterfaces} from 'node:os';
import {after, before, test} from 'node:test';
import {serveDemo} from '../../demo/server.mjs';

let server;
let address;
let stop;
before(async () => {
  ({server, address, stop} = await serveDemo());
});
after(() => stop());

/** The answer to a path as it is written; `fetch` would resolve its dots first. */
async function statusOf(path) {
  const socket = connect(server.address().port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return Number(answer.split(' ')[1]);
}

/** Runs the script, and gives what it said and how it ended; it is stopped once it has said anything. */
async function serve(port) {
  const child = spawn(process.execPath, ['demo/serve.mjs'], {env: {...process.env, PORT: port}});
  let said = '';
  let wrong = '';
  child.stdout.on('data', (text) => {
    said += text;
    child.kill();
  });
  child.stderr.on('data', (text) => (wrong += text));
  const [code] = await once(child, 'close');
  return {said, wrong, code};
}

test('the demo is served, and nothing beside it', async () => {
  const page = await fetch(`${address}demo/`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<tldr-article|news\.html/);
  assert.equal((await fetch(address)).url, `${address}demo/`);
  assert.equal(await statusOf('/cdn/tldr-article.min.js'), 200);
  for (const path of ['/.git/config', '/package.json', '/src/define.ts', '/demo/../package.json'])
    assert.notEqual(await statusOf(path), 200, path);
  for (const path of ['/demo/%2e%2e/package.json', '/demo/..%2fpackage.json', '/demo/%2e%2e%2f.git/config'])
    assert.notEqual(await statusOf(path), 200, path);
});

test('the demo is served to this machine only', async () => {
  assert.equal(server.address().address, '127.0.0.1');
  const others = Object.values(networkInterfaces())
    .flat()
    .filter(({family, internal}) => family === 'IPv4' && !internal);
  for (const {address: host} of others) {
    await assert.rejects(fetch(`http://${host}:${server.address().port}/demo/`));
  }
});

test('a port that cannot be had is said in one line', async () => {
  for (const port of ['abc', '70000', '-1', '1.5', String(server.address().port)]) {
    const {said, wrong, code} = await serve(port);
    assert.equal(said, '');
    assert.match(wrong, /^[^\n]*[Pp](?:ORT|ort)[^\n]*\n$/);
    assert.equal(code, 1);
  }
  assert.match((await serve('0')).said, /http:\/\/127\.0\.0\.1:\d+\/demo\//);
});
