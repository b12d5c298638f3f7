import type {Article, SummarizeOptions} from './types.js';

const BLOCK_TYPES: readonly unknown[] = ['heading', 'paragraph', 'list-item', 'quote'];
const LENGTHS: readonly unknown[] = ['short', 'medium', 'long'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function must(holds: boolean, what: string, Kind: new (message: string) => Error = TypeError): asserts holds {
  if (!holds) throw new Kind(`summarize: ${what}`);
}

/** Callers in plain JavaScript have no compiler to tell them. */
export function validateArticle(article: unknown): asserts article is Article | string {
  if (typeof article === 'string') return;
  must(
    isObject(article) && Array.isArray(article.blocks),
    'the article must be a string or an object with an array of blocks',
  );
  const {blocks, title, language} = article as Record<string, unknown> & {blocks: unknown[]};
  // Not `forEach`, which passes over holes.
  for (const [index, block] of blocks.entries()) {
    must(
      isObject(block) && typeof block.text === 'string' && BLOCK_TYPES.includes(block.type),
      `block ${index} must have a text and a type of ${BLOCK_TYPES.join(', ')}`,
    );
  }
  must(title === undefined || typeof title === 'string', 'the title must be a string');
  must(language === undefined || typeof language === 'string', 'the language must be a BCP 47 language tag');
}

/** @throws TypeError for a length or a signal that is none; RangeError for a number of sentences that is not whole and positive. */
export function validateOptions(options: unknown): asserts options is SummarizeOptions {
  must(isObject(options), 'the options must be an object');
  const {length, sentences, signal} = options;
  must(length === undefined || LENGTHS.includes(length), `length must be one of ${LENGTHS.join(', ')}`);
  must(
    sentences === undefined || (Number.isInteger(sentences) && (sentences as number) > 0),
    'sentences must be a whole number of at least 1',
    RangeError,
  );
  // By its shape: the signal may come from another frame, whose AbortSignal is another class.
  must(
    signal === undefined || (isObject(signal) && typeof signal.throwIfAborted === 'function'),
    'signal must be an AbortSignal',
  );
}
