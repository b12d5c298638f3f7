import {en, type Locale} from '../../locales/en.js';
import type {Wording} from '../../locales/load-locale.js';
import {hyphened} from '../labels.js';

/** Wording that says everything. */
export interface PanelWording extends Wording {
  readonly words: Locale;
}

/**
 * The words of the panel: the element's attribute `label-copy` in place of `copy`, else the language's, else English.
 */
export function panelWords(wording: Wording, element: Element): PanelWording {
  const words: Record<keyof Locale, string> = {...en, ...wording.words};
  for (const key of Object.keys(en) as (keyof Locale)[]) {
    const label = element.getAttribute(hyphened(`label-${key}`));
    if (label !== null) words[key] = label;
  }
  return {...wording, words};
}
