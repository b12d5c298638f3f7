import {html, nothing, type TemplateResult} from 'lit';
import type {Placement} from '../placement.js';
import {panelTemplate, type PanelModel} from './panel.js';

export interface BoxModel extends Omit<PanelModel, 'id'> {
  readonly placement: Placement;
  readonly hasToggle: boolean;
  /** The panel is seen. */
  readonly isRevealed: boolean;
  /** The reader has waited long enough to be told. */
  readonly isWorking: boolean;
  readonly onToggle: () => void;
}

/** One ruled strip: the toggle, and the panel that it opens. */
export function boxTemplate(model: BoxModel): TemplateResult {
  const {placement, hasToggle, isRevealed} = model;
  return html`
    <div part="box box-${placement === 'start' ? 'top' : 'end'}" class=${isRevealed ? 'open' : ''} lang="en" dir="ltr">
      ${hasToggle ? toggleTemplate(model) : nothing}
      <div part="reveal" id=${placement}>
        <div>${panelTemplate({...model, id: placement})}</div>
      </div>
    </div>
  `;
}

function toggleTemplate({placement, isRevealed, isWorking, words, onToggle}: BoxModel): TemplateResult {
  const action = isRevealed ? words.hide : isWorking ? words.working : words.get;
  return html`
    <div part="invite">
      <button
        part="toggle"
        type="button"
        aria-expanded=${isRevealed}
        aria-controls=${placement}
        aria-disabled=${(isWorking && !isRevealed) || nothing}
        @click=${onToggle}
      >
        <span part="question">${words.question}</span>
        <span part="action"
          ><span>${action}</span
          ><svg part="chevron" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 3l4 4 4-4"/></svg></span
        >
      </button>
    </div>
  `;
}
