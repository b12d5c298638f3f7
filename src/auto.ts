import {startAuto} from './auto/start.js';
import {retrying} from './loading/retrying.js';

/** The tag of this script: an address that leads on to another is known by the file's name. */
function ownTag(): HTMLScriptElement | undefined {
  const scripts = Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'));
  const nameOf = (address: string) => address.split(/[?#]/)[0]?.split('/').pop();
  return (
    scripts.find(({src}) => src === import.meta.url) ??
    scripts.find(({src, type}) => type === 'module' && nameOf(src) === nameOf(import.meta.url))
  );
}

// In Node there is no page.
if ('document' in globalThis)
  startAuto(
    ownTag(),
    retrying(() => import('./define.js')),
  );

// So that a page’s own code has the element and its events typed.
export type * from './define.js';
