import {html, nothing, type TemplateResult} from 'lit';
import type {MadeSummary} from '../../engines/made-summary.js';
import type {PanelWording} from './panel-words.js';

export interface StatusModel {
  readonly wording: PanelWording;
  /** Why the summary is not by who was asked for. */
  readonly instead: MadeSummary['instead'];
  /** How much of the browser's model is there, from 0 to 1, while it is fetched. */
  readonly progress: number | undefined;
  readonly onStop: () => void;
}

/** What became of an engine, or is becoming of it. The points below can be read meanwhile. */
export function statusTemplate({wording, instead, progress, onStop}: StatusModel): TemplateResult | typeof nothing {
  const {words, language} = wording;
  if (progress === undefined) {
    return instead === undefined
      ? nothing
      : html`<div part="status" role="status"><p part="status-line">${words[instead]}</p></div>`;
  }
  const percent = new Intl.NumberFormat(language, {style: 'percent'}).format(progress);
  return html`
    <div part="status">
      <p part="status-line"><span id="downloading">${words.downloading}</span><span part="percent" aria-hidden="true">${percent}</span></p>
      <progress part="bar" max="1" .value=${progress} aria-labelledby="downloading"></progress>
      <p part="status-note">${words.downloadNote}</p>
      <button part="stop" class="link" type="button" @click=${onStop}><span>${words.stop}</span></button>
    </div>
  `;
}
