import {once} from 'node:events';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {renderOnServer} from './render-on-server.mjs';

const USUAL_PORT = 8000;

/** Where `npm run docs` puts the site. */
const SITE = '/demo/built/site';

// Plain names: with no dots in front and nothing encoded, no address leads out of the folder that it begins in.
const NAMES = /^\/(?:\w[\w.-]*\/)*(?:\w[\w.-]*)?(?:\?|$)/;
/** What the site has copies of is served as it is now. */
const CURRENT = /^\/(?:demo|cdn)\/\w/;

// Made for each reader.
const RENDERED = /^\/demo\/server-rendered\.html(?:\?|$)/;

/** The port that a text names; undefined for none. */
export const parsePort = (text = '') => {
  if (text === '') return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new RangeError(`PORT is "${text}"; it must be a whole number from 0 to 65535`);
  }
  return Number(text);
};

const listen = async (server, port) => {
  // The dev server of its own would listen to the whole network.
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
};

/**
 * Serves the documentation, the demo and the scripts that they load, and nothing else, to this machine.
 * @param port Without one: the usual port, or any other where that is taken.
 */
export const startServer = async (port) => {
  const files = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      middlewareMode: true,
      injectWebSocket: false,
      disableFileWatcher: true,
      // Of no effect in this mode; without it a free one is searched for.
      port: USUAL_PORT,
    },
  });
  const serve = files.koaApp.callback();
  const server = createServer((request, response) => {
    if (RENDERED.test(request.url)) {
      renderOnServer().then((page) => response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page));
    } else if (/^\/demo\/?$/.test(request.url)) {
      response.writeHead(302, {location: '/'}).end();
    } else if (NAMES.test(request.url)) {
      if (!CURRENT.test(request.url)) request.url = SITE + request.url;
      serve(request, response);
    } else response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
  });
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new Error(`Port ${port} is taken; PORT names another`, {cause: error});
    await listen(server, 0);
  }
  return {
    server,
    home: `http://127.0.0.1:${server.address().port}/`,
    /** The articles of the demo. */
    address: `http://127.0.0.1:${server.address().port}/demo/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await files.stop();
    },
  };
};
