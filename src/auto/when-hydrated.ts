/** What libraries take over from what a server sent, and would find changed. */
const HYDRATED = `#__next, #__nuxt, #__docusaurus, #___gatsby, #svelte, [data-reactroot], [data-server-rendered],
  [data-sveltekit-preload-data], [ng-server-context], [q\\:container], astro-island, #app > .Layout,
  script[src*="/_next/"], link[href*="/_next/"]`;
/** How React and Vue mark what they have begun to take over. */
const TAKEN = /^(?:__react|_react|__vue)/;

/** How often that is asked, and how long after the page has loaded, in ms. */
const INTERVAL = 100;
const PATIENCE = 3000;

/** Acts at once, or where a library is to take over the page, when it has. */
export function whenHydrated(document: Document, act: () => void): void {
  const window = document.defaultView;
  if (!window || !document.querySelector(HYDRATED)) {
    act();
    return;
  }
  const isTaken = () =>
    [document, document.body, ...document.querySelectorAll(HYDRATED)].some((node) =>
      Object.keys(node).some((key) => TAKEN.test(key)),
    );
  let patience = PATIENCE;
  const wait = () => {
    patience -= INTERVAL;
    if (patience > 0 && !isTaken()) setTimeout(wait, INTERVAL);
    // It is at work while the page is not idle.
    else if ('requestIdleCallback' in window) window.requestIdleCallback(act, {timeout: PATIENCE});
    else setTimeout(act, 2 * INTERVAL);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, {once: true});
}
