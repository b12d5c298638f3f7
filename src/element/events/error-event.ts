/** An engine could not make a summary. */
export class TldrErrorEvent extends Event {
  static readonly type = 'tldr-error';

  constructor(
    /** What the engine threw. */
    readonly error: unknown,
  ) {
    super(TldrErrorEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tldr-error': TldrErrorEvent;
  }
}
