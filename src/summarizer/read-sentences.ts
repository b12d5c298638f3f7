import type {Language} from './languages/language.js';
import type {Pacer} from './pacer.js';
import {SentenceReader, type Sentence} from './sentence.js';
import {findSentences} from './split-sentences.js';
import type {Article} from './types.js';

/** An article, read. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  /** How often each stands there, word for word. */
  readonly times: ReadonlyMap<string, number>;
  /** The numbers of the title's terms. */
  readonly title: ReadonlySet<number>;
  /** How many terms the sentences and the title have between them. */
  readonly terms: number;
  /** Words of all blocks, headings too. */
  readonly words: number;
}

/** Reads the sentences of an article's prose; headings hold none. */
export async function readSentences(article: Article, language: Language, pacer: Pacer): Promise<Reading> {
  const reader = new SentenceReader(language, pacer);
  const sentences: Sentence[] = [];
  const times = new Map<string, number>();
  let words = 0;
  for (const [block, {type, text}] of article.blocks.entries()) {
    if (pacer.isDue) await pacer.rest();
    if (type === 'heading') {
      words += (await reader.read(text, {block, start: 0, end: 0})).words;
      continue;
    }
    for (const span of findSentences(text, language)) {
      if (!span) {
        if (pacer.isDue) await pacer.rest();
        continue;
      }
      const {start, end} = span;
      const written = text.slice(start, end);
      const sentence = await reader.read(written, {block, start, end});
      words += sentence.words;
      // A number alone is a footnote's or a list's.
      if (!/\p{L}/u.test(written)) continue;
      sentences.push(sentence);
      times.set(written, (times.get(written) ?? 0) + 1);
    }
  }
  const title = await reader.read(article.title ?? '', {block: -1, start: 0, end: 0});
  return {sentences, times, title: new Set(title.terms), terms: reader.size, words};
}
