import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locales/fill.js';
import type {MadeSummary} from '../../engines/made-summary.js';
import {lengthTemplate, type LengthModel} from './length.js';
import {formatTime, readingTime} from './reading-time.js';
import type {PanelWording} from './panel-words.js';

export interface HeaderModel extends Omit<LengthModel, 'words'> {
  readonly summary: MadeSummary;
  readonly wording: PanelWording;
  /** The reader can choose how long it is. */
  readonly hasLength: boolean;
}

/** The title, how long the article and its summary take, and the choice of a length. */
export function headerTemplate(model: HeaderModel): TemplateResult {
  const {summary, wording, hasLength} = model;
  const {words, language} = wording;
  // An article is a matter of minutes.
  const article = Math.max(60, readingTime(summary.articleWords, summary.language));
  const own = readingTime(summary.summaryWords, summary.language);
  const times = (display: 'short' | 'long') => ({
    article: formatTime(article, language, display),
    summary: formatTime(own, language, display),
  });
  return html`
    <div part="header">
      <p part="title">${words.heading}</p>
      <p part="meta">
        <span aria-hidden="true">${fill(words.readingTime, times('short'))}</span
        ><span class="spoken">${fill(words.readingTimeSpoken, times('long'))}</span>
      </p>
      ${hasLength ? lengthTemplate({...model, words}) : nothing}
    </div>
  `;
}
