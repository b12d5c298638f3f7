import {performance} from 'node:perf_hooks';

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** How long work is repeated, in milliseconds. */
const TRIAL = 1500;

/**
 * The median of the later half of as many runs as time allows, at least two, when the engine has warmed to them.
 * @param run Resolves to its own duration, or to `undefined` where it failed: that ends the trial, with `undefined`.
 */
export async function warmMedian(run) {
  const times = [];
  for (const start = performance.now(); times.length < 2 || performance.now() - start < TRIAL;) {
    const time = await run();
    if (time === undefined) return undefined;
    times.push(time);
  }
  return median(times.slice(times.length >> 1));
}
