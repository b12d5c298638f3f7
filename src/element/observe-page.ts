/**
 * Calls back when what a page's theme hangs on may have changed: the attributes of `<html>` and `<body>`, the reader's
 * colour scheme; again when the transition that followed has ended. Once for what happens between two frames.
 * @returns A function that ends it.
 */
export function observePage(document: Document, onChange: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let frame = 0;
  const notice = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  const noticeOwn = ({target}: Event) => {
    if (target === document.documentElement || target === document.body) notice();
  };
  const observer = new MutationObserver(notice);
  for (const element of [document.documentElement, document.body as HTMLElement | null]) {
    if (element) observer.observe(element, {attributes: true});
  }
  const scheme = view.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', notice);
  document.addEventListener('transitionend', noticeOwn);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', notice);
    document.removeEventListener('transitionend', noticeOwn);
    view.cancelAnimationFrame(frame);
  };
}
