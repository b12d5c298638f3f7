import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** "(CNN) --" and its like, which a page shows apart from the text. */
const DATELINE = /^.{0,80}?\(CNN\)\s*(--|—|-)?\s*/;

/** The articles of `<folder>/summaries/*.jsonl`, as the summariser takes them, with their references as texts. */
export async function* readSummaries(folder) {
  const path = join(folder, 'summaries');
  for (const file of readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(join(path, file), 'utf8').split('\n').filter(Boolean)) {
      const {id, lang, title, article, references} = JSON.parse(line);
      const blocks = article
        .replace(DATELINE, '')
        .split('\n')
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text) => ({type: 'paragraph', text}));
      yield {
        corpus: file.slice(0, -'.jsonl'.length),
        id,
        article: {blocks, language: lang, ...(title && {title})},
        references: references.map((reference) => [reference].flat().join('\n')),
      };
    }
  }
}
