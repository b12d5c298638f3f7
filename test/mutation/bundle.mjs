// Bundles the tests of what has no DOM, so that they run in one process of Node's as they do in browsers.
import {readdirSync} from 'node:fs';
import {build} from 'esbuild';

/** What tests of the built package import, from its sources. */
const SOURCES = {
  'tldr-article/summarizer': 'src/summarizer/index.ts',
  'tldr-article/grounding': 'src/engines/grounding.ts',
};

/** Asks the test runner's server for what Node makes of it. */
const IN_BROWSERS = /same-everywhere/;

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.test\.(?:ts|mjs)$/.test(name) && !IN_BROWSERS.test(name))
    .map((name) => `${folder}/${name}`);

const tests = [
  ...testsIn('test/summarizer'),
  ...testsIn('test/engines/grounding'),
  'test/package/same-as-before.test.mjs',
  'test/package/grounding.test.mjs',
];

await build({
  stdin: {contents: tests.map((file) => `import './${file}';`).join('\n'), resolveDir: '.'},
  outfile: 'coverage/mutation/tests.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  // Tests export nothing that the bundle needs, and the package says that nothing else matters.
  ignoreAnnotations: true,
  alias: Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, `./${file}`])),
  plugins: [
    {
      name: 'tests-of-node',
      setup({onResolve, onLoad}) {
        onResolve({filter: /^node:test$/}, () => ({path: 'test', namespace: 'tests-of-node'}));
        onLoad({filter: /./, namespace: 'tests-of-node'}, () => ({contents: 'export const test = globalThis.it;'}));
      },
    },
  ],
});
