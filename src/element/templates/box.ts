import {html, nothing, type TemplateResult} from 'lit';
import type {Panel, PanelModel} from '../panel/panel.js';
import {failureTemplate, type FailureModel} from './failure.js';
import {plainListTemplate} from './plain-list.js';

export interface BoxModel extends Omit<PanelModel, 'summary' | 'article'>, FailureModel {
  readonly hasToggle: boolean;
  /** The panel is seen. */
  readonly isRevealed: boolean;
  /** The reader has waited long enough to be told. */
  readonly isWorking: boolean;
  readonly hasFailed: boolean;
  readonly summary: PanelModel['summary'] | undefined;
  /** The article that the summary is of. */
  readonly article: PanelModel['article'] | undefined;
  /** Shows the summary, once it is loaded. */
  readonly panel: Panel | undefined;
  readonly onToggle: () => void;
  /** A press may follow. */
  readonly onApproach: () => void;
}

/** One ruled strip: the toggle, and the panel that it opens. */
export function boxTemplate(model: BoxModel): TemplateResult {
  const {placement, hasToggle, isRevealed, words} = model;
  return html`
    <div part="box box-${placement === 'start' ? 'top' : 'end'}" class=${isRevealed ? 'open' : ''} lang="en" dir="ltr">
      ${hasToggle ? toggleTemplate(model) : nothing}
      <div part="reveal" id=${placement}>
        <div><div part="panel" role="group" tabindex="-1" aria-label=${words.heading}>${contents(model)}</div></div>
      </div>
    </div>
  `;
}

/** The summary, or what became of it. */
function contents(model: BoxModel): TemplateResult | undefined {
  const {hasFailed, summary, article, panel} = model;
  if (hasFailed) return failureTemplate(model);
  if (!summary || !article) return undefined;
  return panel?.contents({...model, summary, article}) ?? plainListTemplate(summary, model.direction);
}

function toggleTemplate({placement, isRevealed, isWorking, words, onToggle, onApproach}: BoxModel): TemplateResult {
  const action = isRevealed ? words.close : isWorking ? words.working : words.open;
  return html`
    <div part="invite">
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
        >
      </button>
    </div>
  `;
}
