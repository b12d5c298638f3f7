import type {SummaryLength} from '../../summarizer/index.js';
import {KEY} from '../stored-length.js';

/** Keeps it for the reader's next article on the site, where storage allows. */
export function storeLength(length: SummaryLength): void {
  try {
    localStorage.setItem(KEY, length);
  } catch {
    // Storage is full, or closed to the page: the choice holds for this article.
  }
}
