/** The sheet of each stylesheet's text in a document: one cannot be shared with another document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Puts a stylesheet into force in a document or shadow root, once. */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
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
