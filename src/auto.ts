import {startAuto} from './auto/start.js';

// In Node there is no page.
if ('document' in globalThis) {
  startAuto(
    Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]')).find(({src}) => src === import.meta.url),
    () => import('./define.js'),
  );
}

// So that a page’s own code has the element and its events typed.
export type * from './define.js';
