import type axe from 'axe-core';

type AxeWindow = Window & typeof globalThis & {axe?: typeof axe};

/** The faults that axe finds in a page or in an element with its shadow root, a line each. */
export async function axeFaults(context: Document | Element): Promise<string[]> {
  const page = context.ownerDocument ?? context;
  const {violations} = await (await axeIn(page)).run(context);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
}

/** Axe sees only the page that it is loaded in. */
async function axeIn(page: Document): Promise<typeof axe> {
  const view = page.defaultView as AxeWindow;
  if (view.axe === undefined) {
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    page.head.append(script);
    await loaded;
  }
  if (view.axe === undefined) throw new Error('axe was not loaded');
  return view.axe;
}
