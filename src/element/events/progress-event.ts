/** An engine tells how much of what it must fetch is there, as the browser's AI does of its model. */
export class TldrProgressEvent extends Event {
  static readonly type = 'tldr-progress';

  constructor(
    /** From 0 to 1. */
    readonly loaded: number,
  ) {
    super(TldrProgressEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tldr-progress': TldrProgressEvent;
  }
}
