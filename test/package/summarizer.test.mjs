// In a file, and so in a process, of its own: lit would bring what stands in for a DOM on servers.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitSentences, summarize} from 'tldr-article/summarizer';

test('the summariser works in Node, without a DOM', async () => {
  const text =
    'The old bridge over the harbour closed on Monday. Engineers found rust in the bridge.\n' +
    'It was a windy day. The harbour bridge opens again in May, the engineers say.';
  const {sentences, engine} = await summarize(text, {sentences: 2});
  assert.equal(engine, 'extractive');
  assert.equal(sentences.length, 2);
  const paragraphs = text.split('\n');
  for (const {text: sentence, source} of sentences) {
    assert.equal(paragraphs[source.block].slice(source.start, source.end), sentence);
  }
  for (const name of ['window', 'document', 'HTMLElement', 'customElements']) assert.ok(!(name in globalThis), name);
});

test('the sentences of a text are told apart in Node', async () => {
  assert.deepEqual(await splitSentences('Dr. Aalto left. She came back.'), [
    {start: 0, end: 15},
    {start: 16, end: 30},
  ]);
});
