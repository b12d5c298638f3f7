import type {Summary} from '../../summarizer/index.js';

/** A summary was made. */
export class TldrSummaryEvent extends Event {
  static readonly type = 'tldr-summary';

  constructor(readonly summary: Summary) {
    super(TldrSummaryEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tldr-summary': TldrSummaryEvent;
  }
}
