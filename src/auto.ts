import {startAuto} from './auto/start.js';
import {retrying} from './engines/retrying.js';

// In Node there is no page.
if ('document' in globalThis) {
  startAuto(
    Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]')).find(({src}) => src === import.meta.url),
    retrying(() => import('./define.js')),
  );
}
