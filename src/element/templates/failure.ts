import {html, nothing, type TemplateResult} from 'lit';
import type {Invitation} from '../../locales/en-invitation.js';

export interface FailureModel {
  /** After a failure, another run is under way. */
  readonly isRetrying: boolean;
  readonly words: Invitation;
  readonly onRetry: () => void;
}

/** No summary could be made. */
export function failureTemplate({isRetrying, words, onRetry}: FailureModel): TemplateResult {
  return html`
    <div part="status" role="alert"><p part="status-line">${isRetrying ? words.working : words.error}</p></div>
    <div part="actions">
      <button part="retry" class="link" type="button" aria-disabled=${isRetrying || nothing} @click=${onRetry}>
        <span>${words.retry}</span>
      </button>
    </div>
  `;
}
