import type {SummaryLength} from '../summarizer/index.js';

/** Where it is kept in `localStorage`. */
export const KEY = 'tldr-article:length';

/** What the reader chose last on this site; nothing where there is no storage, or none to be had. */
export function storedLength(): SummaryLength | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return (['short', 'medium', 'long'] as const).find((length) => length === value);
  } catch {
    return undefined;
  }
}
