import type {Check} from './claim.js';
import {plain} from './plain-text.js';

/** What stands between quotation marks must stand in the article. */
export const checkQuotes: Check = ({reading}, {text}) => {
  const article = plain(text);
  for (const [, first, second, third] of reading.text.matchAll(
    /[“”„"]([^“”„"]{2,400})[“”"]|[«»]\s?([^«»]{2,400}?)\s?[«»]|‘([^‘’]{6,400})’/g,
  )) {
    const quoted = plain(first ?? second ?? third ?? '')
      .replace(/[.,!?;:]{1,9}$/, '')
      .trim();
    if (quoted !== '' && !article.includes(quoted)) return 'quote';
  }
  return undefined;
};
