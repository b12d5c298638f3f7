import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../summarizer/index.js';
import {PLACEMENTS, type Placement} from './placement.js';

type Named = ReactiveControllerHost & {readonly article: Article | undefined};

/** The elements of the page, in the order that they came. */
const present = new Set<Named>();

/** Tells the elements of a page, and the boxes of each, apart for those who go by their names. */
export class Names implements ReactiveController {
  readonly #host: Named;
  #known: string | undefined;

  constructor(host: Named) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this.#host);
    this.#updateOthers();
  }

  hostDisconnected(): void {
    present.delete(this.#host);
    this.#updateOthers();
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
    const title = this.#host.article?.title;
    return (title ? `: ${title}` : '') + (rank > 0 ? ` (${String(rank + 1)})` : '');
  }

  /** How many came before that have the same title. */
  get #rank(): number {
    const title = this.#host.article?.title;
    const same = Array.from(present).filter(({article}) => article?.title === title);
    return Math.max(0, same.indexOf(this.#host));
  }

  /** Its title has changed: the others may have to tell themselves apart anew. */
  hostUpdated(): void {
    const title = this.#host.article?.title;
    if (title === this.#known) return;
    this.#known = title;
    this.#updateOthers();
  }

  #updateOthers(): void {
    for (const other of present) if (other !== this.#host) other.requestUpdate();
  }
}
