import type {Summary} from '../../summarizer/index.js';

/** A summary was made. */
export class TldrSummaryEvent extends Event {
  static readonly type = 'tldr-summary';

  constructor(
    /** The summary, each sentence with its place in the article. */
    readonly summary: Summary,
  ) {
    super(TldrSummaryEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tldr-summary': TldrSummaryEvent;
  }
}
