import type {Placement} from '../placement.js';

/** What opened or closed a box: a press on its toggle, or a call of `show()`, `hide()` or `toggle()`. */
export type ToggleReason = 'press' | 'method';

/** A box was opened or closed. Setting the property or the attribute `open` fires none. */
export class TldrToggleEvent extends Event {
  static readonly type = 'tldr-toggle';

  constructor(
    /** True where the box is open now. */
    readonly open: boolean,
    /** Which box. */
    readonly placement: Placement,
    /** What did it. */
    readonly reason: ToggleReason,
  ) {
    super(TldrToggleEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tldr-toggle': TldrToggleEvent;
  }
}
