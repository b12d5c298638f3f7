// Where sentences end: found by this project and by Intl.Segmenter, beside what people say.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {splitSentences} from '../../dist/summarizer/index.js';

/** The sentences of a text, as texts. */
const splitBy = {
  'tldr-article': async ({text, lang}) =>
    (await splitSentences(text, lang)).map(({start, end}) => text.slice(start, end)),
  'Intl.Segmenter': ({text, lang}) =>
    Array.from(new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text), ({segment}) => segment),
};

export const SPLITTERS = Object.keys(splitBy);

/** Where sentences end inside their text, counted in characters without white space, which people write as they like. */
const innerEnds = (sentences) => {
  let end = 0;
  const ends = sentences.map((sentence) => (end += sentence.replace(/\s+/g, '').length));
  // The end of a text is no finding, and white space no sentence.
  return new Set(ends.filter((at) => at > 0 && at < end));
};

/** Precision, recall and their harmonic mean, in percent. */
const compare = (items, found) => {
  let right = 0;
  let made = 0;
  let due = 0;
  let exact = 0;
  items.forEach(({sentences}, index) => {
    const golden = innerEnds(sentences);
    const ends = innerEnds(found[index]);
    const hits = [...ends].filter((end) => golden.has(end)).length;
    right += hits;
    made += ends.size;
    due += golden.size;
    if (hits === ends.size && hits === golden.size) exact++;
  });
  // Texts of one sentence each have no boundary to find.
  const percent = (share) => (due > 0 ? 100 * share : NaN);
  return {
    precision: percent(right / made),
    recall: percent(right / due),
    f1: percent((2 * right) / (made + due)),
    exact,
    items: items.length,
  };
};

/** For each file of `<folder>/sentences` what each splitter reached, and for each language of it. */
export async function measureBoundaries(folder) {
  const path = join(folder, 'sentences');
  const results = {};
  for (const file of readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const items = readFileSync(join(path, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const languages = [...new Set(items.map(({lang}) => lang))].sort();
    const bySplitter = {};
    for (const splitter of SPLITTERS) {
      const found = await Promise.all(items.map(splitBy[splitter]));
      const of = (language) => {
        const isOf = ({lang}) => lang === language;
        return compare(
          items.filter(isOf),
          found.filter((_, index) => isOf(items[index])),
        );
      };
      bySplitter[splitter] = {
        ...compare(items, found),
        byLanguage: Object.fromEntries(languages.map((language) => [language, of(language)])),
      };
    }
    results[file.slice(0, -'.jsonl'.length)] = {running: items.every(({contiguous}) => contiguous), bySplitter};
  }
  return results;
}
