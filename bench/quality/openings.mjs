// The article's own opening, which a summary must beat: by sentences and by words.
import {splitSentences} from '../../dist/summarizer/index.js';
import {findWords} from './rouge.mjs';

/** The first `count` sentences. They are split as this project does, which breaks less at abbreviations than others. */
export async function openingSentences({blocks, language}, count) {
  const opening = [];
  for (const {text} of blocks) {
    if (opening.length >= count) break;
    for (const {start, end} of await splitSentences(text, language)) opening.push(text.slice(start, end));
  }
  return opening.slice(0, count);
}

/** The text up to the end of its word number `count`. */
export function openingWords(text, count) {
  let end = 0;
  for (const {0: word, index} of findWords(text)) {
    if (count-- <= 0) break;
    end = index + word.length;
  }
  return text.slice(0, end);
}
