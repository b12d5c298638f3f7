import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryType} from '../../engines/engine.js';
import type {Locale} from '../../locales/en.js';
import type {Summary, SummarySentence} from '../../summarizer/index.js';

export interface ContentsModel {
  readonly summary: Summary;
  readonly type: SummaryType;
  /** Which way the article's text runs. */
  readonly direction: 'ltr' | 'rtl';
  readonly words: Locale;
}

/** The summary under its title, and where it came from. */
export function contentsTemplate({summary, type, direction, words}: ContentsModel): TemplateResult {
  const {sentences, language} = summary;
  // Empty, where it is not known: the panel's own is the interface's.
  const lang = language === 'und' ? '' : language;
  return html`
    <div part="header"><p part="title">${words.title}</p></div>
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
