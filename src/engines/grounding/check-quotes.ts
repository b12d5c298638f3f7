import type {Check} from './claim.js';
import {plain} from './plain-text.js';
import {quotationsIn} from './quotations.js';

/** What stands between quotation marks must stand in the article. */
export const checkQuotes: Check = ({reading}, {text}) => {
  const article = plain(text);
  for (const quotation of quotationsIn(reading.text)) {
    const quoted = plain(quotation.text)
      .replace(/[.,!?;:]{1,9}$/, '')
      .trim();
    if (quoted !== '' && !article.includes(quoted)) return 'quote';
  }
  return undefined;
};
