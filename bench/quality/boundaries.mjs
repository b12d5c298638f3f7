import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {splitSentences} from '../../dist/summarizer/index.js';

/** Where the sentences of an entry end, but for its last. */
function wantedEnds({text, sentences}) {
  const ends = [];
  let at = 0;
  for (const sentence of sentences) {
    at = text.indexOf(sentence, at) + sentence.length;
    ends.push(at);
  }
  return ends.slice(0, -1);
}

async function ours({text, lang}) {
  return (await splitSentences(text, lang)).map(({end}) => end).slice(0, -1);
}

function segmenters({text, lang}) {
  const segments = [...new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text)]
    .map(({segment, index}) => ({isBlank: segment.trim() === '', end: index + segment.trimEnd().length}))
    .filter(({isBlank}) => !isBlank);
  return segments.map(({end}) => end).slice(0, -1);
}

class Counts {
  found = 0;
  wanted = 0;
  right = 0;
  exact = 0;
  entries = 0;

  add(found, wanted) {
    const set = new Set(wanted);
    const right = found.filter((end) => set.has(end)).length;
    this.found += found.length;
    this.wanted += wanted.length;
    this.right += right;
    this.entries++;
    if (right === found.length && right === wanted.length) this.exact++;
  }

  get precision() {
    return this.found === 0 ? 100 : (100 * this.right) / this.found;
  }

  get recall() {
    return this.wanted === 0 ? 100 : (100 * this.right) / this.wanted;
  }

  get f1() {
    const {precision, recall} = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}

/**
 * Boundaries between sentences that ours and Intl.Segmenter find, beside those that people set.
 * @returns For each file of `<folder>/sentences` and each of its languages the counts of both.
 */
export async function measureBoundaries(folder) {
  const path = join(folder, 'sentences');
  const rows = [];
  for (const file of readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const byLanguage = new Map();
    for (const line of readFileSync(join(path, file), 'utf8').split('\n').filter(Boolean)) {
      const entry = JSON.parse(line);
      let row = byLanguage.get(entry.lang);
      if (row === undefined) {
        row = {file: file.slice(0, -'.jsonl'.length), language: entry.lang, isRunning: entry.contiguous === true};
        Object.assign(row, {ours: new Counts(), segmenter: new Counts()});
        byLanguage.set(entry.lang, row);
        rows.push(row);
      }
      const wanted = wantedEnds(entry);
      row.ours.add(await ours(entry), wanted);
      row.segmenter.add(segmenters(entry), wanted);
    }
  }
  return rows;
}
