export {summarize} from './summarize.js';
export {splitSentences} from './split-sentences.js';
export type {
  Article,
  Block,
  SourcePosition,
  SummarizeOptions,
  Summary,
  SummaryLength,
  SummarySentence,
  TextSpan,
} from './types.js';
