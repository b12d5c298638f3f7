import {checkGrounding} from '../../dist/engines/grounding.js';
import {splitSentences} from '../../dist/summarizer/split-sentences.js';
import {summarize} from '../../dist/summarizer/index.js';
import {readSummaries} from '../read-summaries.mjs';
import {fixed, formatTable} from '../table.mjs';

/** So many articles of a corpus are held, the first of its file. */
const ARTICLES = 150;

/**
 * Holds against each article of a folder of corpora what people wrote of it, its first reference, and its own sentences as
 * a summary of medium length has them, and prints how many are called unsupported, and why. People tell what is so, but
 * not all of it stands in the article.
 */
export async function reportReferences(folder) {
  const corpora = {};
  for (const {corpus, article, references} of readSummaries(folder)) {
    const counts = (corpora[corpus] ??= {articles: 0, copied: 0, copiedCalled: 0, written: 0, called: 0, reasons: {}});
    if (++counts.articles > ARTICLES) continue;
    for (const {text} of (await summarize(article)).sentences) {
      counts.copied++;
      if (!(await checkGrounding(article, text)).supported) counts.copiedCalled++;
    }
    for (const line of references[0].split('\n')) {
      for (const {start, end} of await splitSentences(line, article.language)) {
        const {supported, reason} = await checkGrounding(article, line.slice(start, end));
        counts.written++;
        if (supported) continue;
        counts.called++;
        counts.reasons[reason] = (counts.reasons[reason] ?? 0) + 1;
      }
    }
  }
  console.log(
    formatTable(
      ['called unsupported', 'of copied', 'of people’s', '%', 'for'],
      Object.entries(corpora).map(([corpus, {copied, copiedCalled, written, called, reasons}]) => [
        corpus,
        `${copiedCalled} of ${copied}`,
        `${called} of ${written}`,
        fixed((100 * called) / written),
        Object.entries(reasons)
          .sort(([, a], [, b]) => b - a)
          .map(([reason, count]) => `${reason} ${count}`)
          .join(', '),
      ]),
    ),
  );
}
