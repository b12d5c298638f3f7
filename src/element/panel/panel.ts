import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Reading} from '../../article/read-article.js';
import type {Wording} from '../../locales/load-locale.js';
import type {Article} from '../../summarizer/index.js';
import type {Placement} from '../placement.js';
import type {MadeSummary} from '../../engines/made-summary.js';
import {adoptStyles} from './adopt-styles.js';
import {Announcer} from './announcer.js';
import type {Control} from '../controls.js';
import {contentsTemplate, type ContentsModel} from './contents.js';
import {Copy, copyText} from './copy.js';
import {panelWords} from './panel-words.js';
import {prepareTimes} from './reading-time.js';
import {returnTemplate} from './return.js';
import {SourceJump} from './source-jump.js';
import {sourceLinkTemplate} from './source-link.js';
import {panelStyles} from './styles.js';

type OwnModel =
  'wording' | 'summary' | 'source' | 'hasVanished' | 'hasLength' | 'hasType' | 'hasCopy' | 'copyState' | 'onCopy';

export interface PanelModel extends Omit<ContentsModel, OwnModel> {
  readonly wording: Wording;
  readonly summary: MadeSummary;
  readonly placement: Placement;
  /** The article that the summary is of. */
  readonly article: Article;
  readonly controls: readonly Control[];
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes a panel, what takes its time in a task of its own.
 * @param language The panel's, as far as is known.
 * @param read Reads the article as it is now.
 */
export async function makePanel(
  host: ReactiveControllerHost & HTMLElement,
  language: string,
  read: () => Reading,
): Promise<Panel> {
  await nextTask();
  prepareTimes(language);
  await nextTask();
  return new Panel(host, read);
}

/** What an open box shows, with its own styles: the part of the element that loads when a reader first wants it. */
export class Panel implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Tells those who do not see it what has happened. */
  readonly announcer: Announcer;
  readonly #jump: SourceJump;
  readonly #copy: Copy;
  /** Sees the attributes that replace words of the panel: they are read when it is rendered. */
  readonly #words: MutationObserver;

  /** @param read Reads the article as it is now. */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => Reading) {
    this.#host = host;
    this.announcer = new Announcer(host);
    this.#jump = new SourceJump(host, read);
    this.#copy = new Copy(host);
    this.#words = new MutationObserver(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#words.observe(this.#host, {attributes: true});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#words.disconnect();
  }

  /** What stands in a box. */
  contents(model: PanelModel): TemplateResult {
    const {placement, article, summary, type, wording, controls} = model;
    const full = panelWords(wording, this.#host);
    const {words} = full;
    // Each time, as the host may have come into another document.
    if (this.#host.shadowRoot) adoptStyles(this.#host.shadowRoot, panelStyles);
    const address = this.#host.ownerDocument.URL;
    return contentsTemplate({
      ...model,
      wording: full,
      hasLength: controls.includes('length') && summary.maker !== 'author',
      hasType: controls.includes('type') && summary.maker !== 'author',
      hasCopy: controls.includes('copy'),
      copyState: this.#copy.state,
      onCopy: () => {
        void this.#copy
          .copy(copyText(article, summary, summary.maker === 'author' ? 'tldr' : type, address))
          .then((isCopied) => {
            this.announcer.say(isCopied ? words.copied : words.copyFailed);
          });
      },
      hasVanished: this.#jump.hasVanished(placement),
      source: (sentence) =>
        sentence.source === undefined
          ? nothing
          : sourceLinkTemplate({
              article,
              source: sentence.source,
              address,
              isCurrent: this.#jump.isCurrent(placement, sentence),
              wording: full,
              onPress: () => {
                this.#jump.go(placement, sentence, article);
              },
            }),
    });
  }

  /** What stands after the article. */
  afterArticle(wording: Wording): TemplateResult | typeof nothing {
    const {passage} = this.#jump;
    return passage === undefined ? nothing : returnTemplate(passage, panelWords(wording, this.#host), this.#jump.back);
  }
}
