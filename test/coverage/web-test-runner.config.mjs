// The tests in Chromium, with counters in the sources.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import libCoverage from 'istanbul-lib-coverage';
import {tallyReporter} from '../browsers/tally-reporter.mjs';
import config from '../../web-test-runner.config.mjs';
import {buildScripts} from './build-scripts.mjs';
import {instrument} from './instrument.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SCRIPTS = `${ROOT}coverage/scripts`;
await buildScripts(SCRIPTS);

const counting = {
  name: 'counting',
  serve({path}) {
    const file = SCRIPTS + path;
    return path.endsWith('.js') && existsSync(file) ? {body: readFileSync(file, 'utf8'), type: 'js'} : undefined;
  },
  transform({path, body}) {
    if (/^\/src\/.+\.ts$/.test(path)) return instrument(body, ROOT + path.slice(1)).code;
    // A test that loads built scripts alone counts nothing.
    if (path.endsWith('.test.ts')) return `(globalThis as {__coverage__?: object}).__coverage__ ??= {};\n${body}`;
    return undefined;
  },
};

/**
 * Writes the counts of all test files. The runner's own sums are of ranges, as V8 counts: it takes a branch on the same
 * line as another for that one.
 */
const countsReporter = {
  onTestRunFinished({sessions}) {
    const map = libCoverage.createCoverageMap({});
    for (const {testCoverage} of sessions) if (testCoverage) map.merge(testCoverage);
    mkdirSync(process.env.COVERAGE, {recursive: true});
    writeFileSync(`${process.env.COVERAGE}/browser.json`, JSON.stringify(map));
  },
};

export default {
  ...config,
  rootDir: ROOT,
  plugins: [counting, ...config.plugins],
  coverage: true,
  coverageConfig: {nativeInstrumentation: false, reporters: []},
  // Where it would tell of its progress, it tells its sums.
  reporters: [defaultReporter({reportTestProgress: false}), countsReporter, tallyReporter()],
};
