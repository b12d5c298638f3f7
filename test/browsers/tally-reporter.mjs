import {writeFileSync} from 'node:fs';

/** Counts the tests over all browsers; a file that could not run counts as a failure. */
const tally = (sessions) => {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const add = (suite) => {
    for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    suite?.suites?.forEach(add);
  };
  for (const {testResults, errors} of sessions) {
    add(testResults);
    if (!testResults || errors?.length) counts.failed++;
  }
  return counts;
};

/** Writes the counts to the file that the environment variable TALLY names. */
export const tallyReporter = () => ({
  onTestRunFinished({sessions}) {
    if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(tally(sessions)));
  },
});
