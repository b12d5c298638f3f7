import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {contentsTemplate, type ContentsModel} from './contents.js';
import {panelStyles} from './styles.js';

/** What an open box shows, with its own styles: the part of the element that loads when a reader first wants it. */
export class Panel {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    if (host.shadowRoot) adoptStyles(host.shadowRoot, panelStyles);
  }

  contents(model: ContentsModel): TemplateResult {
    return contentsTemplate(model);
  }
}
