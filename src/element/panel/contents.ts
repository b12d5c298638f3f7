import {html, nothing, type TemplateResult} from 'lit';
import type {Summary, SummarySentence} from '../../summarizer/index.js';
import {footerTemplate, type FooterModel} from './footer.js';
import {headerTemplate, type HeaderModel} from './header.js';

export interface ContentsModel extends HeaderModel, Omit<FooterModel, 'words'> {
  /** Which way the article's text runs. */
  readonly direction: 'ltr' | 'rtl';
  /** What leads from a sentence to its passage. */
  readonly source: (sentence: SummarySentence) => TemplateResult | typeof nothing;
  /** The passage that the reader asked for is gone. */
  readonly hasVanished: boolean;
}

/** The summary under its title, and where it came from. */
export function contentsTemplate(model: ContentsModel): TemplateResult {
  const {type, wording, hasVanished} = model;
  const {words} = wording;
  return html`
    ${headerTemplate(model)} ${type === 'tldr' ? proseTemplate(model) : pointsTemplate(model)}
    <p part="jump-status" role="status">${hasVanished ? words.vanished : nothing}</p>
    ${footerTemplate({...model, words})}
  `;
}

// role: WebKit drops the semantics of a list drawn without its own markers.
function pointsTemplate({summary, direction, source}: ContentsModel): TemplateResult {
  return html`
    <ul part="points" role="list" lang=${languageOf(summary)} dir=${direction}>
      ${summary.sentences.map((sentence) => html`<li part="point">${source(sentence)}<span part="text">${sentence.text}</span></li>`)}
    </ul>
  `;
}

function proseTemplate({summary, direction, source}: ContentsModel): TemplateResult {
  const space = /^(?:ja|zh)/.test(summary.language) ? nothing : ' ';
  return html`<p part="prose" lang=${languageOf(summary)} dir=${direction}>
    ${summary.sentences.map((sentence, index) => [index === 0 ? nothing : space, html`<span part="text">${sentence.text}</span>${source(sentence)}`])}
  </p>`;
}

/** Empty, where it is not known: the panel's own is the interface's. */
function languageOf({language}: Summary): string {
  return language === 'und' ? '' : language;
}
