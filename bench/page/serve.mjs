// Serves the pages that are measured and the project's scripts, compressed as a site would, on this machine alone.
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {madePage, SCRIPTS} from './made-page.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const contentOf = (url) => {
  const [, kind, words, count] = /^\/(\w+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  if (kind) return madePage(kind, Number(words), Number(count));
  if (url in SCRIPTS) return SCRIPTS[url];
  const isOurs = /^\/cdn\/[\w./-]+\.js$/.test(url) && !url.includes('..') && existsSync(ROOT + url.slice(1));
  return isOurs ? readFileSync(ROOT + url.slice(1)) : undefined;
};

/** @returns The address, at which `<kind>/<words>/<count>` is a page; `stop()`. */
export async function servePages() {
  const compressed = new Map();
  const server = createServer(({url}, response) => {
    if (!compressed.has(url)) {
      const content = contentOf(url);
      compressed.set(url, content && brotliCompressSync(content));
    }
    const content = compressed.get(url);
    if (!content) return response.writeHead(404).end();
    // With these two the clock is not coarsened.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', content.length);
    response.setHeader('content-type', `text/${url.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`);
    return response.end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close()};
}
