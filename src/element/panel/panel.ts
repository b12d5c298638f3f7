import {nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Reading} from '../../article/read-article.js';
import type {Locale} from '../../locales/en.js';
import type {Article} from '../../summarizer/index.js';
import type {Placement} from '../placement.js';
import {adoptStyles} from './adopt-styles.js';
import {contentsTemplate, type ContentsModel} from './contents.js';
import {returnTemplate} from './return.js';
import {SourceJump} from './source-jump.js';
import {sourceLinkTemplate} from './source-link.js';
import {panelStyles} from './styles.js';

export interface PanelModel extends Omit<ContentsModel, 'source' | 'hasVanished'> {
  readonly placement: Placement;
  /** The article that the summary is of. */
  readonly article: Article;
}

/** What an open box shows, with its own styles: the part of the element that loads when a reader first wants it. */
export class Panel {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #jump: SourceJump;

  /** @param read Reads the article as it is now. */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => Reading) {
    this.#host = host;
    this.#jump = new SourceJump(host, read);
    if (host.shadowRoot) adoptStyles(host.shadowRoot, panelStyles);
  }

  /** What stands in a box. */
  contents(model: PanelModel): TemplateResult {
    const {placement, article, words} = model;
    const address = this.#host.ownerDocument.URL;
    return contentsTemplate({
      ...model,
      hasVanished: this.#jump.hasVanished(placement),
      source: (sentence) =>
        sentence.source === undefined
          ? nothing
          : sourceLinkTemplate({
              article,
              source: sentence.source,
              address,
              isCurrent: this.#jump.isCurrent(placement, sentence),
              words,
              onPress: () => {
                this.#jump.go(placement, sentence, article);
              },
            }),
    });
  }

  /** What stands after the article. */
  afterArticle(words: Locale): TemplateResult | typeof nothing {
    const {passage} = this.#jump;
    return passage === undefined ? nothing : returnTemplate(passage, words, this.#jump.back);
  }
}
