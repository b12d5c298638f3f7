import {setTimeout as pause} from 'node:timers/promises';
import {readTrace} from './trace.mjs';

/** How many times slower than this machine the reader's is taken to be. */
export const SLOWDOWN = 4;
/** A mouse rests on what it is about to press for some time; a finger does not. */
const HOVER = 400;
/** How long a page must do nothing to be taken as done, in ms. */
const STILL = 300;

/** Runs in the page before all else: notes what the platform reports. */
function watch() {
  const seen = {shift: 0, interactions: {}};
  window.seen = seen;
  const observe = (options, onEntry) => {
    new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({buffered: true, ...options});
  };
  observe({type: 'layout-shift'}, ({value, hadRecentInput}) => {
    if (!hadRecentInput) seen.shift += value;
  });
  // INP is the longest of an interaction's events: https://web.dev/articles/inp
  observe({type: 'event', durationThreshold: 16}, ({interactionId, duration}) => {
    if (interactionId) seen.interactions[interactionId] = Math.max(seen.interactions[interactionId] ?? 0, duration);
  });
  const paints = (isThere, mark) => {
    const look = () => {
      if (!isThere()) requestAnimationFrame(look);
      else {
        // The task after a frame comes when it is painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => performance.mark(mark);
          port2.postMessage(undefined);
        });
      }
    };
    requestAnimationFrame(look);
  };
  window.toggleOf = () =>
    document.querySelector('details > summary') ??
    document.querySelector('tldr-article')?.shadowRoot?.querySelector('[part~=toggle]') ??
    document.querySelector('h1');
  const isOpen = () => {
    const element = document.querySelector('tldr-article');
    if (element) return element.shadowRoot.querySelector('.open [part~=point]') !== null;
    return document.querySelector('details')?.open ?? true;
  };
  paints(() => document.readyState === 'complete' && window.toggleOf(), 'toggle');
  window.addEventListener(
    'pointerdown',
    () => {
      performance.mark('press');
      paints(isOpen, 'panel');
    },
    {capture: true, once: true},
  );
}

/** Waits until the page has done nothing for a while. */
const settle = (page) =>
  page.evaluate(
    (still) =>
      new Promise((resolve) => {
        const wait = () => requestIdleCallback(({didTimeout}) => (didTimeout ? wait() : setTimeout(resolve, still)));
        wait();
      }),
    STILL,
  );

/** The heap of a page in bytes, what nobody holds any more apart. */
async function heapOf(session) {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * What a page costs that nobody has been to before: times in ms, sizes in bytes.
 * @param isHovered The press comes after a mouse has rested on the toggle; else as a finger's, from nowhere.
 */
export async function measurePage(browser, address, {isHovered}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport({width: 900, height: 800});
  await page.evaluateOnNewDocument(watch);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.tracing.start({categories: ['toplevel', 'blink.user_timing']});
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction(() => performance.getEntriesByName('toggle').length > 0);
  await settle(page);
  const {x, y, width, height} = await page.evaluate(() => window.toggleOf().getBoundingClientRect().toJSON());
  const [left, top] = [x + width / 2, y + height / 2];
  if (isHovered) {
    await page.mouse.move(left, top);
    await pause(HOVER);
    await settle(page);
  }
  const before = await bytesOf(page);
  const {shift} = await page.evaluate(() => window.seen);
  await page.mouse.click(left, top);
  await page.waitForFunction(() => performance.getEntriesByName('panel').length > 0);
  await settle(page);
  const trace = await page.tracing.stop();
  const times = await page.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType('mark').map(({name, startTime}) => [name, startTime])),
  );
  const seen = await page.evaluate(() => window.seen);
  const after = await bytesOf(page);
  const heap = await heapOf(session);
  await context.close();
  return {
    scripts: before,
    parts: after,
    toggle: times.toggle,
    interaction: Math.max(0, ...Object.values(seen.interactions)),
    panel: times.panel - times.press,
    shift,
    heap,
    errors,
    ...readTrace(JSON.parse(new TextDecoder().decode(trace))),
  };
}

/** What of our scripts has come over the network, headers apart. */
const bytesOf = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('/cdn/'))
      .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0),
  );
