/** How long a theme may take to fade into another, in ms. */
const FADE = 500;

/**
 * Calls back when what a page's theme hangs on may have changed, the attributes of `<html>` and `<body>` and the reader's
 * colour scheme, and again when the change has faded in.
 * @returns A function that ends it.
 */
export function observePage(document: Document | undefined, onChange: () => void): () => void {
  // A server has none.
  if (!document) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notice = () => {
    onChange();
    clearTimeout(timer);
    timer = setTimeout(onChange, FADE);
  };
  const observer = new MutationObserver(notice);
  for (const element of [document.documentElement, document.body as HTMLElement | null]) {
    if (element) observer.observe(element, {attributes: true});
  }
  // A stylesheet that comes late.
  const noticeSheet = ({target}: Event) => {
    if ((target as Partial<Element>).localName === 'link') notice();
  };
  document.addEventListener('load', noticeSheet, true);
  const scheme = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  scheme?.addEventListener('change', notice);
  return () => {
    observer.disconnect();
    document.removeEventListener('load', noticeSheet, true);
    scheme?.removeEventListener('change', notice);
    clearTimeout(timer);
  };
}
