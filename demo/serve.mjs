// Serves the demo on this machine, and prints where: at the port that PORT names, else at 8000 or the next free one.
import {serveDemo} from './server.mjs';

/** How many ports are tried where none is asked for. */
const TRIES = 20;

const {PORT} = process.env;
const isAsked = Boolean(PORT);
const wanted = isAsked ? Number(PORT) : 8000;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) fail(`PORT must be a number up to 65535, not "${PORT}"`);

for (let port = wanted; ; port++) {
  try {
    const {address} = await serveDemo(port);
    console.log(`\nThe demo: ${address}demo/\nStop it with Ctrl+C.`);
    break;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    if (isAsked || port - wanted >= TRIES) {
      fail(
        `Port ${port} ${error.code === 'EACCES' ? 'needs more rights' : 'is taken'}; name another one: PORT=8123 npm start`,
      );
    }
  }
}
