/** Counts the tests of a run of `node --test` and names those that failed, as JSON. */
export default async function* tally(events) {
  const counts = {passed: 0, failed: 0, skipped: 0, failures: []};
  for await (const {type, data} of events) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail') {
      counts.failed++;
      counts.failures.push(data.name);
    }
    if (type === 'test:pass') counts[data.skip || data.todo ? 'skipped' : 'passed']++;
  }
  yield JSON.stringify(counts);
}
