import type {SummarySentence} from '../../summarizer/index.js';

/** The reader goes to the passage that a sentence of the summary comes from. Cancelled, the page leads them there itself. */
export class TldrJumpEvent extends Event {
  static readonly type = 'tldr-jump';

  constructor(
    /** The sentence of the summary. */
    readonly sentence: SummarySentence,
    /** The passage in the page. */
    readonly range: Range,
  ) {
    super(TldrJumpEvent.type, {bubbles: true, cancelable: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tldr-jump': TldrJumpEvent;
  }
}
