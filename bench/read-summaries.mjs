import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** "(CNN) --" and its like, which a page shows apart from the text. */
const DATELINE = /^.{0,80}?\(CNN\)\s*(--|—|-)?\s*/;

/** The articles of `<folder>/summaries/*.jsonl`, as the summariser takes them, with their references as texts. */
export function* readSummaries(folder) {
  const path = join(folder, 'summaries');
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  for (const file of files.sort()) {
    const corpus = file.slice(0, -'.jsonl'.length);
    const lines = readFileSync(join(path, file), 'utf8').split('\n');
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
