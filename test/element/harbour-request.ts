import type {SummaryRequest} from '../../src/element/summary-task.js';
import type {MadeSummary} from '../../src/engines/made-summary.js';
import {harbourArticle} from '../harbour-article.js';

/** What a task is asked for by an element that says nothing of it. */
export const harbourRequest: SummaryRequest = {
  article: harbourArticle,
  length: 'medium',
  type: 'key-points',
  engine: 'extractive',
  engines: new Map(),
  ungrounded: 'drop',
};

/** What is made of it, as short as may be. */
export const madeSummary: MadeSummary = {
  sentences: [],
  language: 'en',
  articleWords: 0,
  summaryWords: 0,
  engine: 'test',
  maker: 'own',
};
