import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** "(CNN) --" and its like, which a page shows apart from the text. */
const DATELINE = /^.{0,80}?\(CNN\)\s*(--|—|-)?\s*/;

/** The names of the corpora in `<folder>/summaries`. */
export const corporaIn = (folder) =>
  readdirSync(join(folder, 'summaries'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();

/** The articles of all corpora or of one, as the summariser takes them, with their references as texts. */
export function* readSummaries(folder, ...only) {
  for (const corpus of only.length > 0 ? only : corporaIn(folder)) {
    const lines = readFileSync(join(folder, 'summaries', `${corpus}.jsonl`), 'utf8').split('\n');
    for (const line of lines.filter(Boolean)) {
      const {id, lang, title, article, references} = JSON.parse(line);
      const blocks = article
        .replace(DATELINE, '')
        .split('\n')
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text) => ({type: 'paragraph', text}));
      yield {
        corpus,
        id,
        article: {blocks, language: lang, ...(title && {title})},
        references: references.map((reference) => [reference].flat().join('\n')),
      };
    }
  }
}
