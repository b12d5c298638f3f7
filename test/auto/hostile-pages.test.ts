import {expect} from 'chai';
import {story} from '../element/story.js';
import {Page, type Markup} from '../pages/page.js';
import {until} from '../until.js';
import {pause} from './pause.js';

const scriptWith = (attributes = '', file = 'auto.min.js') =>
  `<script type="module" src="/cdn/${file}" ${attributes}></script>`;
const script = scriptWith();
const isArticle = '<meta property="og:type" content="article">';
const article = `<article><h1>The harbour</h1>${story}</article>`;
const body = `<header>The Courier</header><main>${article}</main><footer>© The Courier</footer>`;
/** More paragraphs, so long that they tell how wide the text is. */
const text = story.replace(/<h\d.*?<\/h\d>/gs, '');

describe('the automatic script on pages of others', () => {
  let page: Page;
  const render = async (markup: Markup) => (page = await Page.render(markup));
  const elements = () => Array.from(page.document.querySelectorAll('tldr-article'));
  const toggled = () => elements().filter(({shadowRoot}) => shadowRoot?.querySelector('[part~=toggle]'));
  const offers = async (count = 2) => {
    await until(() => toggled().length === count);
    return toggled();
  };
  const main = () => page.document.querySelector('main') ?? page.document.body;
  afterEach(() => {
    page.close();
  });

  describe('stands', () => {
    const bodies: Record<string, string> = {
      'in the body, between its title and its last paragraph': `<h1>The harbour</h1>${text}`,
      'between header and footer': `<header>The Courier</header><h1>The harbour</h1>${text}<footer>© The Courier</footer>`,
      'below a title in an element of its own': `<div><h1>The harbour</h1></div>${text}<footer>© The Courier</footer>`,
    };
    for (const [where, markup] of Object.entries(bodies)) {
      it(`where the text is in the body itself: ${where}`, async () => {
        await render({head: isArticle + script, body: markup});
        const [start, end] = await offers();
        for (const {parentElement} of [start, end] as HTMLElement[]) expect(parentElement).to.equal(page.document.body);
        expect(start?.previousElementSibling?.textContent).to.equal('The harbour');
        expect(end?.previousElementSibling?.localName).to.equal('p');
        expect(end?.nextElementSibling?.localName ?? 'footer').to.equal('footer');
      });
    }

    it('in the body where a selector names all of the page, and nowhere where it names what is not in it', async () => {
      await render({head: scriptWith('data-article="html"'), body});
      for (const {parentElement} of await offers()) expect(page.document.body.contains(parentElement)).to.equal(true);
      page.close();
      await render({head: scriptWith('data-article="title"'), body});
      await until(() => page.remarks.length > 0);
      expect(elements()).to.deep.equal([]);
      expect(page.faults).to.deep.equal([]);
    });

    it('below a title that is no h1, in a page that has none', async () => {
      await render({head: isArticle + script, body: `<main><article><h2>The harbour</h2>${text}</article></main>`});
      const [start] = await offers();
      expect(start?.previousElementSibling?.localName).to.equal('h2');
    });

    const columns: Record<string, [style: string, before: string]> = {
      'a list of key points before it': [
        'ul {padding-left: 40px}',
        `<ul>${`<li>${'one more point '.repeat(9)}</li>`.repeat(2)}</ul>`,
      ],
      'a lead that floats': [
        '.lead {float: left; width: 300px}',
        `<p class="lead">${'the lead goes on '.repeat(6)}</p>`,
      ],
      'a lead wider than the text': [
        'p {max-width: 500px} .lead {max-width: none}',
        `<p class="lead">${'the lead goes on '.repeat(6)}</p>`,
      ],
      'borders and padding for all that is in it': [
        'article > * {padding: 0 12px; border: solid #888; border-width: 0 3px}',
        '',
      ],
    };
    for (const [what, [style, lead]] of Object.entries(columns)) {
      it(`in line with most of the text, with ${what}`, async () => {
        const markup = `<main><article><h1>The harbour</h1>${lead}<div style="clear: both"></div>${text}</article></main>`;
        await render({head: `${isArticle}<style>${style}</style>${script}`, body: markup});
        const paragraph = Array.from(page.document.querySelectorAll('p:not(.lead)')).pop();
        const range = page.document.createRange();
        if (paragraph) range.selectNodeContents(paragraph);
        const left = range.getBoundingClientRect().left;
        for (const element of await offers()) {
          await until(() => Math.abs(element.getBoundingClientRect().left - left) <= 1);
        }
      });
    }

    it('close to the text where the column beside it is longer, and where the page is shorter than the window', async () => {
      const styles = [
        '.row {display: flex} main {flex: 1} aside {width: 200px; height: 2000px}',
        'body {min-height: 600px; margin: 0; display: flex; flex-direction: column} .row {flex: 1}',
      ];
      for (const style of styles) {
        const markup = `<div class="row"><main><article><h1>The harbour</h1>${text}</article></main><aside></aside></div>`;
        await render({head: `${isArticle}<style>${style}</style>${script}`, body: markup});
        const [, end] = await offers();
        const bottom = () => page.document.querySelector('article')?.getBoundingClientRect().bottom ?? NaN;
        const top = () => end?.getBoundingClientRect().top ?? NaN;
        await until(() => top() - bottom() < 20);
        await pause();
        expect(top() - bottom()).to.be.below(20);
        if (style !== styles[1]) page.close();
      }
    });
  });

  describe('stays', () => {
    /** How often our elements are put into the page meanwhile. */
    const insertionsDuring = async (act: () => Promise<void>) => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        for (const {addedNodes} of records) {
          for (const {nodeName} of addedNodes) if (nodeName === 'TLDR-ARTICLE') count++;
        }
      });
      observer.observe(page.document, {childList: true, subtree: true});
      await act();
      observer.disconnect();
      return count;
    };

    it('open where the beginning of the article changes by the second', async () => {
      const clock = '<p><small class="clock">Updated 1 s ago</small></p>';
      await render({head: isArticle + script, body: body.replace('</h1>', `</h1>${clock}`)});
      const [start] = await offers();
      start?.show();
      await until(() => start?.matches(':state(open)'));
      const insertions = await insertionsDuring(async () => {
        for (let n = 2; n < 5; n++) {
          const small = page.document.querySelector('.clock');
          if (small) small.textContent = `Updated ${n} s ago`;
          await pause();
        }
      });
      expect(insertions).to.equal(0);
      expect(start?.open).to.equal(true);
    });

    it('where an article is so short that its links are much of it', async () => {
      const link = '<link rel="prev" href="/a" title="The ferry that was late">';
      await render({
        head: `${link}${scriptWith('data-article=".post" data-min-words="5"')}`,
        body: '<div class="post"><h1>Short</h1><p>The ferry to the island was late again.</p></div>',
      });
      await offers();
      const insertions = await insertionsDuring(async () => {
        page.document.body.append(page.document.createElement('div'));
        await pause();
        await pause();
      });
      expect(insertions).to.equal(0);
    });

    it('away from an article whose page takes it away', async () => {
      await render({head: isArticle + script, body});
      await offers();
      const insertions = await insertionsDuring(async () => {
        const observer = new MutationObserver(() => {
          for (const element of elements()) element.remove();
        });
        observer.observe(page.document, {childList: true, subtree: true});
        for (const element of elements()) element.remove();
        for (let n = 0; n < 8; n++) await pause();
        observer.disconnect();
      });
      expect(insertions).to.be.at.most(6);
      expect(elements()).to.deep.equal([]);
      expect(page.faults).to.deep.equal([]);
    });

    it('at the other articles of an endless scroll that drops its first', async () => {
      await render({head: isArticle + script, body});
      await offers();
      main().insertAdjacentHTML('beforeend', `<article><p>The second one.</p>${text}</article>`);
      const [, , second] = await offers(4);
      main().querySelector('article')?.remove();
      await until(() => elements().length === 2);
      expect(elements()[0]).to.equal(second);
    });
  });

  describe('comes', () => {
    it('to an article whose place was there before it, and to one that was not to be seen', async () => {
      await render({head: isArticle + script, body: body.replace('</main>', '<article id="late"></article></main>')});
      await offers();
      const late = page.document.querySelector('#late');
      late?.append(new Range().createContextualFragment(`<p>The second one.</p>${text}`));
      await offers(4);
      page.close();

      await render({
        head: `${isArticle}<style>.wait main {display: none}</style>${script}`,
        bodyAttributes: 'class="wait"',
        body,
      });
      await pause();
      expect(elements()).to.deep.equal([]);
      page.document.body.className = '';
      await offers();
    });

    it('with the options of its tag where its address leads on to another', async () => {
      const tag = '<script type="module" src="/latest/auto.min.js" data-toggles="end"></script>';
      await render({head: isArticle + tag, body});
      const [only] = await offers(1);
      expect(only?.toggles).to.equal('end');
    });

    it('from another site, as a script that is no module', async () => {
      const other = location.origin.replace('localhost', '127.0.0.1');
      expect(other).to.not.equal(location.origin);
      await render({head: `${isArticle}<script src="${other}/cdn/auto.iife.min.js"></script>`, body});
      const [start] = await offers();
      start?.show();
      await until(() => start?.shadowRoot?.querySelector('[part~=text]'));
      expect(page.faults).to.deep.equal([]);
    });

    it('when a library has taken over what a server sent, and not before', async () => {
      await render({head: isArticle + script, body: `<div id="__next">${body}</div>`});
      const root: Record<string, unknown> & Element = page.document.querySelector('#__next') as never;
      await pause();
      await pause();
      expect(elements()).to.deep.equal([]);
      root.__reactContainer$abc = {};
      await offers();
    });

    it('with links that the page has later, or changes', async () => {
      await render({head: isArticle + script, body});
      const [, end] = await offers();
      const titles = () => Array.from(end?.children ?? [], ({textContent}) => textContent);
      expect(titles()).to.deep.equal([]);
      main().insertAdjacentHTML('afterend', '<nav><a rel="prev" href="/a">The ferry that was late</a></nav>');
      await until(() => titles().join() === 'The ferry that was late');
      const link = page.document.querySelector('nav a');
      if (link?.firstChild) link.firstChild.nodeValue = 'The light that went out';
      await until(() => titles().join() === 'The light that went out');
    });
  });

  it('has no more than the beginning of an article read that is long enough', async () => {
    const paragraphs = '<p>The ferry was late again.</p>'.repeat(60);
    await render({
      head: isArticle + script,
      body: `<article><h1>The harbour</h1>${text}${paragraphs}<p id="last">It was late.</p></article>`,
    });
    await offers();
    // Who reads a paragraph asks for its style.
    const asked: string[] = [];
    const window = page.frame.contentWindow as unknown as typeof globalThis;
    const {getComputedStyle} = window;
    window.getComputedStyle = (element, ...how) => {
      asked.push(element.id);
      return getComputedStyle(element, ...how);
    };
    // By then it would have said what is wrong with it.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(asked).to.not.include('last');
    expect(page.remarks).to.deep.equal([]);
    // That reading it whole would be noticed.
    expect(elements()[0]?.article?.blocks.at(-1)?.text).to.equal('It was late.');
    expect(asked).to.include('last');
  });

  it('says how many words an article lacks, and leaves its first paragraph where it was', async () => {
    const style = '<style>h1, p {margin: 16px 0}</style>';
    const short = '<main><article><h1>The harbour</h1><p>The ferry to the island was late again.</p></article></main>';
    const top = () => page.document.querySelector('p')?.getBoundingClientRect().top;
    await render({head: style, body: short});
    const before = top();
    page.close();
    await render({head: `${style}${scriptWith('data-article="article"')}`, body: short});
    await until(() => page.remarks.length > 0);
    expect(page.remarks).to.deep.equal(['<tldr-article>: the article has 10 words; min-words asks for 120.']);
    expect(elements()).to.have.length(2);
    expect(top()).to.be.closeTo(before ?? NaN, 0.5);
  });

  it('gives up after one try where the element cannot be had, and says so once', async () => {
    await render({head: isArticle, body});
    const {document} = page;
    // Its parts are not beside it.
    const url = URL.createObjectURL(
      new Blob([await (await fetch('/cdn/auto.min.js')).text()], {type: 'text/javascript'}),
    );
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = url;
    document.head.append(tag);
    await until(() => page.faults.length > 0);
    for (let n = 0; n < 3; n++) {
      document.body.append(document.createElement('i'));
      await pause();
    }
    expect(elements()).to.deep.equal([]);
    expect(page.faults).to.have.length(1);
    expect(page.faults[0]).to.include('must stand beside the script');
  });
});
