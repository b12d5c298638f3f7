import {html, type TemplateResult} from 'lit';
import type {Wording} from '../../locales/load-locale.js';

export interface NavModel {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly wording: Wording | undefined;
  /** What tells these links from another article's, where there is one. */
  readonly suffix: string;
}

/** The links to the neighbouring articles. The slots always stand, so that what comes into them later is noticed. */
export function navTemplate({hasPrevious, hasNext, wording, suffix}: NavModel): TemplateResult {
  const {words, language, direction} = wording ?? {};
  return html`
    <div part="nav-wrap" ?hidden=${!hasPrevious && !hasNext}>
      <nav part="nav" aria-label="${words?.more ?? ''}${suffix}">
        <div part="nav-link nav-prev" ?hidden=${!hasPrevious}>
          <span part="nav-label" lang=${language ?? ''}
            ><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M11 6H1M5 2L1 6l4 4"/></svg><span dir=${direction ?? 'auto'}>${words?.prev}</span></span
          >
          <div part="nav-title"><slot name="prev"></slot></div>
        </div>
        <div part="nav-link nav-next" ?hidden=${!hasNext}>
          <span part="nav-label" lang=${language ?? ''}
            ><span dir=${direction ?? 'auto'}>${words?.next}</span><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M11 6H1M5 2L1 6l4 4"/></svg></span
          >
          <div part="nav-title"><slot name="next"></slot></div>
        </div>
      </nav>
    </div>
  `;
}
