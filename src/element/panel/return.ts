import {html, type TemplateResult} from 'lit';
import type {PanelWording} from './panel-words.js';

/** The way back to the summary, told of with the passage that the reader has come to. */
export function returnTemplate(
  passage: string,
  {words, language, direction}: PanelWording,
  onPress: () => void,
): TemplateResult {
  return html`
    <button part="return" type="button" lang=${language} aria-describedby="passage" @click=${onPress}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M6 11V1M2 5l4-4 4 4"/></svg><span dir=${direction}>${words.back}</span>
    </button>
    <span id="passage" hidden>${passage}</span>
  `;
}
