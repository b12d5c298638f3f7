import {expect} from 'chai';
import type {Reader} from '../element/story.js';
import {until} from '../until.js';
import {faulty, first, read, script, scriptFrom, text, Watched, wrapped, type Fault} from './pages.js';

const GERMAN = '<p>Am 3. Mai wurde die Brücke gesperrt. Er kam z. B. nicht mehr hinüber.</p>'.repeat(12);

const bad: Record<string, Fault> = {
  'is missing': 'missing',
  'is served as a page of HTML': 'html',
  'is only half a script': 'broken',
  'is cut off': 'cut',
};

/** What those who do not see the element were last told. */
const said = ({element}: Reader) => element.shadowRoot?.querySelector('.spoken[role=status]')?.textContent;

describe('a file that', () => {
  let watched: Watched;
  afterEach(() => {
    watched.close();
    localStorage.clear();
  });

  const hasLoaded = (file: string) => {
    const entries = watched.page.frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
    return entries.some(({name}) => name.endsWith(`/${file}`));
  };

  for (const [what, fault] of Object.entries(bad)) {
    it(`${what}, of the interface’s words: English stands in`, async () => {
      watched = await Watched.open(
        scriptFrom(faulty(fault, 'locales/de.js')),
        wrapped('lang="de"', GERMAN),
        'lang="de"',
      );
      const reader = await watched.reader();
      expect(text(reader, 'question')).to.equal('No time to read?');
      await read(reader);
      watched.expectSummary(reader);
    });

    it(`${what}, of a language’s rules: the summary is made by what holds in most`, async () => {
      watched = await Watched.open(
        scriptFrom(faulty(fault, 'languages/de.js')),
        wrapped('lang="de"', GERMAN),
        'lang="de"',
      );
      const reader = await watched.reader();
      await read(reader);
      watched.expectSummary(reader);
      expect(text(reader, 'question')).to.equal('Keine Zeit zum Lesen?');
    });

    it(`${what}, of what tells languages apart: the summary is made all the same`, async () => {
      watched = await Watched.open(scriptFrom(faulty(fault, 'languages/guess.js')), wrapped('lang=""', GERMAN), '');
      const reader = await watched.reader();
      await read(reader);
      watched.expectSummary(reader);
      expect(hasLoaded('languages/de.js')).to.equal(false);
    });

    it(`${what}, of the panel: its sentences are shown without it, and that they are is said`, async () => {
      watched = await Watched.open(scriptFrom(faulty(fault, 'panel.js')));
      const reader = await watched.reader();
      expect(said(reader)).to.equal('');
      await read(reader);
      watched.expectSummary(reader);
      expect(said(reader)).to.equal('The summary is ready.');
      expect(reader.part('title')).to.equal(undefined);
    });

    it(`${what}, of the engine: that is said, and tried again as often as the reader asks`, async () => {
      watched = await Watched.open(scriptFrom(faulty(fault, 'engines.js')));
      const reader = await watched.reader();
      reader.toggle('start').click();
      await until(() => text(reader, 'status-line') === 'The summary couldn’t be made.');
      await watched.opened(reader);
      for (let tries = 0; tries < 2; tries++) {
        const failed = new Promise((resolve) => {
          reader.element.addEventListener('tldr-error', resolve, {once: true});
        });
        reader.part('retry')?.click();
        await failed;
        await until(() => text(reader, 'status-line') === 'The summary couldn’t be made.');
      }
      reader.toggle('start').click();
      await until(() => reader.open().length === 0);
    });

    it(`${what}, of the browser’s AI or of the check: the article’s own sentences are shown`, async () => {
      watched = await Watched.open(scriptFrom(faulty(fault, 'built-in.js')), wrapped('engine="built-in"'));
      const reader = await watched.reader();
      await read(reader);
      watched.expectSummary(reader);
      watched.close();

      for (const file of ['grounding.js', 'grounding/en.js']) {
        const folder = faulty(fault, file);
        watched = await Watched.open(
          `<script type="module">
            import {registerEngine} from '${folder}/tldr-article.min.js';
            registerEngine('ours', () => ({summarize: () => 'It is written by another.'}));
          </script>`,
          wrapped('engine="ours"'),
        );
        const other = await watched.reader();
        await read(other);
        watched.expectSummary(other);
        expect(other.element.summary?.engine).to.equal('extractive');
        await until(() => other.part('status-line'));
        if (file === 'grounding.js') watched.close();
      }
    });
  }

  it('is there, of what tells languages apart: the rules of the article’s are loaded', async () => {
    watched = await Watched.open(script, wrapped('lang=""', GERMAN), '');
    await read(await watched.reader());
    expect(hasLoaded('languages/de.js')).to.equal(true);
  });

  it('comes late, of the interface’s words: English stands in, and they come all the same', async function () {
    this.timeout(20_000);
    watched = await Watched.open(
      // Firefox has the page loaded only with the words: it is noted from the inside what stood there until then.
      first(`
        window.questions = [];
        setInterval(() => {
          const root = document.querySelector('tldr-article')?.shadowRoot;
          const question = root?.querySelector('[part=question]')?.textContent.trim();
          if (question && question !== questions[questions.length - 1]) questions.push(question);
        }, 20);
      `) + scriptFrom(faulty('later', 'locales/de.js')),
      wrapped('lang="de"', GERMAN),
      'lang="de"',
    );
    const reader = await watched.reader();
    await read(reader);
    watched.expectSummary(reader);
    await until(() => text(reader, 'question') === 'Keine Zeit zum Lesen?');
    const {questions} = watched.page.frame.contentWindow as unknown as {questions: string[]};
    await until(() => questions.length === 2);
    expect(questions).to.deep.equal(['No time to read?', 'Keine Zeit zum Lesen?']);
    expect(reader.open()).to.deep.equal(['start']);
  });

  it('comes late, of a language’s rules or of the engine: the toggle says that it reads', async () => {
    for (const file of ['languages/de.js', 'engines.js']) {
      watched = await Watched.open(scriptFrom(faulty('late', file)), wrapped('lang="de"', GERMAN), 'lang="de"');
      const reader = await watched.reader();
      const before = text(reader, 'action');
      reader.toggle('start').click();
      await until(() => text(reader, 'action') !== before);
      expect(reader.toggle('start').getAttribute('aria-disabled')).to.equal('true');
      expect(reader.open()).to.deep.equal([]);
      await until(() => reader.open().length > 0);
      watched.expectSummary(reader);
      if (file !== 'engines.js') watched.close();
    }
  });

  it('comes late, of the panel: its sentences are shown without it, and then in it', async () => {
    watched = await Watched.open(scriptFrom(faulty('late', 'panel.js')));
    const reader = await watched.reader();
    await read(reader);
    watched.expectSummary(reader);
    expect(reader.part('title')).to.equal(undefined);
    expect(said(reader)).to.equal('The summary is ready.');
    await until(() => reader.part('title'));
    watched.expectSummary(reader);
  });

  it('comes late, of what the reader has left: nothing happens, and it serves when they are back', async () => {
    watched = await Watched.open(scriptFrom(faulty('late', 'panel.js')));
    const reader = await watched.reader();
    const {element} = reader;
    const {parentNode} = element;
    reader.toggle('start').click();
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    parentNode?.append(element);
    await until(() => reader.open().length > 0);
    watched.expectSummary(reader);
    await until(() => reader.part('title'));
  });

  it('fails once, of the engine: the second try has it', async () => {
    watched = await Watched.open(scriptFrom(faulty('once', 'engines.js')));
    const reader = await watched.reader();
    reader.toggle('start').click();
    await until(() => reader.part('retry'));
    await watched.opened(reader);
    await reader.summary(() => {
      reader.part('retry')?.click();
    });
    watched.expectSummary(reader);
    await until(() => reader.part('title'));
  });

  it('fails once, of the panel: opened again, it is there', async () => {
    watched = await Watched.open(scriptFrom(faulty('once', 'panel.js')));
    const reader = await watched.reader();
    await read(reader);
    expect(reader.part('title')).to.equal(undefined);
    watched.expectSummary(reader);
    await reader.press('start');
    await reader.press('start');
    await until(() => reader.part('title'));
    watched.expectSummary(reader);
  });

  it('fails once, of a language’s rules: they are asked for again at once', async () => {
    watched = await Watched.open(
      scriptFrom(faulty('once', 'languages/de.js')),
      wrapped('lang="de"', GERMAN),
      'lang="de"',
    );
    const reader = await watched.reader();
    await read(reader);
    watched.expectSummary(reader);
    expect(reader.sentences()[0]).to.equal('Am 3. Mai wurde die Brücke gesperrt.');
  });
});
