import {text} from 'node:stream/consumers';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {launchBrowsers} from './test/browsers/launchers.mjs';
import {tallyReporter} from './test/browsers/tally-reporter.mjs';
import {renderOnServer} from './demo/render-on-server.mjs';
import {faultyFiles} from './test/server/faulty-files.mjs';
import {servedFuzzOptions} from './test/server/fuzz-options.mjs';
import {servedPages} from './test/server/served-pages.mjs';
import {summariesOfNode} from './test/same/summaries-of-node.mjs';

/** The runner listens to the whole network, and its sockets can write files: this hangs up on other machines. */
const thisMachineOnly = {
  name: 'this-machine-only',
  serverStart({server}) {
    server.prependListener('connection', (socket) => {
      if (!/^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')) socket.destroy();
    });
  },
};

/** The page as a server renders it, to be taken over or, with the script for a script tag, made anew. */
const serverRendered = {
  name: 'server-rendered',
  async serve({path, originalUrl}) {
    if (path !== '/demo/server-rendered.html') return undefined;
    const script = originalUrl.endsWith('?anew') ? '../cdn/tldr-article.min.js' : undefined;
    const language = originalUrl.endsWith('?de') ? 'de' : 'en';
    return {body: await renderOnServer(script, language), type: 'html'};
  },
};

/** A server that summarises: by the first sentence of what it is sent. */
const summarizingServer = async (context, next) => {
  if (context.path !== '/summarize') return next();
  const {text: article} = JSON.parse(await text(context.req));
  context.body = [article.slice(0, article.indexOf('.') + 1)];
};

/** The scripts as a server of their own has them: at an address without a version, and for other sites too. */
const scriptServer = async (context, next) => {
  if (context.path.startsWith('/latest/')) {
    context.redirect(context.path.replace('/latest/', '/cdn/'));
    return;
  }
  if (context.path.startsWith('/cdn/')) context.set('Access-Control-Allow-Origin', '*');
  await next();
};

export default {
  files: 'test/**/*.test.ts',
  // Lit's production build, as readers get it.
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [
    thisMachineOnly,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    summariesOfNode(),
    serverRendered,
  ],
  middleware: [summarizingServer, scriptServer, servedPages, faultyFiles, servedFuzzOptions],
  browsers: await launchBrowsers(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: 10_000}},
  reporters: [defaultReporter(), tallyReporter()],
};
