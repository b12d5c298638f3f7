import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openSite, PAGES, settled} from './open-site.mjs';

/** What a reader begins to notice, in ms; longer tasks are the platform's "long tasks". */
const LONG = 50;
/** Other programs share the processor and its caches while a page loads: a task counts that is long each time. */
const ATTEMPTS = 5;

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** The tasks of the page's own thread that took long, in ms of its own time: what other programs took is not counted. */
function longTasks(trace) {
  const {traceEvents} = JSON.parse(Buffer.from(trace).toString());
  const threads = traceEvents
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({pid, tid}) => `${pid} ${tid}`);
  assert.notEqual(threads.length, 0, 'the trace tells of no page');
  const tasks = traceEvents.filter(({name, pid, tid}) => name === 'RunTask' && threads.includes(`${pid} ${tid}`));
  assert.notEqual(tasks.length, 0, 'the trace tells of no task');
  return tasks.map(({tdur = 0}) => tdur / 1000).filter((time) => time > LONG);
}

/** Loads a page anew, and tells what moved in it by itself, and its long tasks. */
async function load(name, width, spent = 0) {
  const {page} = await site.newPage({width});
  await page.evaluateOnNewDocument((milliseconds) => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries()) {
        window.shifts.push(`${value}: ${sources.map(({node}) => node?.nodeName).join()}`);
      }
    }).observe({type: 'layout-shift', buffered: true});
    addEventListener('DOMContentLoaded', () => {
      for (const end = performance.now() + milliseconds; performance.now() < end;);
    });
  }, spent);
  await page.tracing.start({categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline']});
  await page.goto(site.home + name);
  await settled(page);
  const long = longTasks(await page.tracing.stop());
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  return {shifts, long};
}

for (const name of PAGES) {
  for (const width of [1280, 360]) {
    test(`${name}: nothing moves and no task is long while it loads, ${width} pixels wide`, async () => {
      let long;
      for (let attempt = 0; attempt < ATTEMPTS && long?.length !== 0; attempt++) {
        const measured = await load(name, width);
        assert.deepEqual(measured.shifts, []);
        ({long} = measured);
      }
      assert.deepEqual(long, []);
    });
  }
}

test('a long task is seen where there is one', async () => {
  assert.notDeepEqual((await load('faq.html', 1280, 400)).long, []);
});
