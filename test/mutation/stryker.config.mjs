// Changes the code a little in a thousand places, and sees whether a test notices: npm run mutation
// It remembers what it found, and does anew what has changed since; of tests it sees only that there are others, so that after
// a change within one, or for a figure to be told, it begins from nothing: npm run mutation -- --force
// Of some files alone: npm run mutation -- --mutate src/summarizer/split-sentences.ts
const data = [
  'src/summarizer/languages/??.ts',
  'src/summarizer/weights.ts',
  'src/engines/grounding/{cues,synonyms}/*.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/summarizer/**/*.ts',
    'src/engines/grounding.ts',
    'src/engines/grounding/**/*.ts',
    // Lists of words and numbers: a test of each would say the list again.
    ...data.map((pattern) => `!${pattern}`),
  ],
  // What the tests say to a reader, in an error, is said in tests of the error's kind.
  buildCommand: 'node test/mutation/bundle.mjs',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  // Texts of a million words say how long something takes, and nothing that shorter ones do not; shares of sentences, less
  // than each of them.
  mochaOptions: {
    spec: ['coverage/mutation/tests.cjs'],
    config: 'test/mutation/mocha.json',
    grep: '^(?!.*(?:million|\\d+ times|200,000 words|nine in ten|subtler ones|every language))',
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: 'coverage/mutation/incremental.json',
  tempDirName: 'coverage/mutation/sandbox',
  ignorePatterns: ['bench', 'cdn', 'coverage', 'demo', 'dist'],
  disableTypeChecks: '{src,test}/**/*.ts',
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: {allowColor: false, allowEmojis: false, logTests: false, reportMutants: false, reportTests: false},
  jsonReporter: {fileName: 'coverage/mutation/report.json'},
  thresholds: {high: 90, low: 80, break: 80},
};
