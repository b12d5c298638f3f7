import {TldrArticle} from './element/tldr-article.js';
import {upgrade} from './element/upgrade.js';

const TAG = 'tldr-article';

// A page may load the script twice, from two places or in two versions: the first one serves.
const defined = customElements.get(TAG);
if (defined === undefined) {
  upgrade.isNow = true;
  try {
    customElements.define(TAG, TldrArticle);
  } finally {
    upgrade.isNow = false;
  }
} else {
  const other = (defined as Partial<typeof TldrArticle>).version;
  if (other !== TldrArticle.version) {
    console.warn(`<${TAG}> ${TldrArticle.version}: not used, ${other ?? 'another'} is defined already.`);
  }
}

export {TldrArticle};
export {registerEngine} from './engines/registry.js';
export {registerLocale} from './locales/load-locale.js';
// So that whoever registers the element has its events typed too.
export type {TldrErrorEvent, TldrJumpEvent, TldrProgressEvent, TldrSummaryEvent, TldrToggleEvent} from './index.js';
