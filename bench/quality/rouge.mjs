import {l, n} from 'js-rouge';

/** Words of any language in lower case; single characters where no space stands between words. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The tokens of a text, as all measures here count them. */
export const tokensOf = (text) => text.toLowerCase().match(TOKEN) ?? [];

/** A text for the library, which splits it as we did: tokens by spaces, sentences by lines. */
export const prepare = (sentences) =>
  sentences
    .map((sentence) => tokensOf(sentence).join(' '))
    .filter(Boolean)
    .join('\n');

const gramOptions = {tokenizer: (text) => text.split(/[ \n]/)};
const lcsOptions = {tokenizer: (text) => text.split(' '), segmenter: (text) => text.split('\n')};

/** ROUGE-1, ROUGE-2 and ROUGE-Lsum as F1 (Lin 2004), in percent, in the mean over the references; all prepared. */
export function rouge(candidate, references) {
  const sums = [0, 0, 0];
  for (const reference of references) {
    if (candidate === '' || reference === '') continue;
    sums[0] += n(candidate, reference, {n: 1, ...gramOptions});
    // Of a single word there is no pair.
    if (/[ \n]/.test(candidate) && /[ \n]/.test(reference)) sums[1] += n(candidate, reference, {n: 2, ...gramOptions});
    sums[2] += l(candidate, reference, lcsOptions);
  }
  return sums.map((sum) => (100 * sum) / references.length);
}
