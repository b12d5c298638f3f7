import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PLACEMENTS, type Placement} from './placement.js';

/** Those of the page's elements, in the order that they came. */
const present = new Set<Names>();

/** Tells the elements of a page, and the boxes of each, apart for those who go by their names. */
export class Names implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #titleNow: () => string | undefined;
  #known: string | undefined;

  /** @param titleNow What the article is called, as far as it has been read. */
  constructor(host: ReactiveControllerHost, titleNow: () => string | undefined) {
    this.#host = host;
    this.#titleNow = titleNow;
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this);
    this.#updateOthers();
  }

  hostDisconnected(): void {
    this.#updateOthers();
    present.delete(this);
  }

  /** What tells the element's controls from another's: nothing where there is no other. */
  get suffix(): string {
    return present.size < 2 ? '' : this.#named(this.#rank);
  }

  /** The name of a panel that has this heading. */
  panel(heading: string, placement: Placement): string {
    return heading + this.#named(PLACEMENTS.length * this.#rank + PLACEMENTS.indexOf(placement));
  }

  #named(rank: number): string {
    const title = this.#titleNow();
    return (title ? `: ${title}` : '') + (rank > 0 ? ` (${String(rank + 1)})` : '');
  }

  /** How many came before that have the same title. */
  get #rank(): number {
    const title = this.#titleNow();
    const same = Array.from(present).filter((other) => other.#titleNow() === title);
    return Math.max(0, same.indexOf(this));
  }

  /** Its title has changed: the others may have to tell themselves apart anew. */
  hostUpdated(): void {
    const title = this.#titleNow();
    if (title === this.#known) return;
    this.#known = title;
    this.#updateOthers();
  }

  /** Those whose names hang on this one: all that came later, and the first where there is no third. */
  #updateOthers(): void {
    let isLater = false;
    for (const other of present) {
      if (other === this) isLater = true;
      else if (isLater || present.size === 2) other.#host.requestUpdate();
    }
  }
}
