/**
 * Which cases are generated: always the same ones, unless the environment says otherwise. `FUZZ_SEED` gives others,
 * `FUZZ_RUNS` so many times as many.
 */
export const fuzzOptions = {
  seed: Number(process.env.FUZZ_SEED ?? 20261125),
  times: Number(process.env.FUZZ_RUNS ?? 1),
};

/** Tells the browsers. */
export async function servedFuzzOptions(context, next) {
  if (context.path !== '/fuzz-options.json') return next();
  context.body = fuzzOptions;
  return undefined;
}
