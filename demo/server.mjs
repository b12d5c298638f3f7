import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

/** What the pages of the demo are made of. The rest of the folder is nobody's business, nor is it another machine's. */
const SERVED = /^\/(?:demo|cdn)\/(?!.*(?:\.|%2e){2})/i;

/**
 * Serves the demo on this machine only.
 * @param port 0 for any that is free.
 * @returns The server, its address, and a function that ends it.
 * @throws Where the port is taken.
 */
export async function serveDemo(port = 0) {
  // By itself the development server listens to the whole network, whatever host it is told.
  const pages = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      middlewareMode: true,
      middleware: [
        (context, next) => {
          if (SERVED.test(context.path)) return next();
          if (context.path === '/' || context.path === '/demo') return context.redirect('/demo/');
          context.status = 404;
          return undefined;
        },
      ],
    },
  });
  const server = createServer(pages.koaApp.callback());
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await pages.stop();
  };
  return {server, address: `http://127.0.0.1:${server.address().port}/`, stop};
}
