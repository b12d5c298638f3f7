import type {Article, SummarizeOptions} from './types.js';

const BLOCK_TYPES: readonly unknown[] = ['heading', 'paragraph', 'list-item', 'quote'];
const LENGTHS: readonly unknown[] = ['short', 'medium', 'long'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Callers in plain JavaScript have no compiler to tell them. */
export function validateArticle(article: unknown): asserts article is Article | string {
  if (typeof article === 'string') return;
  if (!isObject(article) || !Array.isArray(article.blocks)) {
    throw new TypeError('summarize: the article must be a string or an object with an array of blocks');
  }
  const {blocks, title, language} = article as Record<string, unknown> & {blocks: unknown[]};
  blocks.forEach((block, index) => {
    if (!isObject(block) || typeof block.text !== 'string' || !BLOCK_TYPES.includes(block.type)) {
      throw new TypeError(`summarize: block ${index} must have a text and a type of ${BLOCK_TYPES.join(', ')}`);
    }
  });
  if (title !== undefined && typeof title !== 'string') throw new TypeError('summarize: the title must be a string');
  if (language !== undefined && typeof language !== 'string') {
    throw new TypeError('summarize: the language must be a BCP 47 language tag');
  }
}

/** @throws TypeError for a length or a signal that is none; RangeError for a number of sentences that is not whole and positive. */
export function validateOptions(options: unknown): asserts options is SummarizeOptions {
  if (!isObject(options)) throw new TypeError('summarize: the options must be an object');
  const {length, sentences, signal} = options;
  if (length !== undefined && !LENGTHS.includes(length)) {
    throw new TypeError(`summarize: length must be one of ${LENGTHS.join(', ')}`);
  }
  if (sentences !== undefined && !(Number.isInteger(sentences) && (sentences as number) > 0)) {
    throw new RangeError('summarize: sentences must be a whole number of at least 1');
  }
  // By its shape: the signal may come from another frame, whose AbortSignal is another class.
  if (signal !== undefined && !(isObject(signal) && typeof signal.throwIfAborted === 'function')) {
    throw new TypeError('summarize: signal must be an AbortSignal');
  }
}
