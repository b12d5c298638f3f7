import {splitSentences} from '../summarizer/split-sentences.js';
import type {Article, SummarySentence} from '../summarizer/index.js';
import type {EngineResult} from './engine.js';

/** More than this is no summary, in UTF-16 units. */
export const LONGEST = 20_000;

/** The mark of a list's item, as engines write it in plain text. */
const BULLET = /^\s*(?:[-*•–‣·]|\d{1,2}[.)])\s+/;

/**
 * The sentences of what an engine gave, as text: markup in it is shown as it stands.
 * @throws TypeError where that is neither prose nor sentences, is empty, or is endless.
 */
export async function readResult(result: EngineResult, article: Article): Promise<readonly SummarySentence[]> {
  const given: unknown = result;
  const items: unknown[] = typeof given === 'string' ? [given] : Array.isArray(given) ? given : [];
  const sentences: SummarySentence[] = [];
  let length = 0;
  for (const item of items) {
    const {text, source} = (typeof item === 'string' ? {text: item} : (item ?? {})) as Partial<SummarySentence>;
    if (typeof text !== 'string') throw new TypeError('the engine gave something that is no sentence');
    // An empty one counts as well.
    length += text.length || 1;
    if (length > LONGEST) throw new TypeError(`the engine gave more than ${LONGEST} characters`);
    if (source && stands(text, source, article)) sentences.push({text, source});
    else for (const sentence of await split(text, article.language)) sentences.push({text: sentence});
  }
  if (sentences.length === 0) throw new TypeError('the engine gave no text');
  return sentences;
}

/** Sentences never run on from one line into the next. */
async function split(text: string, language: string | undefined): Promise<string[]> {
  const found: string[] = [];
  for (const line of text.split(/[\r\n\u2028\u2029]+/)) {
    const prose = line.replace(BULLET, '');
    for (const {start, end} of await splitSentences(prose, language)) found.push(prose.slice(start, end));
  }
  return found;
}

/** True where a sentence is found at the place that it is said to come from. */
function stands(text: string, {block, start, end}: NonNullable<SummarySentence['source']>, {blocks}: Article): boolean {
  const place = blocks[block]?.text.slice(start, end) ?? '';
  const words = text.trim();
  return [block, start, end].every(Number.isSafeInteger) && start >= 0 && words !== '' && place.includes(words);
}
