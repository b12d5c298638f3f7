// Serves one saved page at a time, and the project's modules, to the browser that measures.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @returns The address; `show(html)`, which sets what stands at it; `stop()`. */
export async function servePages() {
  let page = '';
  const server = createServer(({url}, response) => {
    if (url === '/') {
      // The page as it was saved: none of its scripts, and nothing from elsewhere.
      const own = `http://${server.address().address}:${server.address().port}`;
      response.setHeader('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; script-src ${own}`);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    } else if (/^\/(?:dist|cdn)\/[\w./-]+\.js$/.test(url) && !url.includes('..')) {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(ROOT + url.slice(1)));
    } else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    show: (html) => (page = html),
    stop: () => server.close(),
  };
}
