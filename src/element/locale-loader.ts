import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nearestAttribute} from '../article/nodes.js';
import {ENGLISH, findLocale, loadLocale, onLocale, type Wording} from '../locales/load-locale.js';

/** How long the words may take before English stands in for them, in ms. */
const PATIENCE = 3000;

/** Finds the words for the element's language, else the page's, else the browser's. */
export class LocaleLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #asked = '';
  #hasWaited = false;
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onLocale(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** Undefined while they are on their way: a toggle that changes its language before the reader's eyes is none to trust. */
  get wording(): Wording | undefined {
    const tags = this.#tags();
    const found = findLocale(tags);
    if (found) return found;
    const asked = tags.join();
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#hasWaited = false;
      const update = () => {
        if (this.#asked === asked) this.#host.requestUpdate();
      };
      const timer = setTimeout(() => {
        this.#hasWaited = true;
        update();
      }, PATIENCE);
      void loadLocale(tags).then(() => {
        clearTimeout(timer);
        update();
      });
    }
    return this.#hasWaited ? ENGLISH : undefined;
  }

  #tags(): string[] {
    const {ownerDocument} = this.#host as {ownerDocument?: Document};
    // On a server, there is no page around it.
    if (!ownerDocument) return [this.#host.getAttribute('lang') ?? ''];
    const own = nearestAttribute(this.#host, 'lang') ?? '';
    return [own, ownerDocument.documentElement.lang, ...navigator.languages];
  }
}
