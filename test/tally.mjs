// Counts over many programs, each of which counts its own tests into the file that TALLY names.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const total = {passed: 0, failed: 0, skipped: 0};
/** What has failed, by its title: told again at the end, for the output of a whole run is long. */
const failures = [];

/** Adds what a check or a program has counted, and the titles of what failed. */
export const count = (counts) => {
  for (const outcome in total) total[outcome] += counts[outcome] ?? 0;
  failures.push(...(counts.failures ?? []));
};

const run = (title, command, args, env = {}) => {
  console.log(`\n— ${title}`);
  return (
    spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}}).status === 0
  );
};

/** A command that passes or fails as a whole, and counts as one. */
export const check = (title, command, args) => {
  const passed = run(title, command, args);
  count(passed ? {passed: 1} : {failed: 1, failures: [title]});
  return passed;
};

/**
 * A command that counts its own tests.
 * @param argumentsFor Takes the path of the file they are counted into.
 */
export const tests = (title, command, argumentsFor) => {
  const folder = mkdtempSync(join(tmpdir(), 'tldr-article-'));
  const file = join(folder, 'tally.json');
  const passed = run(title, command, argumentsFor(file), {TALLY: file});
  let counts = {failed: 1, failures: [title]};
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`${title}: did not get as far as counting`);
  }
  rmSync(folder, {recursive: true});
  count(counts);
  if (!passed && !counts.failed) count({failed: 1, failures: [title]});
};

/** Ends with what failed and one line that counts everything, and hands both to the program that asked for them. */
export const report = () => {
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify({...total, failures}));
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((title) => `  ${title}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
};
