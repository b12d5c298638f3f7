import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../locales/en.js';

export interface NavModel {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly words: Locale;
}

/** The links to the neighbouring articles. The slots always stand, so that what comes into them later is noticed. */
export function navTemplate({hasPrevious, hasNext, words}: NavModel): TemplateResult {
  return html`
    <div part="nav-wrap" ?hidden=${!hasPrevious && !hasNext}>
      <nav part="nav" aria-label=${words.more}>
        <div part="nav-link nav-prev" ?hidden=${!hasPrevious}>
          <span part="nav-label" lang="en"
            ><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M11 6H1M5 2L1 6l4 4"/></svg><span dir="ltr">${words.prev}</span></span
          >
          <div part="nav-title"><slot name="prev"></slot></div>
        </div>
        <div part="nav-link nav-next" ?hidden=${!hasNext}>
          <span part="nav-label" lang="en"
            ><span dir="ltr">${words.next}</span><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1 6h10M7 2l4 4-4 4"/></svg></span
          >
          <div part="nav-title"><slot name="next"></slot></div>
        </div>
      </nav>
    </div>
  `;
}
