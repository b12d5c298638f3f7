import {Auto} from './auto.js';
import {readOptions} from './options.js';

/** Set on a page that has one at work: it may hold the script twice, from two places. */
const AT_WORK = Symbol.for('tldr-article auto');

/** Begins on this page, once. */
export function startAuto(script: Element | null | undefined, define: () => Promise<unknown>): void {
  const page = globalThis as {[AT_WORK]?: true};
  if (page[AT_WORK]) return;
  page[AT_WORK] = true;
  new Auto(document, readOptions(script), define).start();
}
