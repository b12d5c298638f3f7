import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../locales/en.js';

/** The way back to the summary, told of with the passage that the reader has come to. */
export function returnTemplate(passage: string, words: Locale, onPress: () => void): TemplateResult {
  return html`
    <button part="return" type="button" lang="en" aria-describedby="passage" @click=${onPress}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M6 11V1M2 5l4-4 4 4"/></svg><span dir="ltr">${words.back}</span>
    </button>
    <span id="passage" hidden>${passage}</span>
  `;
}
