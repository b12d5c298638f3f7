// Serves a page that is built, as its framework renders it on a server, and prints its address: `node serve.mjs react`.
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css'};

// Plain names only: with no dots in front and nothing encoded, no address leads out of the folder.
const ASSET = /^\/(?:assets\/)?[\w-][\w.-]*\.(?:js|css)$/;

/** Builders name their files differently. */
const firstOf = (folder, ...names) => {
  const name = names.find((one) => existsSync(join(folder, one)));
  if (name === undefined) throw new Error(`${folder} holds no ${names[0]}: build the page first`);
  return join(folder, name);
};

/**
 * Serves a page to this machine alone, and resolves to its address.
 * @param folder What was built: the folders `client` and `server`.
 * @param port 0 is any that is free.
 */
const servePage = async (folder, port) => {
  const client = join(folder, 'client');
  const {render} = await import(pathToFileURL(firstOf(join(folder, 'server'), 'server.js', 'server.mjs')));
  const template = readFileSync(firstOf(client, 'index.html', 'index.csr.html'), 'utf8');
  const answer = async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/') {
      const page = await render(search, template);
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
    } else if (ASSET.test(pathname)) {
      const file = readFileSync(join(client, pathname));
      response.writeHead(200, {'content-type': TYPES[extname(pathname)]}).end(file);
    } else response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500, {'content-type': 'text/plain'}).end('The page could not be rendered');
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
};

const [page = ''] = process.argv.slice(2);
console.log(await servePage(join(import.meta.dirname, page, 'dist'), Number(process.env.PORT ?? 8001)));
