/**
 * The longest tasks of a page's main thread, in ms: until the press, and from then on.
 * @param trace What the browser recorded, with the categories `toplevel` and `blink.user_timing`.
 */
export function longestTasks({traceEvents}, address) {
  const press = traceEvents.find(({name, cat}) => name === 'press' && cat.includes('blink.user_timing'));
  const start = traceEvents.find(
    ({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL === address,
  );
  if (!press || !start) throw new Error('The trace lacks the press, or the beginning of the page');
  const tasks = traceEvents.filter(
    ({name, pid, tid, ts}) =>
      name === 'ThreadControllerImpl::RunTask' && pid === press.pid && tid === press.tid && ts >= start.ts,
  );
  const longest = (some) => some.reduce((most, {dur}) => Math.max(most, dur / 1000), 0);
  const endsBefore = ({ts, dur}) => ts + dur < press.ts;
  return {
    loadTask: longest(tasks.filter(endsBefore)),
    pressTask: longest(tasks.filter((task) => !endsBefore(task))),
  };
}
