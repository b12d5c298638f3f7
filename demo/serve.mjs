// Serves the documentation and the demo on this machine only, and prints where it is.
import {parsePort, startServer} from './server.mjs';

try {
  const {home} = await startServer(parsePort(process.env.PORT));
  console.log(`\nDocumentation, playground and demo: ${home}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
