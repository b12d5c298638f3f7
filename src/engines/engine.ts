import type {Article, Summary, SummaryLength} from '../summarizer/index.js';

/** The form of a summary, in the words of the platform's own Summarizer API: a list of points, or a paragraph. */
export type SummaryType = 'key-points' | 'tldr';

export interface EngineOptions {
  readonly length: SummaryLength;
  /** An exact number of sentences instead of a length. */
  readonly sentences?: number;
  readonly type: SummaryType;
  /** Aborts when the summary is not wanted any more; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
}

/** Something that summarises articles. */
export interface Engine {
  readonly name: string;
  /** A reader may be about to ask: fetches what it needs, where that is little and needs no leave. */
  prepare?(): void;
  summarize(article: Article, options: EngineOptions): Promise<Summary>;
}
