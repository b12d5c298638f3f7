// Serves the project's folder on this machine only, and prints where the demo is.
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    hostname: '127.0.0.1',
    port: Number(process.env.PORT) || undefined,
  },
});
const {port} = server.server.address();
console.log(`\nThe demo: http://localhost:${port}/demo/\nStop it with Ctrl+C.`);
