/** Counts the tests of a run of `node --test`, as JSON. */
export default async function* tally(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.failed++;
    if (type === 'test:pass') counts[data.skip || data.todo ? 'skipped' : 'passed']++;
  }
  yield JSON.stringify(counts);
}
