import type {Article, SummaryLength, SummarySentence} from '../summarizer/index.js';

/** The form of a summary, in the words of the platform's own Summarizer API: a list of points, or a paragraph. */
export type SummaryType = 'key-points' | 'tldr';

/** What becomes of a sentence of an engine that the article does not support: it is left out, marked, or shown as any other. */
export type Ungrounded = 'drop' | 'mark' | 'keep';

export interface EngineOptions {
  readonly length: SummaryLength;
  /** An exact number of sentences instead of a length. */
  readonly sentences?: number;
  readonly type: SummaryType;
  /** The article's, as a BCP 47 language tag, where it is known. */
  readonly language?: string;
  /** Aborts when the summary is not wanted any more. */
  readonly signal: AbortSignal;
  /** To be told how much of what the engine must fetch is there, from 0 to 1. It is a sign of life where that has grown. */
  readonly onProgress: (loaded: number) => void;
  /**
   * To be told all that is written so far, by an engine that writes as one watches. It is a sign of life where that has
   * grown; without one for 30 seconds, and 10 minutes after it began or its download last came a hundredth further, the
   * engine is given up.
   */
  readonly onText: (text: string) => void;
}

/**
 * Prose, or sentences. Each sentence is checked against the article before a reader sees it, but for those that give a
 * `source` in which they stand.
 */
export type EngineResult = string | readonly (string | SummarySentence)[];

/** Something that summarises articles. */
export interface Engine {
  /** What readers are told it is; else the name that it is registered under. */
  readonly label?: string;
  summarize(article: Article, options: EngineOptions): EngineResult | Promise<EngineResult>;
}

/** Makes an engine, when a reader first asks for a summary of it. */
export type EngineFactory = () => Engine | Promise<Engine>;
