import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** Counts the tests over all browsers, and names those that failed; a file that could not run counts as a failure. */
const tally = (sessions) => {
  const counts = {passed: 0, failed: 0, skipped: 0, failures: []};
  for (const {testResults, errors, testFile, browser} of sessions) {
    const fail = (...titles) => {
      counts.failed++;
      counts.failures.push(`${browser.name}, ${[relative(process.cwd(), testFile), ...titles].join(' > ')}`);
    };
    const add = (suite, titles = []) => {
      for (const test of suite?.tests ?? []) {
        if (!test.skipped && !test.passed) fail(...titles, test.name);
        else counts[test.skipped ? 'skipped' : 'passed']++;
      }
      for (const inner of suite?.suites ?? []) add(inner, [...titles, inner.name]);
    };
    add(testResults);
    if (!testResults || errors?.length) fail();
  }
  return counts;
};

/** Writes that to the file that the environment variable TALLY names. */
export const tallyReporter = () => ({
  onTestRunFinished({sessions}) {
    if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(tally(sessions)));
  },
});
