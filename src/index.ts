export {TldrArticle} from './element/tldr-article.js';
export {TldrErrorEvent} from './element/events/error-event.js';
export {TldrJumpEvent} from './element/events/jump-event.js';
export {TldrSummaryEvent} from './element/events/summary-event.js';
export {TldrToggleEvent, type ToggleReason} from './element/events/toggle-event.js';
export {registerLocale} from './locales/load-locale.js';
export type {Locale} from './locales/en.js';
export type {Placement, Toggles} from './element/placement.js';
export {registerEngine} from './engines/registry.js';
export {TldrProgressEvent} from './element/events/progress-event.js';
export type {Engine, EngineFactory, EngineOptions, EngineResult, SummaryType, Ungrounded} from './engines/engine.js';
export type {
  Article,
  Block,
  SourcePosition,
  SummarizeOptions,
  Summary,
  SummaryLength,
  SummarySentence,
} from './summarizer/index.js';
