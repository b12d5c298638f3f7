import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryType} from '../../engines/engine.js';
import type {MadeSummary} from '../../engines/made-summary.js';
import type {Locale} from '../../locales/en.js';
import type {CopyState} from './copy.js';

export interface FooterModel {
  readonly summary: MadeSummary;
  /** The browser's model is on its way. */
  readonly isFetching: boolean;
  readonly type: SummaryType;
  readonly words: Locale;
  /** The reader can turn points into a paragraph and back. */
  readonly hasType: boolean;
  readonly hasCopy: boolean;
  /** What became of copying, for a moment. */
  readonly copyState: CopyState;
  readonly onType: () => void;
  /** Has the browser's AI write it. */
  readonly onRewrite: () => void;
  /** Goes back to the article's own sentences. */
  readonly onOwn: () => void;
  readonly onCopy: () => void;
}

/** Where the summary came from, and what the reader can do with it. */
export function footerTemplate(model: FooterModel): TemplateResult {
  const {type, words, hasType, hasCopy, copyState, onType, onCopy} = model;
  const disclosure = disclosureOf(model);
  const copy = {idle: words.copy, copied: words.copied, failed: words.copyFailed}[copyState];
  return html`
    <div part="footer">
      <div part="origin">
        ${disclosure === undefined ? nothing : html`<p part="disclosure">${disclosure}</p>`} ${alternative(model)}
      </div>
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

/** How it was made; of what is written anew, the notice above says so. */
function disclosureOf({summary: {maker}, words}: FooterModel): string | undefined {
  return {own: words.disclosure, author: words.author, picked: words.picked, ai: undefined, engine: undefined}[maker];
}

/** What the reader can have instead. */
function alternative({summary, words, isFetching, onRewrite, onOwn}: FooterModel): TemplateResult | typeof nothing {
  const {maker, offer} = summary;
  if (maker === 'ai') {
    return html`<button part="own" class="link" type="button" @click=${onOwn}><span>${words.ownWords}</span></button>`;
  }
  if (offer === undefined || isFetching) return nothing;
  return html`<button part="rewrite" class="link" type="button" @click=${onRewrite}><span>${words[offer]}</span></button>`;
}
