import {html, type TemplateResult} from 'lit';
import type {Summary} from '../../summarizer/index.js';

/** The sentences and nothing else, where the panel cannot be loaded. */
export function plainListTemplate({sentences, language}: Summary, direction: 'ltr' | 'rtl'): TemplateResult {
  return html`
    <ul role="list" lang=${language === 'und' ? '' : language} dir=${direction}>
      ${sentences.map(({text}) => html`<li part="text">${text}</li>`)}
    </ul>
  `;
}
