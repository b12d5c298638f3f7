import type {Parameters as Options} from 'fast-check';

/** As `test/server/fuzz-options.mjs` has them of the environment. */
interface FuzzOptions {
  readonly seed: number;
  readonly times: number;
}

const {seed, times} = (await (await fetch('/fuzz-options.json')).json()) as FuzzOptions;

/** What the cases are made from; it stands in the name of each test, to be given again. */
export {seed};

/** For `fc.assert`. */
export const runs = <T>(count: number): Options<T> => ({seed, numRuns: count * times, includeErrorInReport: true});

/** More cases take longer. */
export const timeout = (ms: number): number => ms * Math.max(1, times);
