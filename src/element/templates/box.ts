import {html, nothing, type TemplateResult} from 'lit';
import type {Wording} from '../../locales/load-locale.js';
import type {Panel, PanelModel} from '../panel/panel.js';
import {failureTemplate, type FailureModel} from './failure.js';
import {plainListTemplate} from './plain-list.js';

export interface BoxModel extends Omit<PanelModel, 'summary' | 'article' | 'wording'>, Omit<FailureModel, 'words'> {
  readonly hasToggle: boolean;
  /** The panel is seen. */
  readonly isRevealed: boolean;
  /** The reader has waited long enough to be told. */
  readonly isWorking: boolean;
  readonly hasFailed: boolean;
  readonly summary: PanelModel['summary'] | undefined;
  /** The article that the summary is of. */
  readonly article: PanelModel['article'] | undefined;
  /** Undefined while the words are on their way: the row is then empty, at its height. */
  readonly wording: Wording | undefined;
  /** What the panel is called. */
  readonly name: string;
  /** What tells the toggle from another article's, where there is one. */
  readonly suffix: string;
  /** Stands in the row instead of the toggle. */
  readonly note: string | undefined;
  /** Shows the summary, once it is loaded. */
  readonly panel: Panel | undefined;
  readonly onToggle: () => void;
  /** A press may follow. */
  readonly onApproach: () => void;
}

/** One ruled strip: the toggle, and the panel that it opens. */
export function boxTemplate(model: BoxModel): TemplateResult {
  const {placement, hasToggle, isRevealed, wording, name, note} = model;
  return html`
    <div
      part="box box-${placement === 'start' ? 'top' : 'end'}"
      class=${isRevealed ? 'open' : ''}
      lang=${wording?.language ?? nothing}
      dir=${wording?.direction ?? nothing}
    >
      ${hasToggle ? html`<div part="invite">${invitation(model, note)}</div>` : nothing}
      <div part="reveal" id=${placement}>
        <div><div part="panel" role="region" tabindex="-1" aria-label=${name}>${contents(model)}</div></div>
      </div>
    </div>
  `;
}

function invitation({wording, ...model}: BoxModel, note: string | undefined): TemplateResult | typeof nothing {
  if (!wording) return nothing;
  return note === undefined ? toggleTemplate({...model, wording}) : html`<span part="too-short">${note}</span>`;
}

/** The summary, or what became of it. */
function contents({wording, ...model}: BoxModel): TemplateResult | undefined {
  const {hasFailed, summary, article, panel} = model;
  if (!wording) return undefined;
  if (hasFailed) return failureTemplate({...model, words: wording.words});
  if (!summary || !article) return undefined;
  return panel?.contents({...model, wording, summary, article}) ?? plainListTemplate(summary, model.direction);
}

function toggleTemplate(model: BoxModel & {wording: Wording}): TemplateResult {
  const {placement, isRevealed, isWorking, wording, suffix, onToggle, onApproach} = model;
  const {words} = wording;
  const action = isRevealed ? words.close : isWorking ? words.working : words.open;
  return html`
    <button
      part="toggle"
      type="button"
      aria-expanded=${isRevealed}
      aria-controls=${placement}
      aria-disabled=${(isWorking && !isRevealed) || nothing}
      @click=${onToggle}
      @focus=${onApproach}
      @pointerenter=${onApproach}
    >
      <span part="question">${words.prompt}</span>
      <span part="action"
        ><span>${action}</span
        ><svg part="chevron" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 3l4 4 4-4"/></svg></span
      >${suffix === '' ? nothing : html`<span class="spoken">${suffix}</span>`}
    </button>
  `;
}
