import type axe from 'axe-core';
import 'axe-core/axe.min.js';

/** The faults that axe finds in an element and its shadow root, a line each. */
export async function axeFaults(element: Element): Promise<string[]> {
  const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(element);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
}
