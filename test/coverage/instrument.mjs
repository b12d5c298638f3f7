import {createInstrumenter} from 'istanbul-lib-instrument';

/** Counts in TypeScript itself, before it is compiled, so that the figures are of the sources as they stand. */
const instrumenter = createInstrumenter({
  // What frames run counts for the test that they stand in, where they may reach it.
  coverageGlobalScope:
    '(() => {try {globalThis.top.__coverage__ ??= {}; return globalThis.top;} catch {return globalThis;}})()',
  coverageGlobalScopeFunc: false,
  esModules: true,
  compact: false,
  parserPlugins: ['typescript', 'classProperties', 'classPrivateProperties', 'classPrivateMethods', 'classStaticBlock'],
});

/** @returns The code with counters in it, and the counts of a run that touched nothing. */
export function instrument(code, path) {
  const counting = instrumenter.instrumentSync(code, path);
  return {code: counting, untouched: instrumenter.lastFileCoverage()};
}
