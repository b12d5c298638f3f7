import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../locales/en.js';
import type {SummaryLength} from '../../summarizer/index.js';
import type {Placement} from '../placement.js';
import {storeLength} from './store-length.js';

export interface LengthModel {
  readonly placement: Placement;
  readonly length: SummaryLength;
  readonly words: Locale;
  readonly onLength: (length: SummaryLength) => void;
}

/** The choice of a length. */
export function lengthTemplate({placement, length, words, onLength}: LengthModel): TemplateResult {
  return html`
    <fieldset part="length">
      <legend class="spoken">${words.length}</legend>
      ${(['short', 'medium', 'long'] as const).map(
        (option) => html`
          <label part="length-option"
            ><input
              type="radio"
              name="length-${placement}"
              value=${option}
              .checked=${option === length}
              @change=${() => {
                storeLength(option);
                onLength(option);
              }}
            /><span>${words[option]}</span></label
          >
        `,
      )}
    </fieldset>
  `;
}
