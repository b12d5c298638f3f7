import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryType} from '../../engines/engine.js';
import type {Locale} from '../../locales/en.js';
import type {Summary, SummarySentence} from '../../summarizer/index.js';

export interface PanelModel {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly summary: Summary | undefined;
  readonly type: SummaryType;
  readonly hasFailed: boolean;
  readonly words: Locale;
  readonly onRetry: () => void;
}

/** The summary under its title, or what became of it, and where it came from. */
export function panelTemplate({id, summary, type, hasFailed, words, onRetry}: PanelModel): TemplateResult {
  return html`
    <div part="panel" role="group" aria-labelledby="${id}-title">
      <div part="header"><p part="title" id="${id}-title">${words.title}</p></div>
      ${hasFailed ? failureTemplate(words, onRetry) : summary === undefined ? nothing : summaryTemplate(summary, type, words)}
    </div>
  `;
}

function summaryTemplate({sentences, language}: Summary, type: SummaryType, words: Locale): TemplateResult {
  return html`
    ${type === 'tldr' ? proseTemplate(sentences, language) : pointsTemplate(sentences, language)}
    <div part="footer"><p part="disclosure">${words.disclosure}</p></div>
  `;
}

// role: WebKit drops the semantics of a list drawn without its own markers.
function pointsTemplate(sentences: readonly SummarySentence[], language: string): TemplateResult {
  return html`
    <ul part="points" role="list" lang=${language}>
      ${sentences.map(({text}) => html`<li part="point"><span part="text">${text}</span></li>`)}
    </ul>
  `;
}

function proseTemplate(sentences: readonly SummarySentence[], language: string): TemplateResult {
  return html`<p part="prose" lang=${language}>
    ${sentences.map(({text}, index) => [index === 0 ? nothing : ' ', html`<span part="text">${text}</span>`])}
  </p>`;
}

function failureTemplate(words: Locale, onRetry: () => void): TemplateResult {
  return html`
    <div part="status" role="alert"><p part="status-line">${words.error}</p></div>
    <div part="actions">
      <button part="retry" type="button" @click=${onRetry}><span>${words.retry}</span></button>
    </div>
  `;
}
