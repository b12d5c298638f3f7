import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGrounding} from 'tldr-article/grounding';
import {checkGrounding as checkByScript} from '../../cdn/grounding.js';
import * as roundA from '../grounding/round-a-pairs.mjs';
import * as subtle from '../grounding/subtle-pairs.mjs';

/** Anew each time: what is read of an article is kept. */
const articleOf = ({language, text}) => ({
  language,
  blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line})),
});

test('the script says of a claim what the modules say', async () => {
  for (const {articles, pairs} of [subtle, roundA]) {
    for (const {article, sentence} of pairs) {
      assert.deepEqual(
        await checkByScript(articleOf(articles[article]), sentence),
        await checkGrounding(articleOf(articles[article]), sentence),
        sentence,
      );
    }
  }
});
