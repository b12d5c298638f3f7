/** Up to this many UTF-16 units a passage is named in full: longer, its address would be unwieldy. */
const LONGEST_IN_FULL = 120;
/** How many words name either end of a longer one, at least. */
const WORDS = 4;

/**
 * The fragment of an address that leads to a passage: https://wicg.github.io/scroll-to-text-fragment/
 * @param language A BCP 47 tag, for where words end.
 * @param before What the page says before it: the first match of the start is taken.
 */
export function textFragment(passage: string, language = '', before = ''): string {
  const text = passage.trim();
  return `#:~:text=${(endsOf(text, language, before) ?? [text]).map(encode).join()}`;
}

/** What a long passage begins with and ends with, in whole words; nothing where its ends would not tell it. */
function endsOf(text: string, language: string, before: string): [start: string, end: string] | undefined {
  if (text.length <= LONGEST_IN_FULL) return undefined;
  const words = wordsOf(text, language);
  for (let count = WORDS; count * 2 < words.length; count++) {
    const start = text.slice(0, words[count - 1]?.end);
    const end = text.slice(words.at(-count)?.start);
    if (before.includes(start)) continue;
    // The first match of the end after the start is taken: it must be the end itself.
    if (text.indexOf(end, start.length) === text.length - end.length) return [start, end];
  }
  return undefined;
}

function wordsOf(text: string, language: string): {start: number; end: number}[] {
  if (!('Segmenter' in Intl)) {
    return Array.from(text.matchAll(/\S+/g), ({0: word, index}) => ({start: index, end: index + word.length}));
  }
  return Array.from(segmenterFor(language).segment(text))
    .filter(({isWordLike}) => isWordLike)
    .map(({index, segment}) => ({start: index, end: index + segment.length}));
}

/** A page may say anything of its language. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, {granularity: 'word'});
  } catch {
    return new Intl.Segmenter(undefined, {granularity: 'word'});
  }
}

/** Commas, ampersands and hyphens mean something in a fragment; half a surrogate pair cannot be encoded. */
function encode(text: string): string {
  // Not by a class of a regular expression: WebKit's finds some of those halves and not others.
  const whole = Array.from(text, (character) => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character));
  return encodeURIComponent(whole.join('')).replaceAll('-', '%2D');
}
