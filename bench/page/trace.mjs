/**
 * What the browser recorded of a page's main thread, in ms of its processor, so that another program's doing does not
 * count; with the categories `toplevel` and `blink.user_timing`.
 * @param traceEvents As of the trace; the page has the marks `before`, `evaluated`, `upgraded` and `press`.
 */
export function readTrace({traceEvents}) {
  const markOf = (wanted) => traceEvents.find(({name, cat}) => name === wanted && cat.includes('blink.user_timing'));
  const [before, evaluated, upgraded, press] = ['before', 'evaluated', 'upgraded', 'press'].map((name) => {
    const mark = markOf(name);
    if (!mark) throw new Error(`The trace lacks the mark "${name}"`);
    return mark;
  });
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name === 'ThreadControllerImpl::RunTask' && pid === press.pid && tid === press.tid,
  );
  const longest = (some) => some.reduce((most, {tdur = 0}) => Math.max(most, tdur / 1000), 0);
  const isLater = ({ts, dur}) => ts + dur >= press.ts;
  return {
    evaluate: (evaluated.tts - before.tts) / 1000,
    upgrade: (upgraded.tts - evaluated.tts) / 1000,
    loadTask: longest(tasks.filter((task) => !isLater(task))),
    pressTask: longest(tasks.filter(isLater)),
  };
}
