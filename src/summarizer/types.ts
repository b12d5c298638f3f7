/** How long a summary is, in the words of the platform's own Summarizer API. */
export type SummaryLength = 'short' | 'medium' | 'long';

/** A run of prose: a heading, a paragraph, an item of a list, a paragraph of a quotation. */
export interface Block {
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'quote';
  /** The block's text as a reader sees it, with no markup. */
  readonly text: string;
  /** The rank of a heading, 1 to 6. */
  readonly level?: number;
}

/** What is summarised: blocks of prose in reading order. */
export interface Article {
  readonly blocks: readonly Block[];
  /** Its heading, which tells what it is about; it is not summarised. */
  readonly title?: string;
  /** A BCP 47 language tag. */
  readonly language?: string;
}

export interface SummarizeOptions {
  /** Scales with the article; the default is `medium`. */
  length?: SummaryLength;
  /** An exact number of sentences instead of a length: as many as the article has, if it has fewer. */
  sentences?: number;
  /** Stops the work; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** A passage of an article: UTF-16 offsets into the text of one of its blocks, the end exclusive. */
export interface SourcePosition {
  /** Index into `Article.blocks`; of a text given as a string, into its lines that are not empty. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface SummarySentence {
  /** What is shown. */
  readonly text: string;
  /** The untrimmed place in the article that the sentence comes from. */
  readonly source?: SourcePosition;
  /** How salient the scorer found it, from 0 for the article's least; comparable within one article only. */
  readonly score?: number;
}

export interface Summary {
  /** In the order of the article. */
  readonly sentences: readonly SummarySentence[];
  /** A BCP 47 language tag: the article's, or where it states none, a guess by script and words; `und` without one. */
  readonly language: string;
  /** Words of the article's blocks. */
  readonly articleWords: number;
  /** Words of the sentences as shown. */
  readonly summaryWords: number;
  /** The name of the engine that made it. */
  readonly engine: string;
}

/** UTF-16 offsets into a text, the end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
