import type {Summary, SummarySentence} from '../summarizer/index.js';
import type {EngineOptions} from './engine.js';

/** A sentence, and whether the article says it. */
export interface MadeSentence extends SummarySentence {
  /** True where the check found something in it that the article does not say. */
  readonly isUnsupported?: boolean;
}

/** A summary with what its reader is to be told, and may do. */
export interface MadeSummary extends Summary {
  readonly sentences: readonly MadeSentence[];
  /**
   * Who made it: this element, the article's publisher, the browser's AI, or another engine, which wrote it, or picked the
   * article's own sentences.
   */
  readonly maker: 'own' | 'author' | 'ai' | 'engine' | 'picked';
  /** Another engine's name for readers. */
  readonly label?: string;
  /** Why it is not by who was asked for. */
  readonly instead?: 'aiError' | 'engineError' | 'replaced';
  /** The browser's AI could write it too: at once, or after a download that only the reader's press may begin. */
  readonly offer?: 'offer' | 'offerDownload';
  /** Has the browser's AI write it. To be called within a press. */
  readonly rewrite?: (options: RewriteOptions) => Promise<MadeSummary>;
}

export type RewriteOptions = Pick<EngineOptions, 'signal' | 'onProgress'> & {
  /** What went wrong, for developers; readers get a summary all the same. */
  readonly onError: (error: unknown) => void;
};
