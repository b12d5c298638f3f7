import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nearestAttribute} from '../article/nodes.js';
import {findLocale, loadLocale, onLocale, type Wording} from '../locales/load-locale.js';

/** Finds the words for the element's language, else the page's, else the browser's. */
export class LocaleLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** Those that are shown. */
  last: Wording | undefined;
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

  /**
   * Undefined while the first ones are on their way: a toggle that changes its language before the reader's eyes is none
   * to trust. Those at hand stay until others are there.
   */
  get wording(): Wording | undefined {
    const tags = this.#tags();
    const found = findLocale(tags);
    if (found) this.last = found;
    else {
      void loadLocale(tags).then((wording) => {
        if (this.last) return;
        this.last = wording;
        this.#host.requestUpdate();
      });
    }
    return this.last;
  }

  #tags(): string[] {
    const own = nearestAttribute(this.#host, 'lang') ?? '';
    return [own, this.#host.ownerDocument.documentElement.lang, ...navigator.languages];
  }
}
