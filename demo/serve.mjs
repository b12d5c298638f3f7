// Serves the demo on this machine only, and prints where it is.
import {parsePort, startServer} from './server.mjs';

try {
  const {address} = await startServer(parsePort(process.env.PORT));
  console.log(`\nThe demo: ${address}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
