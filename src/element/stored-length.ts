import type {SummaryLength} from '../summarizer/index.js';

const KEY = 'tldr-article:length';

/** What the reader chose last on this site; nothing where there is no storage, or none to be had. */
export function storedLength(): SummaryLength | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return (['short', 'medium', 'long'] as const).find((length) => length === value);
  } catch {
    return undefined;
  }
}

/** Keeps it for the reader's next article on the site, where storage allows. */
export function storeLength(length: SummaryLength): void {
  try {
    localStorage.setItem(KEY, length);
  } catch {
    // Storage is full, or closed to the page: the choice holds for this article.
  }
}
