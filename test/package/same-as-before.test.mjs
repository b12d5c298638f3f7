// What the summariser picks and what the check says, as they were when these files were written: a change of either is
// then seen, and meant. `UPDATE=1 node --test test/package/same-as-before.test.mjs` writes them anew.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkGrounding} from 'tldr-article/grounding';
import {summarize} from 'tldr-article/summarizer';
import * as plain from '../grounding/pairs.mjs';
import * as subtle from '../grounding/subtle-pairs.mjs';
import {madeCases} from '../same/made-articles.mjs';

const SUMMARIES = 'test/same/summaries.txt';
const VERDICTS = 'test/grounding/verdicts.txt';

const place = ({block, start, end}) => `${block}:${start}-${end}`;

/** A test for each group, and the file of what all of them found. */
function compare(file, groups) {
  const before = process.env.UPDATE ? undefined : readFileSync(file, 'utf8').split('\n\n');
  const all = [];
  groups.forEach(([name, find], index) => {
    test(`${file}: ${name}`, async () => {
      const found = [`# ${name}`, ...(await find())].join('\n');
      all[index] = found;
      if (before) assert.equal(found, before[index]);
      else if (all.filter(Boolean).length === groups.length) writeFileSync(file, all.join('\n\n'));
    });
  });
}

compare(
  SUMMARIES,
  madeCases.map(({article, options}, index) => [
    `${index + 1} ${article.language} ${JSON.stringify(options)}`,
    async () => {
      const {sentences, language, articleWords, summaryWords} = await summarize(article, options);
      return [
        [language, articleWords, summaryWords].join(' '),
        ...sentences.map(({source, score, text}) => `${place(source)} ${score} ${text}`),
      ];
    },
  ]),
);

compare(
  VERDICTS,
  [plain, subtle].flatMap(({articles, pairs}) =>
    Object.entries(articles).map(([name, {language, text}]) => {
      const article = {language, blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line}))};
      return [
        name,
        () =>
          Promise.all(
            pairs
              .filter((pair) => pair.article === name)
              .map(async ({sentence}) => {
                const {reason = 'supported', source} = await checkGrounding(article, sentence);
                return `${reason} ${source ? place(source) : 'nowhere'} ${sentence}`;
              }),
          ),
      ];
    }),
  ),
);
