import {expect} from 'chai';
import {BEGINNING} from '../../src/article/block-reader.js';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {Page} from './page.js';

const ROOM = 'padding-block: 72px 66px';
/** As the README has it, and as it is written where only the definition is waited for. */
const held = `<style>tldr-article:is(:not(:defined), :state(waiting)) {display: block; ${ROOM}}</style>`;
const heldUntilDefined = `<style>tldr-article:not(:defined) {display: block; ${ROOM}}</style>`;
const article = `<tldr-article>${story}</tldr-article>`;

interface Seen {
  readonly hasShadow: boolean;
  readonly isWaiting: boolean;
  readonly padding: string;
}

/** Defines the element, does something in the same task, and notes what the first one is then. */
const define = (act = '') => `<script type="module">
  import '/cdn/tldr-article.min.js';
  const element = document.querySelector('tldr-article');
  ${act}
  window.seen = {
    hasShadow: element.shadowRoot !== null,
    isWaiting: element.matches(':state(waiting)'),
    padding: getComputedStyle(element).paddingBlockStart,
  };
</script>`;

describe('an element that stands in the page before it is defined', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  const seen = () => (page?.frame.contentWindow as unknown as {seen: Seen}).seen;
  const found = () => page?.document.querySelector('tldr-article') ?? undefined;
  const toggles = () => found()?.shadowRoot?.querySelectorAll('[part~=toggle]').length ?? 0;

  it('takes its turn in a task of its own, and its room is held until then', async () => {
    page = await Page.render({head: held, body: article + define()});
    expect(seen()).to.deep.equal({hasShadow: false, isWaiting: true, padding: '72px'});
    await found()?.updateComplete;
    expect(toggles()).to.equal(2);
    expect(found()?.matches(':state(waiting)')).to.equal(false);
    expect(getComputedStyle(found() ?? document.body).paddingBlockStart).to.equal('0px');
    expect(page.faults).to.deep.equal([]);
  });

  it('is shown at once where its room is held no longer than that', async () => {
    page = await Page.render({head: heldUntilDefined, body: article + define()});
    expect(seen()).to.deep.equal({hasShadow: true, isWaiting: false, padding: '0px'});
    await found()?.updateComplete;
    expect(toggles()).to.equal(2);
  });

  it('is shown in the order that it stands in, with others', async () => {
    page = await Page.render({
      head: held,
      body:
        article.repeat(12) +
        define(`
          window.order = [];
          for (const [index, each] of document.querySelectorAll('tldr-article').entries()) {
            each.updateComplete.then(() => window.order.push(index));
          }`),
    });
    const order = () => (page?.frame.contentWindow as unknown as {order: number[]}).order;
    await until(() => order().length === 12);
    expect(order()).to.deep.equal([...Array(12).keys()]);
  });

  it('leaves the page a turn before the others, where showing it has taken long', async () => {
    page = await Page.render({
      head: held,
      body:
        article.repeat(4) +
        `<script type="module">
          // Time goes by as elements are shown, 10 ms for each.
          const shown = () =>
            [...document.querySelectorAll('tldr-article')].filter(({shadowRoot}) => shadowRoot?.childElementCount).length;
          performance.now = () => 10 * shown();
          window.counts = [];
          const inTask = window.setTimeout;
          window.setTimeout = (act, ...how) =>
            inTask(() => {
              window.counts.push(shown());
              act();
            }, ...how);
        </script>` +
        define(),
    });
    await until(() => page?.document.querySelector('tldr-article:last-of-type')?.shadowRoot?.childElementCount);
    // How many had been shown when a task began.
    const {counts} = page.frame.contentWindow as unknown as {counts: number[]};
    expect([...new Set(counts)].slice(0, 4)).to.deep.equal([0, 1, 2, 3]);
  });

  it('can be opened, asked for a summary, and read before its turn', async () => {
    page = await Page.render({
      head: held,
      body:
        article +
        define(`
          element.show({at: 'end'});
          window.asked = element.summarize();
          window.blocks = element.article.blocks.length;`),
    });
    expect(seen().hasShadow).to.equal(false);
    const {asked, blocks} = page.frame.contentWindow as unknown as {
      asked: Promise<{sentences: unknown[]}>;
      blocks: number;
    };
    expect(blocks).to.be.greaterThan(5);
    expect((await asked).sentences).to.not.be.empty;
    const reader = await page.reader();
    await until(() => reader.open().length > 0);
    expect(reader.open()).to.deep.equal(['end']);
  });

  it('has an article before its turn', async () => {
    page = await Page.render({head: held, body: article + define('window.first = element.article?.blocks[0]?.text;')});
    expect(seen().hasShadow).to.equal(false);
    const {first} = page.frame.contentWindow as unknown as {first?: string};
    expect(first).to.equal(page.document.querySelector('tldr-article > *')?.textContent);
  });

  it('is not shown where it is taken out before its turn, and is where it is put back', async () => {
    page = await Page.render({head: held, body: article + define('element.remove(); window.kept = element;')});
    const {kept} = page.frame.contentWindow as unknown as {kept: HTMLElementTagNameMap['tldr-article']};
    expect(seen()).to.deep.include({hasShadow: false, isWaiting: false});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(kept.shadowRoot).to.equal(null);
    page.document.body.append(kept);
    expect(kept.shadowRoot).to.not.equal(null);
    await kept.updateComplete;
    expect(toggles()).to.equal(2);
  });

  it('is shown once where it is moved before its turn', async () => {
    page = await Page.render({
      head: held,
      body: `${article}<main></main>${define('document.querySelector("main").append(element)')}`,
    });
    await found()?.updateComplete;
    expect(toggles()).to.equal(2);
    expect(page.faults).to.deep.equal([]);
  });

  it('sees what has changed in its article between its turns', async () => {
    page = await Page.render({
      head: held,
      body:
        article +
        define(`
          // Its first turn has been taken when a task asked for after it is done.
          setTimeout(() => {
            window.wasShown = element.shadowRoot !== null;
            element.replaceChildren('Nothing to read here any more.');
          });`),
    });
    await until(() => found()?.matches(':state(too-short)'));
    expect(toggles()).to.equal(0);
  });

  it('is offered where what its beginning counted turns out to be no part of it', async () => {
    const text = 'Everybody came to see it. '.repeat(14);
    const contents = `<nav>${'<p><a href="#there">There</a></p>'.repeat(BEGINNING)}</nav>`;
    // A quotation of the text, then nothing that counts for long.
    const quoting = `<tldr-article><blockquote>${text}</blockquote><p>${text}</p>${contents}${story}</tldr-article>`;
    page = await Page.render({head: held, body: quoting + define()});
    await found()?.updateComplete;
    expect(toggles()).to.equal(2);
    expect(found()?.matches(':state(too-short)')).to.equal(false);
  });

  it('is made anew where what could take it over comes too late for Lit', async () => {
    const served = `<tldr-article><template shadowrootmode="open"><p>Served</p><slot></slot></template>${story}</tldr-article>`;
    page = await Page.render({body: served + define('globalThis.litElementHydrateSupport = () => undefined;')});
    await until(() => toggles() === 2);
    expect(found()?.shadowRoot?.textContent).to.not.include('Served');
    expect(page.faults).to.deep.equal([]);
  });

  it('keeps no other waiting where it cannot be shown', async () => {
    page = await Page.render({
      head: held,
      body: article.repeat(2) + define('element.attachShadow = () => { throw new Error("refused"); };'),
    });
    const second = () => page?.document.querySelectorAll('tldr-article')[1]?.shadowRoot;
    await until(() => second()?.querySelector('[part~=toggle]'));
    expect(found()?.shadowRoot).to.equal(null);
    expect(page.faults.join()).to.include('refused');
  });

  it('is shown at once where it is put into the page later', async () => {
    page = await Page.render({head: held, body: article + define()});
    await found()?.updateComplete;
    const later = page.document.createElement('div');
    later.innerHTML = article;
    page.document.body.append(later);
    const element = later.querySelector('tldr-article');
    expect(element?.shadowRoot).to.not.equal(null);
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelectorAll('[part~=toggle]')).to.have.length(2);
  });
});
