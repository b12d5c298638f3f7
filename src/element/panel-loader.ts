import type {ReactiveControllerHost} from 'lit';
import type {Panel} from './panel/panel.js';
import {UNNOTICED} from './summary-task.js';

/** How long a reader waits for the panel before its sentences are shown without it, in ms. */
const PATIENCE = 3000;

/** Loads the panel's part of the script, and makes the element's panel with it. */
export class PanelLoader {
  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Panel>;
  #panel: Panel | undefined;
  /** True from when it is asked for, however late it comes; false where it could not be had. */
  #isComing: boolean | undefined;
  #isPending = false;
  #isSlow = false;

  constructor(host: ReactiveControllerHost, make: () => Promise<Panel>) {
    this.#host = host;
    this.#make = make;
  }

  get panel(): Panel | undefined {
    return this.#panel;
  }

  /** On its way, and worth the wait. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Pending for longer than a reader overlooks. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** Asks for it, once; `again` where it could not be had. */
  load(again = false): void {
    if (this.#isComing || (this.#isComing === false && !again)) return;
    this.#isComing = this.#isPending = true;
    const timers = [
      setTimeout(() => {
        this.#settle(true);
      }, UNNOTICED),
      setTimeout(() => {
        this.#settle();
      }, PATIENCE),
    ];
    this.#make()
      .then((panel) => {
        this.#panel = panel;
      })
      // It is not beside the script, or not to be had now: what the reader asks for is shown without it.
      .catch(() => {
        this.#isComing = false;
      })
      .finally(() => {
        timers.forEach(clearTimeout);
        this.#settle();
      });
  }

  #settle(isSlow = false): void {
    this.#isPending = this.#isSlow = isSlow;
    this.#host.requestUpdate();
  }
}
