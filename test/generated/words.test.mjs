import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {checkGrounding} from '../../dist/engines/grounding.js';
import {splitSentences, summarize} from '../../dist/summarizer/index.js';
import {fuzzOptions} from '../server/fuzz-options.mjs';
import {isWithin} from './is-within.mjs';

const {seed, times} = fuzzOptions;
const runs = (count) => ({seed, numRuns: count * times, includeErrorInReport: true});

const LANGUAGES = readdirSync('src/summarizer/languages')
  .filter((name) => /^[a-z]{2}\.ts$/.test(name))
  .map((name) => name.slice(0, 2));

/** What takes rules apart: marks of every kind, halves of characters, directions, things without width. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'The harbour',
      'closes',
      'in February',
      'she said',
      'Mr',
      'No',
      'see Fig',
      '12',
      'however',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      '. ',
      '.',
      ', ',
      '? ',
      '! ',
      ': ',
      '"',
      '”',
      '“',
      '(',
      ')',
      '[3]',
      ' – ',
      '...',
      '\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('港は閉まる。', 'الميناء مغلق؟ ', 'ท่าเรือ', '🚢', '👩‍👩‍👧', 'ﷺ', 'İ', 'ß', 'ǅ', '\u0345'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud83d',
      '\udea2',
      '\u200b',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u0000',
      '\u2028',
      'e\u0301\u0301\u0301',
      '\u00ad',
    ),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 8})},
);
const text = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(''));
const block = fc.record({type: fc.constantFrom('heading', 'paragraph', 'list-item', 'quote'), text});
const article = fc.record(
  {
    blocks: fc.array(block, {maxLength: 8}),
    title: text,
    language: fc.oneof(fc.constantFrom(...LANGUAGES, 'x', '', 'zh-Hant', 'constructor'), fc.string({maxLength: 5})),
  },
  {requiredKeys: ['blocks']},
);
const options = fc.record(
  {length: fc.constantFrom('short', 'medium', 'long'), sentences: fc.integer({min: 1, max: 12})},
  {requiredKeys: []},
);

const isPlace = ({block, start, end}, {blocks}) =>
  [block, start, end].every(Number.isSafeInteger) &&
  start >= 0 &&
  start < end &&
  end <= (blocks[block]?.text.length ?? -1);

test(`sentences are in order, apart from one another, and lose no letter (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...LANGUAGES, undefined), async (given, language) => {
      let last = 0;
      let rest = '';
      for (const {start, end} of await splitSentences(given, language)) {
        assert.ok(start >= last && end > start && end <= given.length);
        assert.doesNotMatch(given.slice(start, end), /^[ \t\n\r]|[ \t\n\r]$/);
        rest += given.slice(last, start);
        last = end;
      }
      assert.doesNotMatch(rest + given.slice(last), /[\p{L}\p{N}]/u);
    }),
    runs(4000),
  );
});

test(`a summary is of the article’s own sentences, in their order, and the same again (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(article, options, async (given, asked) => {
      const before = JSON.stringify(given);
      const summary = await summarize(given, asked);
      const places = summary.sentences.map(({source}) => source);
      for (const [index, {text: shown, source}] of summary.sentences.entries()) {
        assert.ok(isPlace(source, given));
        // Trimmed as is documented: cut at its start, and of brackets that cite; its first letter may be a capital now.
        const passage = given.blocks[source.block].text.slice(source.start, source.end);
        const [first = ''] = shown;
        assert.ok(isWithin(shown, passage) || isWithin(shown.slice(first.length), passage), `${shown} of ${passage}`);
        const next = places[index + 1];
        assert.ok(!next || next.block > source.block || (next.block === source.block && next.start >= source.end));
      }
      if (asked.sentences !== undefined) assert.ok(summary.sentences.length <= asked.sentences);
      for (const words of [summary.articleWords, summary.summaryWords])
        assert.ok(Number.isSafeInteger(words) && words >= 0);
      assert.deepEqual(await summarize(given, asked), summary);
      assert.equal(JSON.stringify(given), before);
    }),
    runs(3000),
  );
});

test(`the check answers for any article and any words, with a place that is one (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(article, text, async (given, sentence) => {
      const {supported, source, reason} = await checkGrounding(given, sentence);
      assert.equal(typeof supported, 'boolean');
      if (source) assert.ok(isPlace(source, given));
      if (supported) assert.equal(reason, undefined);
      else assert.match(reason, /^(?:number|date|name|quote|negation|hedge|roles|comparison|added)$/);
    }),
    runs(3000),
  );
});
