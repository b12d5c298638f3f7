import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGrounding} from 'tldr-article/grounding';
import {summarize} from 'tldr-article/summarizer';
import {measureGrounding} from '../grounding/measure.mjs';
import {articles, pairs} from '../grounding/pairs.mjs';
import * as subtle from '../grounding/subtle-pairs.mjs';
import {madeCases} from '../same/made-articles.mjs';

const articleOf = (text, language = 'en') => ({
  language,
  blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line})),
});

test('of at least 120 sentences, nine in ten that an article does not say are found, and one in twenty at most wrongly', async () => {
  assert.ok(pairs.length >= 120);
  assert.ok(new Set(pairs.map(({article}) => articles[article].language)).size >= 5);
  const {recall, falseAlarms, leadingBack} = await measureGrounding({articles, pairs});
  assert.ok(recall >= 0.9, `recall ${recall}`);
  assert.ok(falseAlarms <= 0.05, `false alarms ${falseAlarms}`);
  assert.ok(leadingBack >= 0.95, `leading back ${leadingBack}`);
});

test('of subtler ones, no fewer are found than before, and no more wrongly', async () => {
  const {recall, falseAlarms} = await measureGrounding(subtle);
  assert.ok(recall >= 0.78, `recall ${recall}`);
  assert.ok(falseAlarms <= 0.09, `false alarms ${falseAlarms}`);
});

test('what the element itself picks is always supported, in every language', async () => {
  for (const {article, options} of madeCases) {
    for (const {text} of (await summarize(article, options)).sentences) {
      const {supported, reason, source} = await checkGrounding(article, text);
      assert.ok(supported && source, `${article.language}: ${reason}: ${text}`);
    }
  }
});

test('numbers may be written in another form', async () => {
  const article = articleOf(
    'The bridge cost 1,000 crowns, 2.5 million in today’s money. It opened on 3 October and half of the town came.',
  );
  for (const sentence of [
    'The bridge cost 1000 crowns.',
    'The bridge cost one thousand crowns.',
    'The bridge cost 2,500,000 in today’s money.',
    'The bridge opened on Oct. 3.',
    '50% of the town came.',
  ]) {
    assert.deepEqual((await checkGrounding(article, sentence)).reason, undefined, sentence);
  }
  assert.equal((await checkGrounding(article, 'The bridge cost 1,001 crowns.')).reason, 'number');
  assert.equal((await checkGrounding(article, 'The bridge opened on 3 November.')).reason, 'date');
});

test('a language without cues is checked by its figures, and one without spaces by its characters', async () => {
  const swahili = articleOf('Bandari ya Vessby itafungwa kwa miezi 3.\nGharama ni shilingi milioni 40.', 'sw');
  assert.equal((await checkGrounding(swahili, 'Bandari ya Vessby itafungwa kwa miezi 3.')).supported, true);
  assert.equal((await checkGrounding(swahili, 'Bandari ya Vessby itafungwa kwa miezi 5.')).reason, 'number');
  const japanese = articleOf('町は旧魚市場を3億2千万円で買い戻す。\n屋根の工事は4月に始まる。', 'ja');
  assert.equal((await checkGrounding(japanese, '旧魚市場を町が買い戻す。')).supported, true);
  assert.equal((await checkGrounding(japanese, '屋根の工事は9月に始まる。')).supported, false);
});

test('anything can be held against anything, and what is no sentence is refused', async () => {
  for (const article of [{blocks: []}, articleOf(''), articleOf('?!'), articleOf('a '.repeat(5000), 'xx')]) {
    for (const sentence of ['', ' ', '“”', '1'.repeat(400), 'not '.repeat(2000), 'The harbour is closed.']) {
      assert.equal(typeof (await checkGrounding(article, sentence)).supported, 'boolean');
    }
  }
  await assert.rejects(checkGrounding(articleOf('x'), 3), TypeError);
});
