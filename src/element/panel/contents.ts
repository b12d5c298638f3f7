import {html, nothing, type TemplateResult} from 'lit';
import type {MadeSentence, MadeSummary} from '../../engines/made-summary.js';
import {fill} from '../../locales/fill.js';
import type {Locale} from '../../locales/en.js';
import type {Placement} from '../placement.js';
import {footerTemplate, type FooterModel} from './footer.js';
import {headerTemplate, type HeaderModel} from './header.js';
import {statusTemplate, type StatusModel} from './status.js';

export interface ContentsModel
  extends HeaderModel, Omit<FooterModel, 'words' | 'summary' | 'isFetching'>, Omit<StatusModel, 'wording' | 'instead'> {
  readonly summary: MadeSummary;
  /** Which way the article's text runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Which box shows what the author put into the element. */
  readonly slotAt: Placement | undefined;
  /** What leads from a sentence to its passage. */
  readonly source: (sentence: MadeSentence) => TemplateResult | typeof nothing;
  /** The passage that the reader asked for is gone. */
  readonly hasVanished: boolean;
}

/** The summary under its title, and where it came from. */
export function contentsTemplate(model: ContentsModel): TemplateResult {
  const {type, wording, summary, placement, slotAt, progress, hasVanished} = model;
  const {words} = wording;
  const {maker, label, instead} = summary;
  const notice = {
    own: undefined,
    author: undefined,
    picked: undefined,
    ai: words.notice,
    engine: fill(words.noticeOther, {name: label ?? ''}),
  }[maker];
  return html`
    ${headerTemplate(model)} ${notice === undefined ? nothing : html`<p part="notice">${notice}</p>`}
    ${statusTemplate({...model, instead})}
    ${
      slotAt === placement
        ? html`<div part="prose"><slot name="summary"></slot></div>`
        : type === 'tldr' || maker === 'author'
          ? proseTemplate(model)
          : pointsTemplate(model)
    }
    <p part="jump-status" role="status">${hasVanished ? words.vanished : nothing}</p>
    ${footerTemplate({...model, words, isFetching: progress !== undefined})}
  `;
}

// role: WebKit drops the semantics of a list drawn without its own markers.
function pointsTemplate({summary, direction, source, wording}: ContentsModel): TemplateResult {
  return html`
    <ul part="points" role="list" lang=${languageOf(summary)} dir=${direction}>
      ${summary.sentences.map(
        (sentence) =>
          html`<li part="point">${markOf(sentence, source)}<span part="text">${sentence.text}</span>${noteOf(sentence, wording.words)}</li>`,
      )}
    </ul>
  `;
}

function proseTemplate({summary, direction, source, wording}: ContentsModel): TemplateResult {
  const space = summary.maker !== 'author' && /^(?:ja|zh)/.test(summary.language) ? nothing : ' ';
  return html`<p part="prose" lang=${languageOf(summary)} dir=${direction}>
    ${summary.sentences.map((sentence, index) => [
      index === 0 ? nothing : space,
      html`<span part="text">${sentence.text}</span>${summary.maker === 'author' ? nothing : markOf(sentence, source)}`,
      summary.maker === 'author' ? nothing : noteOf(sentence, wording.words),
    ])}
  </p>`;
}

/** The link to the passage, or the mark of there being none. */
function markOf(sentence: MadeSentence, source: ContentsModel['source']): TemplateResult | typeof nothing {
  return sentence.source ? source(sentence) : html`<span part="unmatched" aria-hidden="true"><span>?</span></span>`;
}

function noteOf({source, isUnsupported}: MadeSentence, words: Locale): TemplateResult | typeof nothing {
  if (isUnsupported) return html`<span part="note">${words.ungrounded}</span>`;
  return source ? nothing : html`<span part="note">${words.unmatched}</span>`;
}

/** Empty, where it is not known: the panel's own is the interface's. */
function languageOf({language}: MadeSummary): string {
  return language === 'und' ? '' : language;
}
