import {expect} from 'chai';
import {Reader, story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';

/** Nothing but scripts and styles of the site's own files; no markup is made of text but by Lit's own templates. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const headers = {'Content-Security-Policy': POLICY};

const links = '<a slot="prev" href="/before?a=1#x">The one before</a><a slot="next" href="#after">The one after</a>';
const article = (attributes = '') => `<tldr-article ${attributes}>${story}${links}</tldr-article>`;
const post = `<main><article class="hentry"><h1>The harbour closes</h1><div class="entry-content">${story}</div></article>
  <nav class="post-navigation"><a rel="prev" href="/before">The one before</a></nav></main>`;
const moduleScript = (address: string) => `<script type="module" src="${address}"></script>`;
const classicScript = (address: string) => `<script src="${address}"></script>`;

/** All that a reader can do with a summary. */
async function use(reader: Reader): Promise<void> {
  const {element} = reader;
  await reader.summary(() => {
    reader.toggle('start').click();
  });
  await until(() => reader.part('title'));
  expect(reader.sentences().length).to.be.greaterThan(1);

  await reader.summary(() => {
    element.shadowRoot?.querySelector<HTMLInputElement>('.open input[value=long]')?.click();
  });
  expect(element.length).to.equal('long');
  reader.part('format')?.click();
  await until(() => reader.part('prose'));

  reader.part('copy')?.click();
  await until(() => element.shadowRoot?.querySelector('.spoken[role=status]')?.textContent !== '');

  reader.part('source')?.click();
  await until(() => reader.part('return'));
  reader.part('return')?.click();

  reader.toggle('start').click();
  await until(() => reader.open().length === 0);
}

describe('under a strict content security policy', () => {
  let page: Page | undefined;
  const serve = async (...markup: Parameters<typeof Page.serve>) => (page = await Page.serve(...markup));
  const current = (): Page => {
    if (!page) throw new Error('There is no page');
    return page;
  };
  afterEach(() => {
    page?.frame.contentWindow?.localStorage.clear();
    page?.close();
  });

  it('what breaks it is seen: a script, a style and an attribute in the markup, and text made markup', async () => {
    const breaking = await Page.put("document.body.innerHTML = '<b>Markup of text</b>'", 'text/javascript');
    await serve(
      {
        head: '<style>body {color: red}</style><script>window.isRun = true</script>',
        body: `<p style="color: red">A page.</p>${moduleScript(breaking)}`,
      },
      headers,
    );
    const seen = () => page?.faults.join('\n') ?? '';
    for (const directive of ['script-src-elem', 'style-src-elem', 'style-src-attr', 'require-trusted-types-for']) {
      await until(() => seen().includes(directive));
    }
    expect(page?.frame.contentWindow).not.to.have.property('isRun');
    expect(page?.document.querySelector('b')).to.equal(null);
  });

  it('a policy of another name is refused', async () => {
    const other = await Page.put("trustedTypes.createPolicy('other', {createHTML: (text) => text})", 'text/javascript');
    await serve({body: `<p>A page.</p>${moduleScript(other)}`}, headers);
    await until(() => page?.faults.some((fault) => fault.includes('trusted-types')));
  });

  const scripts = {
    'the script': moduleScript('/cdn/tldr-article.min.js'),
    'the script that is no module': classicScript('/cdn/tldr-article.iife.min.js'),
  };
  for (const [which, script] of Object.entries(scripts)) {
    it(`${which} does all that it does`, async () => {
      await serve({head: script, body: article()}, headers);
      const reader = await current().reader();
      const before = reader.element.innerHTML;
      await use(reader);
      expect(reader.element.innerHTML).to.equal(before);
      expect(reader.part('nav-next')?.checkVisibility()).to.equal(true);
      expect(page?.faults).to.deep.equal([]);
    });
  }

  const automatic = {
    'the automatic script': moduleScript('/cdn/auto.min.js'),
    'the automatic script that is no module': classicScript('/cdn/auto.iife.min.js'),
  };
  for (const [which, script] of Object.entries(automatic)) {
    it(`${which} does all that it does`, async () => {
      await serve({head: script, body: post}, headers);
      await until(() => page?.document.querySelectorAll('tldr-article').length === 2);
      await use(await current().reader());
      expect(page?.document.querySelector('tldr-article > a[slot=prev]')?.getAttribute('href')).to.equal('/before');
      expect(page?.faults).to.deep.equal([]);
    });
  }

  it('a language is loaded, of the interface and of the summariser', async () => {
    const german = '<p>Am 3. Mai wurde die Brücke gesperrt. Er kam z. B. nicht mehr hinüber.</p>'.repeat(12);
    const body = `<tldr-article lang="de">${german}</tldr-article>`;
    await serve({html: 'lang="de"', head: scripts['the script'], body}, headers);
    const reader = await current().reader();
    expect(reader.part('question')?.textContent).to.equal('Keine Zeit zum Lesen?');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.sentences()[0]).to.equal('Am 3. Mai wurde die Brücke gesperrt.');
    expect(page?.faults).to.deep.equal([]);
  });

  it('an engine’s words are checked and shown, and the browser’s own is asked for', async () => {
    const engine = await Page.put(
      `import {registerEngine} from '/cdn/tldr-article.min.js';
       registerEngine('ours', () => ({
         summarize: async () => 'The harbour of Vessby will close to ferries in February. <b>Nothing</b> is said of it.',
       }));`,
      'text/javascript',
    );
    const body = article('engine="ours" ungrounded="mark"') + article('engine="built-in"');
    await serve({head: scripts['the script'] + moduleScript(engine), body}, headers);
    const [ours, builtIn] = Array.from(
      current().document.querySelectorAll('tldr-article'),
      (each) => new Reader(each),
    ) as [Reader, Reader];
    for (const reader of [ours, builtIn]) {
      await until(() => reader.toggles().length > 0);
      await reader.summary(() => {
        reader.toggle('start').click();
      });
    }
    expect(ours.element.summary?.engine).to.equal('ours');
    expect(ours.sentences()).to.include('<b>Nothing</b> is said of it.');
    expect(builtIn.element.summary?.engine).to.equal('extractive');
    expect(page?.faults).to.deep.equal([]);
  });

  it('a second Lit on the page is allowed by name, or the article stays as it was printed', async () => {
    const twice = moduleScript('/cdn/tldr-article.min.js') + moduleScript('/cdn/tldr-article.min.js?again');
    const allowing = {'Content-Security-Policy': `${POLICY} 'allow-duplicates'`};
    await serve({head: twice, body: article()}, allowing);
    await use(await current().reader());
    expect(page?.faults).to.deep.equal([]);
    page?.close();

    const taken = await Page.put(
      "trustedTypes.createPolicy('lit-html', {createHTML: (text) => text})",
      'text/javascript',
    );
    await serve({head: classicScript(taken) + scripts['the script'], body: article()}, headers);
    await until(() => (page?.faults.length ?? 0) > 0);
    const element = page?.document.querySelector('tldr-article');
    expect(element?.shadowRoot).to.equal(null);
    for (const child of element?.children ?? []) expect(child.checkVisibility()).to.equal(true);
  });
});
