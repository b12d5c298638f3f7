/** The sheet of each stylesheet's text in a document: one cannot be shared with another document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Puts a stylesheet into force in a document or shadow root, once. */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  // Safari before 16.4; the script does the same with its own.
  if (!('adoptedStyleSheets' in document)) {
    if (root !== document) addStyle(root as ShadowRoot, document, css);
    return;
  }
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Once, as an element; a page that allows styles by a nonce gives that to Lit's elements, and so to ours. */
function addStyle(root: ShadowRoot, document: Document, css: string): void {
  if (Array.from(root.querySelectorAll('style')).some(({textContent}) => textContent === css)) return;
  const style = document.createElement('style');
  const {litNonce} = globalThis as {litNonce?: string};
  if (litNonce) style.nonce = litNonce;
  style.textContent = css;
  root.append(style);
}
