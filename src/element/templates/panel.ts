import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryType} from '../../engines/engine.js';
import type {Locale} from '../../locales/en.js';
import type {Summary, SummarySentence} from '../../summarizer/index.js';

export interface PanelModel {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly summary: Summary | undefined;
  readonly type: SummaryType;
  /** Which way the article's text runs. */
  readonly direction: 'ltr' | 'rtl';
  readonly hasFailed: boolean;
  /** After a failure, another run is under way. */
  readonly isRetrying: boolean;
  readonly words: Locale;
  readonly onRetry: () => void;
}

/** The summary under its title, or what became of it, and where it came from. */
export function panelTemplate(model: PanelModel): TemplateResult {
  const {id, summary, hasFailed, words} = model;
  return html`
    <div part="panel" role="group" tabindex="-1" aria-labelledby="${id}-title">
      <div part="header"><p part="title" id="${id}-title">${words.title}</p></div>
      ${hasFailed ? failureTemplate(model) : summary === undefined ? nothing : summaryTemplate(summary, model)}
    </div>
  `;
}

function summaryTemplate({sentences, language}: Summary, {type, direction, words}: PanelModel): TemplateResult {
  // Empty, where it is not known: the panel's own is the interface's.
  const lang = language === 'und' ? '' : language;
  return html`
    ${type === 'tldr' ? proseTemplate(sentences, lang, direction) : pointsTemplate(sentences, lang, direction)}
    <div part="footer"><p part="disclosure">${words.disclosure}</p></div>
  `;
}

// role: WebKit drops the semantics of a list drawn without its own markers.
function pointsTemplate(sentences: readonly SummarySentence[], lang: string, dir: string): TemplateResult {
  return html`
    <ul part="points" role="list" lang=${lang} dir=${dir}>
      ${sentences.map(({text}) => html`<li part="point"><span part="text">${text}</span></li>`)}
    </ul>
  `;
}

function proseTemplate(sentences: readonly SummarySentence[], lang: string, dir: string): TemplateResult {
  return html`<p part="prose" lang=${lang} dir=${dir}>
    ${sentences.map(({text}, index) => [index === 0 || /^(?:ja|zh)/.test(lang) ? nothing : ' ', html`<span part="text">${text}</span>`])}
  </p>`;
}

function failureTemplate({isRetrying, words, onRetry}: PanelModel): TemplateResult {
  return html`
    <div part="status" role="alert"><p part="status-line">${isRetrying ? words.working : words.error}</p></div>
    <div part="actions">
      <button part="retry" type="button" aria-disabled=${isRetrying || nothing} @click=${onRetry}>
        <span>${words.retry}</span>
      </button>
    </div>
  `;
}
