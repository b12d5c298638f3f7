import {once} from 'node:events';
import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const isFolder = (path) => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;

/**
 * Serves a built site to this machine only, as any web host does.
 * @param headers Are sent with every file.
 */
export const serveFolder = async (folder, headers = {}) => {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://127.0.0.1');
    // Normalised below the root, so that no dots lead out of the folder.
    const asked = join(folder, normalize(decodeURIComponent(pathname)));
    const path = isFolder(asked) ? join(asked, 'index.html') : asked;
    let body;
    try {
      body = readFileSync(path);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const contentType = /^text/.test(type) ? `${type}; charset=utf-8` : type;
    response.writeHead(200, {'content-type': contentType, ...headers}).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
