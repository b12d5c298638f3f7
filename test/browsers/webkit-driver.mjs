import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const START_TIMEOUT = 15_000;
const children = [];
process.on('exit', () => children.forEach((child) => child.kill('SIGTERM')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a display that nobody sees, and resolves to its name. Xvfb writes its number to the pipe that is its file 3. */
const startDisplay = (program) => {
  const xvfb = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    let said = '';
    xvfb.stdio[3].on('data', (data) => {
      said += data;
      if (said.includes('\n')) resolve(`:${said.trim()}`);
    });
    xvfb.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    setTimeout(() => reject(new Error('Xvfb did not start')), START_TIMEOUT).unref();
  });
};

/** Starts WebKitGTK's driver under a display of its own, and resolves to its port. Both end with this process. */
export const startWebKitDriver = async ({webkitDriver, display}) => {
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: await startDisplay(display),
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // Without it the browser's language is "C", which is none.
    LANG: 'en_US.UTF-8',
  };
  children.push(spawn(webkitDriver, [`--port=${port}`, '--replace-on-new-session'], {env, stdio: 'ignore'}));
  for (const end = Date.now() + START_TIMEOUT; Date.now() < end;) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start');
};
