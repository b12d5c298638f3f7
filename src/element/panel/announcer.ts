import type {ReactiveControllerHost} from 'lit';

/** How long what is said stays to be read, in ms. */
const SAID = 3000;

/** Tells those who do not see it, in the host's live region; what is said twice is heard twice. */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What the live region holds now. */
  get said(): string {
    return this.#said;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#put('');
    // What does not change is not heard.
    this.#timer = setTimeout(() => {
      this.#put(text);
      this.#timer = setTimeout(() => {
        this.#put('');
      }, SAID);
    });
  }

  #put(said: string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}
