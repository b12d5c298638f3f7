// The tests in Chromium, with counters in the sources.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import config from '../../web-test-runner.config.mjs';
import {buildScripts} from './build-scripts.mjs';
import {instrument} from './instrument.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SCRIPTS = `${ROOT}coverage/scripts`;
await buildScripts(SCRIPTS);

const counting = {
  name: 'counting',
  serve({path}) {
    const file = SCRIPTS + path.replace(/^\/cdn/, '');
    return /^\/cdn\/.+\.js$/.test(path) && existsSync(file)
      ? {body: readFileSync(file, 'utf8'), type: 'js'}
      : undefined;
  },
  transform({path, body}) {
    if (/^\/src\/.+\.ts$/.test(path)) return instrument(body, ROOT + path.slice(1)).code;
    // A test that loads built scripts alone counts nothing.
    if (path.endsWith('.test.ts')) return `(globalThis as {__coverage__?: object}).__coverage__ ??= {};\n${body}`;
    return undefined;
  },
};

export default {
  ...config,
  rootDir: ROOT,
  plugins: [counting, ...config.plugins],
  coverage: true,
  coverageConfig: {
    nativeInstrumentation: false,
    reporters: ['json'],
    reportDir: `${ROOT}coverage/browser`,
    exclude: ['**/node_modules/**'],
  },
};
