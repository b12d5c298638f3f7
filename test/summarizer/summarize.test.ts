import {expect} from 'chai';
import {summarize, type Article, type SummarizeOptions} from '../../src/summarizer/index.js';
import {loadLanguage} from '../../src/summarizer/languages/load-language.js';
import {Pacer} from '../../src/summarizer/pacer.js';
import {readSentences} from '../../src/summarizer/read-sentences.js';
import {scoreSentences} from '../../src/summarizer/score-sentences.js';
import {summarySize} from '../../src/summarizer/summary-size.js';
import {harbourArticle} from '../harbour-article.js';

const paragraphs = (...texts: string[]): Article => ({blocks: texts.map((text) => ({type: 'paragraph', text}))});

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('summarize', () => {
  it('chooses sentences of the article, word for word, in its order', async () => {
    const {sentences} = await summarize(harbourArticle);
    expect(sentences.length).to.be.greaterThan(1);
    let last = -1;
    for (const {text, source} of sentences) {
      if (source === undefined) throw new Error('no source');
      expect(harbourArticle.blocks[source.block]?.text.slice(source.start, source.end)).to.equal(text);
      const place = source.block * 10_000 + source.start;
      expect(place).to.be.greaterThan(last);
      last = place;
    }
  });

  it('says which language, how many words and which engine', async () => {
    const summary = await summarize(harbourArticle);
    expect(summary.language).to.equal('en');
    expect(summary.articleWords).to.equal(202);
    expect(summary.summaryWords).to.be.within(10, 80);
    expect(summary.engine).to.equal('extractive');
    expect((await summarize({...harbourArticle, language: ''})).language).to.equal('en');
    expect((await summarize('No language is given here.')).language).to.equal('und');
  });

  it('finds what the article is about', async () => {
    const {sentences} = await summarize(harbourArticle, {sentences: 1});
    expect(sentences.map(({text}) => text)).to.deep.equal([
      'The harbour of Vessby will close to ferries in February while the channel is dredged.',
    ]);
  });

  it('never takes a heading, and a question or a quote only for want of others', async () => {
    const {sentences} = await summarize(harbourArticle, {sentences: 8});
    const texts = sentences.map(({text}) => text);
    expect(texts).not.to.include('What it will cost');
    expect(texts).not.to.include('Will it be enough?');
  });

  it('gives as many sentences as asked for, where the article has them', async () => {
    for (const count of [1, 3, 7]) {
      expect((await summarize(harbourArticle, {sentences: count})).sentences).to.have.length(count);
    }
    expect((await summarize(harbourArticle, {sentences: 500})).sentences).to.have.length(18);
  });

  it('gives more sentences for a greater length', async () => {
    const sizes = [];
    for (const length of ['short', 'medium', 'long'] as const) {
      sizes.push((await summarize(harbourArticle, {length})).sentences.length);
    }
    expect(sizes).to.deep.equal([1, 2, 3]);
  });

  it('says nothing twice', async () => {
    const again = 'The council closed the old bridge over the river because its piers are cracked.';
    const article = paragraphs(
      again,
      'Drivers must take the road through the valley, which adds forty minutes to the journey.',
      again,
      'A new bridge would cost nine million crowns and take three years to build.',
      again,
    );
    const {sentences} = await summarize(article, {length: 'long'});
    expect(sentences.filter(({text}) => text === again)).to.have.length(1);
    // Asked for more sentences than say anything new, it fills up.
    expect((await summarize(article, {sentences: 4})).sentences).to.have.length(4);
  });

  it('counts the lines of a text without the empty ones, whose sentences are a paragraph’s', async () => {
    const {sentences} = await summarize('\n  \nFirst line here.\n', {sentences: 1});
    expect(sentences.map(({text, source}) => [text, source?.block])).to.deep.equal([['First line here.', 0]]);
    const asText = await summarize('The harbour closed in May.\nNobody saw it coming.', {sentences: 2});
    const asArticle = await summarize(paragraphs('The harbour closed in May.', 'Nobody saw it coming.'), {
      sentences: 2,
    });
    expect(asText).to.deep.equal(asArticle);
  });

  it('puts a sentence of fewer than six words two points below what the model says', async () => {
    const article = paragraphs(
      'The council pays for the sand of the harbour.',
      'The mayor pays for ferries.',
      'The mayor pays for new ferries.',
    );
    const language = await loadLanguage('en');
    const {sentences: read, title, terms} = await readSentences(article, language, new Pacer());
    const [long = NaN, five = NaN, six = NaN] = await scoreSentences(read, title, terms, new Pacer());
    const {sentences} = await summarize({...article, language: 'en'}, {sentences: 3});
    const scores = sentences.map(({score = NaN}) => score);
    expect((scores[0] ?? NaN) - (scores[1] ?? NaN)).to.be.closeTo(long - five + 2, 1e-9);
    expect((scores[0] ?? NaN) - (scores[2] ?? NaN)).to.be.closeTo(long - six, 1e-9);
  });

  it('scores from 0, and puts a point of a list or a quotation a point below a paragraph', async () => {
    const texts = ['The harbour closed in May.', 'The council pays for sand.', 'Ferries go to the new quay.'];
    const scoresWith = async (type: 'paragraph' | 'list-item' | 'quote') => {
      const blocks = texts.map((text, index) => ({type: index === 1 ? type : ('paragraph' as const), text}));
      const {sentences} = await summarize({blocks, language: 'en'}, {sentences: 3});
      return sentences.map(({score = NaN}) => score);
    };
    const plain = await scoresWith('paragraph');
    expect(Math.min(...plain)).to.equal(0);
    for (const type of ['list-item', 'quote'] as const) {
      const [first = NaN, second = NaN] = await scoresWith(type);
      expect(second - first).to.be.closeTo((plain[1] ?? NaN) - (plain[0] ?? NaN) - 1, 1e-9);
    }
  });

  it('guesses the language of an article that does not say, by the beginnings of its first blocks', async () => {
    const german = 'Der alte Hafen schließt im Frühjahr, und die Fähren legen in dem neuen an.';
    const english = 'The old harbour closes in the spring, and the ferries of the island move to the new one.';
    expect((await summarize(paragraphs(german))).language).to.equal('de');
    const later = Array.from({length: 100}, () => english.repeat(2));
    expect((await summarize(paragraphs(...Array.from({length: 20}, () => german), ...later))).language).to.equal('de');
    // Words of two blocks do not run into one.
    expect((await summarize(paragraphs('der', 'und', 'die', 'Hafen'))).language).to.equal('de');
  });

  it('reads a text as paragraphs, one a line', async () => {
    const {sentences} = await summarize('First line here.\n\nSecond line there.\r\nThird line.', {sentences: 9});
    expect(sentences.map(({source}) => source?.block)).to.deep.equal([0, 1, 2]);
  });

  it('gives the same summary for the same article', async () => {
    expect(JSON.stringify(await summarize(harbourArticle))).to.equal(JSON.stringify(await summarize(harbourArticle)));
  });

  it('gives an empty summary for an article without sentences', async () => {
    for (const article of ['', ' \n ', '…', {blocks: []}, {blocks: [{type: 'heading', text: 'Alone'} as const]}]) {
      expect((await summarize(article)).sentences).to.deep.equal([]);
    }
  });

  it('lets other work run while it reads a long article, and stops when its signal aborts', async () => {
    const block = {
      type: 'paragraph' as const,
      text: 'The river rose by a metre in the night and fell again. '.repeat(20),
    };
    const long: Article = {blocks: Array.from({length: 1000}, () => block)};
    const abort = new AbortController();
    const work = reasonOf(summarize(long, {signal: abort.signal}));
    setTimeout(() => {
      abort.abort(new Error('enough'));
    });
    expect(String(await work)).to.equal('Error: enough');
  });

  it('stops in a short article too, when its signal aborts', async () => {
    const controller = new AbortController();
    const summary = summarize('The harbour closed in May. The ferry left.', {signal: controller.signal});
    const reason = new Error('not wanted any more');
    controller.abort(reason);
    expect(await reasonOf(summary)).to.equal(reason);
  });

  it('chooses no sentence without a letter', async () => {
    const {sentences} = await summarize(paragraphs('[1]', '[2]', '1939.', 'The harbour closed.'), {sentences: 4});
    expect(sentences.map(({text}) => text)).to.deep.equal(['The harbour closed.']);
  });

  it('does not begin where its signal has aborted already', async () => {
    expect(await reasonOf(summarize(harbourArticle, {signal: AbortSignal.abort('no')}))).to.equal('no');
  });

  it('stops too where its signal aborts while it reads a short article', async () => {
    const abort = new AbortController();
    const work = reasonOf(summarize(harbourArticle, {signal: abort.signal}));
    abort.abort('no');
    expect(await work).to.equal('no');
  });

  it('shows no point that is a mark only', async () => {
    expect((await summarize('[12]')).sentences).to.deep.equal([]);
    const {sentences} = await summarize(paragraphs('[1]', '[2]', 'The harbour closed.'), {sentences: 3});
    expect(sentences.map(({text}) => text)).to.deep.equal(['The harbour closed.']);
  });

  describe('takes whatever a page holds', () => {
    const RIVER = 'The river rose by a metre in the night.';
    const inputs: Record<string, Article | string> = {
      'one word': 'Harbour',
      'no punctuation at all': 'the harbour closed and the ferry left and nobody knew why '.repeat(50),
      'all capitals': 'THE HARBOUR CLOSED. THE FERRY LEFT. NOBODY KNEW WHY IT WAS SO.',
      'only a list': {blocks: ['Sand', 'Stone', 'Water'].map((text) => ({type: 'list-item', text}))},
      'only quotes': {blocks: ['“We go.”', '“They stay.”'].map((text) => ({type: 'quote', text}))},
      'mixed languages': paragraphs(
        'The harbour closed. Der Hafen ist zu.',
        'Порт закрыт. 港は閉まった。',
        'أغلق الميناء.',
      ),
      'a wrong language': {...paragraphs(RIVER, 'It fell again. Nobody saw it.'), language: 'zh'},
      'a language that is none': {...paragraphs(RIVER, 'It fell again.'), language: '../../x'},
      'a language named like a property': {...paragraphs(RIVER, 'It fell again.'), language: 'constructor'},
      emoji: 'The harbour closed 🚢🌊! Nobody knew why 🤷🏽‍♀️. The ferry left 👋.',
      'zero-width and bidi marks': '\u200bThe har\u00adbour\u2060 closed.\u200e \u202eThe ferry left.\u202c\ufeff',
      'lone surrogates': 'The harbour \ud83d closed. \udea2The ferry left \ud800. \ud800',
      'only marks': '... !!! ??? --- ((( “”',
      'names of prototypes': 'constructor toString __proto__ hasOwnProperty. valueOf constructor __proto__.',
    };
    for (const [what, article] of Object.entries(inputs)) {
      it(what, async () => {
        const blocks = typeof article === 'string' ? [{text: article}] : article.blocks;
        for (const options of [{}, {sentences: 2}, {length: 'long'}] as const) {
          const {sentences, summaryWords, articleWords} = await summarize(article, options);
          expect(sentences.length).to.be.at.least(what === 'only marks' ? 0 : 1);
          expect(summaryWords).to.be.at.most(articleWords);
          for (const {source} of sentences) {
            const passage = blocks[source?.block ?? -1]?.text.slice(source?.start, source?.end) ?? '';
            expect(passage).not.to.equal('');
            expect(passage).to.equal(passage.trim());
          }
        }
      });
    }

    it('200,000 words in one paragraph, and lets other work run meanwhile', async function () {
      this.timeout(60_000);
      for (const text of [
        'word '.repeat(200_000),
        'The river rose and fell. '.repeat(40_000),
        `${'a'.repeat(500_000)} ${'.'.repeat(500_000)}`,
        '“('.repeat(200_000),
      ]) {
        let turns = 0;
        const timer = setInterval(() => turns++);
        const {sentences} = await summarize(text);
        clearInterval(timer);
        expect(sentences.length).to.be.at.most(12);
        if (text.startsWith('The')) expect(turns).to.be.greaterThan(0);
      }
    });

    it('a million identical sentences', async function () {
      this.timeout(120_000);
      const block = {type: 'paragraph', text: 'It rained. '.repeat(1000).trim()} as const;
      const {sentences} = await summarize({blocks: Array.from({length: 1000}, () => block)});
      expect(sentences.map(({text}) => text)).to.deep.equal(['It rained.']);
    });
  });

  describe('refuses', () => {
    const refused: [string, unknown, unknown, ErrorConstructor, RegExp][] = [
      ['an article that is none', 7, {}, TypeError, /string or an object with an array of blocks/],
      ['an article without blocks', {title: 'x'}, {}, TypeError, /blocks/],
      ['a block of no known type', {blocks: [{type: 'poem', text: 'x'}]}, {}, TypeError, /block 0/],
      ['a block that is none', {blocks: [null]}, {}, TypeError, /block 0 must have a text/],
      ['a block without a text', {blocks: [{type: 'quote'}]}, {}, TypeError, /heading, paragraph, list-item, quote/],
      ['a block that is a text', {blocks: [{type: 'quote', text: 'x'}, 'x']}, {}, TypeError, /block 1/],
      ['no article', null, {}, TypeError, /string or an object/],
      ['a title that is no text', {blocks: [], title: 1}, {}, TypeError, /title/],
      ['a language that is no tag', {blocks: [], language: 1}, {}, TypeError, /language/],
      ['options that are none', '', null, TypeError, /options/],
      ['an unknown length', '', {length: 'huge'}, TypeError, /short, medium, long/],
      ['no sentences', '', {sentences: 0}, RangeError, /at least 1/],
      ['half a sentence', '', {sentences: 1.5}, RangeError, /whole number/],
      ['a signal that is none', '', {signal: {}}, TypeError, /AbortSignal/],
    ];
    for (const [what, article, options, kind, message] of refused) {
      it(what, async () => {
        const reason = await reasonOf(summarize(article as Article, options as SummarizeOptions));
        expect(reason).to.be.instanceOf(kind);
        expect((reason as Error).message).to.match(message);
      });
    }
  });
});

describe('summarySize', () => {
  it('grows with the article, within bounds', () => {
    const sizes = [100, 300, 1000, 5000].map((words) =>
      (['short', 'medium', 'long'] as const).map((length) => summarySize(words, length)),
    );
    expect(sizes).to.deep.equal([
      [1, 2, 3],
      [1, 3, 4],
      [2, 5, 7],
      [4, 7, 12],
    ]);
  });
});
