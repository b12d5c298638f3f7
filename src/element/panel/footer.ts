import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryType} from '../../engines/engine.js';
import type {Locale} from '../../locales/en.js';
import type {CopyState} from './copy.js';

export interface FooterModel {
  readonly type: SummaryType;
  readonly words: Locale;
  /** The reader can turn points into a paragraph and back. */
  readonly hasType: boolean;
  readonly hasCopy: boolean;
  /** What became of copying, for a moment. */
  readonly copyState: CopyState;
  readonly onType: () => void;
  readonly onCopy: () => void;
}

/** Where the summary came from, and what the reader can do with it. */
export function footerTemplate(model: FooterModel): TemplateResult {
  const {type, words, hasType, hasCopy, copyState, onType, onCopy} = model;
  const copy = {idle: words.copy, copied: words.copied, failed: words.copyFailed}[copyState];
  return html`
    <div part="footer">
      <p part="disclosure">${words.disclosure}</p>
      ${
        hasType || hasCopy
          ? html`<div part="actions">
            ${
              hasType
                ? html`<button part="format" class="link" type="button" @click=${onType}>
                  <span>${type === 'tldr' ? words.asList : words.asParagraph}</span>
                </button>`
                : nothing
            }
            ${
              hasCopy
                ? html`<button part="copy" class="link" type="button" ?data-done=${copyState !== 'idle'} @click=${onCopy}>
                  <span>${copy}</span>
                </button>`
                : nothing
            }
          </div>`
          : nothing
      }
    </div>
  `;
}
