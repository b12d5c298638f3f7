import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FEATURES} from '../../bench/train/feature-names.mjs';
import {explain} from '../../demo/playground/explain.js';
import {summarize} from '../../dist/summarizer/index.js';
import {WEIGHTS} from '../../dist/summarizer/weights.js';

const paragraphs = (...texts) => texts.map((text) => ({type: 'paragraph', text}));
const HARBOUR = {
  title: 'Harbour of Vessby to close',
  language: 'en',
  blocks: [
    {type: 'heading', text: 'News', level: 2},
    ...paragraphs(
      'The harbour of Vessby will close to ferries in February. It will open again in May.',
      'Dredging the harbour costs the town of Vessby 3.5 million crowns, the council said. Who pays for it?',
      'The harbour of Vessby will close to ferries in February, all ferries.',
      'Fishermen may use the eastern quay, where the crane stands. “Nobody asked us.”',
      'Shops on the quay expect fewer visitors this spring. Harbour of Vessby to close.',
    ),
    {type: 'list-item', text: 'Tickets that were bought already are valid until the end of June.'},
  ],
};

test('there is a name for each weight', () => {
  assert.equal(FEATURES.length, WEIGHTS.length);
});

test('what the features add makes the differences between scores', async () => {
  const {sentences} = await explain(HARBOUR);
  const sums = sentences.map(({parts}) => parts.reduce((total, {value}) => total + value, 0));
  for (const [i, {score, text}] of sentences.entries()) {
    const [wanted, found] = [score - sentences[0].score, sums[i] - sums[0]];
    // What adds less than 0.005 is left out.
    assert.ok(Math.abs(wanted - found) < 0.005 * 2 * WEIGHTS.length, `${text}: ${wanted}, ${found}`);
  }
});

test('the chosen ones are those of the summary', async () => {
  for (const options of [{}, {length: 'short'}, {length: 'long'}, {sentences: 4}]) {
    const {sentences} = await explain(HARBOUR, options);
    const summary = await summarize(HARBOUR, options);
    assert.deepEqual(
      sentences.filter(({isChosen}) => isChosen).map(({source}) => source),
      summary.sentences.map(({source}) => source),
    );
  }
});

test('why a sentence was not chosen is told', async () => {
  const {sentences} = await explain(HARBOUR, {length: 'short'});
  const reasonOf = (start) => sentences.find(({text}) => text.startsWith(start)).reason;
  assert.deepEqual(reasonOf('It will open'), {kind: 'dependence', text: 'opens with a reference or a connective'});
  assert.deepEqual(reasonOf('Who pays'), {kind: 'dependence', text: 'is a question, or introduces what follows'});
  assert.equal(reasonOf('“Nobody').kind, 'dependence');
  assert.match(reasonOf('“Nobody').text, /is a quotation without its speaker/);
  assert.deepEqual(reasonOf('Harbour of Vessby to close'), {
    kind: 'dependence',
    text: 'says nothing that the title does not say',
  });
  assert.equal(reasonOf('Shops').kind, 'score');
});

test('a notice of the page is told from what leans', async () => {
  const blocks = [...HARBOUR.blocks, ...paragraphs('Read also what the council of Vessby said of the ferries in May.')];
  const {reason} = (await explain({...HARBOUR, blocks})).sentences.at(-1);
  assert.deepEqual(reason, {kind: 'dependence', text: 'is a notice of the page'});
});

test('what repeats the chosen ones is told apart from what scores low', async () => {
  const {sentences} = await explain(HARBOUR, {sentences: 3});
  const repeated = sentences.filter(({reason}) => reason?.kind === 'repetition');
  assert.ok(repeated.some(({text}) => text.includes('will close to ferries in February')));
  for (const {reason} of repeated)
    assert.match(reason.text, /^the chosen ones say \d+% of it already, and words of the title$/);

  const untitled = await explain({...HARBOUR, title: undefined}, {sentences: 3});
  const again = untitled.sentences.filter(({reason}) => reason?.kind === 'repetition');
  assert.ok(again.length > 0);
  for (const {reason} of again) assert.match(reason.text, /^the chosen ones say \d+% of it already$/);
});

test('a sentence of a list is told to lose by it', async () => {
  const {sentences} = await explain(HARBOUR);
  const [listed, ...others] = sentences.filter(({parts}) =>
    parts.some(({name}) => name.startsWith('stands in a list')),
  );
  assert.match(listed.text, /^Tickets/);
  assert.deepEqual(others, []);
});

test('a sentence of a few words is told to lose by it', async () => {
  const {sentences} = await explain(HARBOUR);
  const terse = sentences.filter(({parts}) => parts.some(({name}) => name === 'has fewer than six words'));
  assert.deepEqual(
    terse.map(({text}) => text),
    ['Who pays for it?', '“Nobody asked us.”', 'Harbour of Vessby to close.'],
  );
  for (const {parts} of terse) assert.equal(parts.find(({name}) => name === 'has fewer than six words').value, -2);
});

test('what goes on in lower case, and what begins with a verb and its object, are told', async () => {
  const reasonOf = async (text) =>
    (await explain({...HARBOUR, blocks: [...HARBOUR.blocks, ...paragraphs(text)]}, {length: 'short'})).sentences.at(-1)
      .reason;
  assert.deepEqual(await reasonOf('will close the eastern quay of the island in June.'), {
    kind: 'dependence',
    text: 'begins in lower case',
  });
  assert.deepEqual(await reasonOf('Tow it to the eastern quay of the island in June.'), {
    kind: 'dependence',
    text: 'opens with a reference or a connective',
  });
});

test('paragraphs are counted as a reader counts them', async () => {
  const {sentences} = await explain(HARBOUR);
  assert.deepEqual([sentences[0].paragraph, sentences.at(-1).paragraph], [1, 6]);
});

test('an article without a sentence has nothing to explain', async () => {
  assert.deepEqual((await explain({blocks: []})).sentences, []);
  assert.deepEqual((await explain({blocks: [{type: 'heading', text: 'A', level: 2}]})).sentences, []);
});
