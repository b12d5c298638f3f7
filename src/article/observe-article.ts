import {ancestorsOf, isElement} from './nodes.js';

/** How long the article must be still before it is read again, and how long at most that is waited for, in ms. */
const STILL = 100;
const PATIENCE = 1000;

/** Attributes that decide on what is read, and how. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'data-tldr-ignore', 'role', 'lang', 'dir', 'slot', 'class', 'style', 'id'];

/**
 * Calls back when the light DOM below an element has changed, or what its slots are given, once for a burst of changes:
 * after 100 ms without any, or a second after the first where they do not stop (a page that streams in).
 * @returns A function that ends it, and tells whether there was a change that had not been called back for.
 */
export function observeArticle(host: Element | Document | ShadowRoot, onChange: () => void): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  const report = () => {
    timer = undefined;
    onChange();
  };
  const notice = () => {
    if (timer === undefined) firstChange = performance.now();
    clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(STILL, firstChange + PATIENCE - performance.now())));
  };
  const observer = new MutationObserver(notice);
  observer.observe(host, {childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES});
  // What stands around it may hide a part of it, as a paywall does.
  if (isElement(host)) for (const at of ancestorsOf(host)) observer.observe(at, {attributeFilter: ATTRIBUTES});
  // An outer component forwards its children through a slot; when they change, only the slots tell.
  const shadow = 'shadowRoot' in host ? host.shadowRoot : null;
  shadow?.addEventListener('slotchange', notice);
  return () => {
    const hasChanged = timer !== undefined || observer.takeRecords().length > 0;
    observer.disconnect();
    shadow?.removeEventListener('slotchange', notice);
    clearTimeout(timer);
    return hasChanged;
  };
}
