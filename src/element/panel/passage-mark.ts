import {adoptStyles} from './adopt-styles.js';

/** The name that pages style it by. */
const NAME = 'tldr-source';

// The page's text keeps its colour and its size: only what is behind it changes.
const styles = /* css */ `
  ::highlight(tldr-source) {
    background-color: var(--tldr-highlight, color-mix(in oklab, #f2b600 28%, transparent));
  }
  @media (prefers-contrast: more) {
    ::highlight(tldr-source) {
      text-decoration: underline 2px;
    }
  }
  @media (forced-colors: active) {
    ::highlight(tldr-source) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    ::highlight(tldr-source) {
      background-color: transparent;
    }
  }
`;

/**
 * Marks a passage of the page without touching its markup: as a custom highlight, which all elements of ours share, or
 * where there are none by selecting it.
 * @returns A function that takes the mark away.
 */
export function markPassage(range: Range): () => void {
  const {startContainer} = range;
  const root = startContainer.getRootNode();
  const view = startContainer.ownerDocument?.defaultView;
  if (!view) return () => undefined;
  if (!('Highlight' in view) || !isStyled(root)) return select(range, view);
  adoptStyles(root, styles);
  const {highlights} = view.CSS;
  const highlight = highlights.get(NAME) ?? new view.Highlight();
  highlight.add(range);
  highlights.set(NAME, highlight);
  return () => {
    highlight.delete(range);
    if (highlight.size === 0 && highlights.get(NAME) === highlight) highlights.delete(NAME);
  };
}

function select(range: Range, view: Window): () => void {
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return () => {
    // What the reader has selected since is theirs.
    if (selection?.rangeCount === 1 && selection.getRangeAt(0) === range) selection.removeAllRanges();
  };
}

/** A document, or a shadow root. */
function isStyled(root: Node): root is Document | ShadowRoot {
  return 'adoptedStyleSheets' in root;
}
