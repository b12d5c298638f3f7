import {expect} from 'chai';
import {Reader, story} from '../element/story.js';
import {Page, type Markup} from '../pages/page.js';
import {until} from '../until.js';
import {pause} from './pause.js';

const scriptWith = (attributes = '') => `<script type="module" src="/cdn/auto.min.js" ${attributes}></script>`;
const script = scriptWith();
const classic = '<script src="/cdn/auto.iife.min.js" data-length="short"></script>';
const isArticle = '<meta property="og:type" content="article">';
/** A post as themes print it. */
const post = (inner = story, name = 'one') => `
  <article class="hentry" id="${name}">
    <header class="entry-header"><p class="byline">By Ada Bruun</p></header>
    <div class="entry-content">${inner}</div>
    <footer class="entry-footer"><a href="/tags/harbour">Harbour</a></footer>
  </article>`;
const site = (main: string) =>
  `<header><a href="/">The Courier</a></header><main>${main}</main><footer>© The Courier</footer>`;
const body = site(post());

const elements = (page: Page) => Array.from(page.document.querySelectorAll('tldr-article'));
const toggleOf = (element: Element) => element.shadowRoot?.querySelector('[part~=toggle]');
/** Its elements, once they offer something. */
const offers = async (page: Page, count = 2) => {
  await until(() => elements(page).filter(toggleOf).length === count);
  return elements(page);
};
const neighbours = (element: Element | undefined) =>
  Array.from(element?.children ?? [], (link) => [link.slot, link.textContent, link.getAttribute('href')]);

describe('the automatic script', () => {
  let page: Page;
  const render = async (markup: Markup, options?: Parameters<typeof Page.render>[1]) => {
    page = await Page.render(markup, options);
    return page;
  };
  afterEach(() => {
    expect(page.faults).to.deep.equal([]);
    page.close();
  });

  describe('on an article', () => {
    it('puts one element before its text and one behind it, and changes nothing else', async () => {
      await render({head: script, body});
      const [start, end] = await offers(page);
      const content = page.document.querySelector('.entry-content');
      expect(start?.nextElementSibling).to.equal(content);
      expect(end?.previousElementSibling).to.equal(content);
      expect([start, end].map((element) => element?.toggles)).to.deep.equal(['start', 'end']);
      for (const element of [start, end]) element?.remove();
      expect(page.document.body.innerHTML).to.equal(body);
    });

    it('offers a summary of its sentences, the same one in both places, each leading to its passage', async () => {
      await render({head: script, body});
      const [start, end] = (await offers(page)).map((element) => new Reader(element)) as [Reader, Reader];
      await start.summary(() => {
        start.toggle('start').click();
      });
      const text = page.document.querySelector('.entry-content')?.textContent.replace(/\s+/g, ' ');
      expect(start.sentences()).to.have.length.above(1);
      for (const sentence of start.sentences()) expect(text).to.include(sentence);
      await end.summary(() => {
        end.toggle('end').click();
      });
      expect(end.sentences('end')).to.deep.equal(start.sentences());
      expect(start.part('source')?.getAttribute('href')).to.include('#');
    });

    it('looks the same in both places, by the only links there are', async () => {
      const links = '<link rel="prev" href="/a" title="The ferry">';
      await render({head: `${script}${links}<style>a {color: rgb(160, 20, 20)}</style>`, body});
      const colors = (await offers(page)).map((element) => {
        const action = element.shadowRoot?.querySelector('[part~=action]');
        return action && page.document.defaultView?.getComputedStyle(action).color;
      });
      expect(colors).to.deep.equal(['rgb(160, 20, 20)', 'rgb(160, 20, 20)']);
    });

    it('stands in the middle between a title and a text that keeps its distance from it', async () => {
      const text = story.replace(/<h1.*?<\/h1>/s, '');
      const style = '<style>h1, p {margin: 0} p {padding: 0; margin-block: 16px}</style>';
      await render({head: `${script}${style}`, body: `<article><h1>The harbour</h1>${text}</article>`});
      const [start] = await offers(page);
      const title = page.document.querySelector('h1');
      const paragraph = page.document.querySelector('article > p');
      const box = start?.shadowRoot?.querySelector('[part~=box]');
      const gap = (above?: Element | null, below?: Element | null) =>
        (below?.getBoundingClientRect().top ?? 0) - (above?.getBoundingClientRect().bottom ?? 0);
      await until(() => Math.abs(gap(title, box) - gap(box, paragraph)) <= 1);
      expect(gap(title, box)).to.be.above(8);
    });

    it('stands below a title that is among the text', async () => {
      await render({
        head: script,
        body: `<article><h1>The harbour</h1><p class="byline">By Ada</p>${story.replace(/<h1.*?<\/h1>/s, '')}</article>`,
      });
      const [start] = await offers(page);
      const before = [];
      for (let at = start?.previousElementSibling; at; at = at.previousElementSibling) before.push(at.localName);
      expect(before).to.include('h1');
    });

    const places: Record<string, Markup> = {
      'a module in the head': {head: script, body},
      'a module behind the article': {body: body + script},
      'a module that comes when it comes': {head: scriptWith('async'), body},
      'a script in the head, before there is a body': {head: classic, body},
      'a script behind the article': {body: body + classic},
      'both, and one of them twice': {head: script + classic, body: body + script},
      'on a page saved with what it had made': {
        head: script,
        body: site(
          post().replace(
            '<div class="entry-content">',
            '<tldr-article data-tldr-auto toggles="start"></tldr-article>$&',
          ),
        ),
      },
      'under a policy against inline styles': {
        head: `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">${script}`,
        body,
      },
      'on a body without classes or articles': {head: isArticle + script, body: `<div><div>${story}</div></div>`},
    };
    for (const [what, markup] of Object.entries(places)) {
      it(`works as ${what}`, async () => {
        await render(markup);
        await offers(page);
        await pause();
        expect(elements(page)).to.have.length(2);
      });
    }

    it('works in quirks mode', async () => {
      await render({head: script, body}, {doctype: ''});
      expect(page.document.compatMode).to.equal('BackCompat');
      await offers(page);
    });
  });

  describe('told by its tag', () => {
    it('hands what it is told to the elements, and nothing that could be a program', async () => {
      await render({
        head: scriptWith(
          'data-length="short" data-label-open="Kurz" data-onclick="alert(1)" data-style="color: red" data-id="x"',
        ),
        body,
      });
      const [start, end] = await offers(page);
      for (const element of [start, end]) {
        expect(element?.length).to.equal('short');
        expect(element?.getAttributeNames()).to.not.include.members(['onclick']);
        expect([element?.id, element?.style.color]).to.deep.equal(['', '']);
        expect(element?.shadowRoot?.querySelector('[part=action]')?.textContent).to.equal('Kurz');
      }
    });

    it('keeps to one toggle', async () => {
      await render({head: scriptWith('data-toggles="end"'), body});
      const [only, ...others] = await offers(page, 1);
      expect(others).to.deep.equal([]);
      expect(only?.previousElementSibling?.className).to.equal('entry-content');
    });

    it('takes the article that a selector names, whatever the page calls itself', async () => {
      await render({
        head: scriptWith('data-article=".story"'),
        bodyAttributes: 'class="home"',
        body: site(`<div class="story">${story}</div><div class="entry-content">${story}</div>`),
      });
      const [start] = await offers(page);
      expect(start?.nextElementSibling?.className).to.equal('story');
    });

    it('takes all articles that it names, and none within another', async () => {
      await render({
        head: scriptWith('data-article="article, .entry-content"'),
        body: site(post() + post(story, 'two')),
      });
      const all = await offers(page, 4);
      expect(all.map(({articleElement}) => articleElement?.id)).to.deep.equal(['one', 'one', 'two', 'two']);
    });

    it('stays in the body where that is what it names', async () => {
      await render({head: scriptWith('data-article="body"'), body: story});
      const all = await offers(page);
      for (const {parentElement} of all) expect(parentElement).to.equal(page.document.body);
    });
  });

  describe('on what changes', () => {
    const main = () => page.document.querySelector('main') ?? page.document.body;

    it('waits for an article that is late', async () => {
      await render({head: isArticle + script, body: site('')});
      await pause();
      expect(elements(page)).to.deep.equal([]);
      main().innerHTML = post();
      await offers(page);
    });

    it('goes with its article, and comes with the next', async () => {
      await render({head: isArticle + script, body});
      await offers(page);
      main().innerHTML = '<p>Loading</p>';
      await until(() => elements(page).length === 0);
      main().innerHTML = post(`<p>Another one.</p>${story}`, 'two');
      const [start] = await offers(page);
      expect(start?.articleElement?.closest('article')?.id).to.equal('two');
    });

    it('notices that the same element holds another article', async () => {
      await render({head: isArticle + script, body});
      const [before] = await offers(page);
      page.document
        .querySelector('.entry-content')
        ?.replaceChildren(new Range().createContextualFragment(`<p>Another article stands here now.</p>${story}`));
      await until(() => elements(page).length === 2 && before?.isConnected === false);
      await offers(page);
    });

    it('stays where an article grows', async () => {
      await render({head: isArticle + script, body});
      const before = await offers(page);
      page.document.querySelector('.entry-content')?.insertAdjacentHTML('beforeend', '<p>A note was added.</p>');
      await pause();
      expect(elements(page)).to.deep.equal(before);
    });

    it('offers a summary of each article of an endless scroll', async () => {
      await render({head: isArticle + script, body});
      await offers(page);
      main().insertAdjacentHTML('beforeend', post(`<p>The second one.</p>${story}`, 'two'));
      const all = await offers(page, 4);
      expect(all.map(({articleElement}) => articleElement?.closest('article')?.id)).to.deep.equal([
        'one',
        'one',
        'two',
        'two',
      ]);
    });

    it('is not kept by a library that keeps the page, and is there when that is shown again', async () => {
      await render({head: isArticle + script, body});
      await offers(page);
      page.document.dispatchEvent(new Event('turbo:before-cache'));
      const kept = page.document.body.cloneNode(true) as HTMLElement;
      expect(kept.querySelector('tldr-article')).to.equal(null);
      page.document.body.replaceWith(kept);
      await offers(page);
    });
  });

  describe('finds the neighbouring articles', () => {
    const navigations: Record<string, [markup: string, expected: string[][]]> = {
      'by their relation, on a site whose addresses are numbers': [
        '<a rel="prev" href="/?p=4">The ferry</a> <a rel="next" href="/?p=5">The light</a>',
        [
          ['prev', 'The ferry', '/?p=4'],
          ['next', 'The light', '/?p=5'],
        ],
      ],
      'by their relation': [
        '<nav><a rel="prev" href="/a">« The ferry</a> <a rel="next" href="/b">The light →</a></nav>',
        [
          ['prev', 'The ferry', '/a'],
          ['next', 'The light', '/b'],
        ],
      ],
      'with a label on a line of its own': [
        '<nav class="post-navigation"><div class="nav-previous"><a href="/a" rel="prev"><p>Older post</p><p>The ferry</p></a></div></nav>',
        [['prev', 'The ferry', '/a']],
      ],
      'by the classes of a theme': [
        '<ul><li class="links-nextprev-prev">← Previous<br><a href="/a">The ferry</a></li><li class="links-nextprev-next">Next →<br><a href="/b">The light</a></li></ul>',
        [
          ['prev', 'The ferry', '/a'],
          ['next', 'The light', '/b'],
        ],
      ],
      'by a title beside a word that says nothing': [
        '<nav class="pagination"><a class="pagination--pager" href="/a" title="The ferry">Previous</a><a class="pagination--pager" href="/b" title="The light">Next</a></nav>',
        [
          ['prev', 'The ferry', '/a'],
          ['next', 'The light', '/b'],
        ],
      ],
      'but not the pages of this one, those of comments, or a program': [
        '<a rel="next" href="?page=2">2</a><div class="comment-navigation"><a rel="prev" href="/c">Older comments</a></div><a rel="prev" href="javascript:alert(1)">The ferry</a>',
        [],
      ],
    };
    for (const [how, [markup, expected]] of Object.entries(navigations)) {
      it(how, async () => {
        await render({head: isArticle + script, body: body + markup});
        const [, end] = await offers(page);
        expect(neighbours(end)).to.deep.equal(expected);
        expect(page.document.body.innerHTML).to.include(markup);
      });
    }

    it('in the head, where it names them', async () => {
      await render({
        head: `${isArticle}<link rel="prev" href="/a" title="The ferry"><link rel="next" href="/b">${script}`,
        body,
      });
      const [, end] = await offers(page);
      expect(neighbours(end).map(([slot, title]) => [slot, title])).to.deep.equal([['prev', 'The ferry']]);
    });

    it('by the name that the page has for the way there', async () => {
      await render({
        head: isArticle + script,
        body: `${body}<a rel="prev" href="/a"><p>Older post</p><p>The ferry</p></a>`,
      });
      const [, end] = await offers(page);
      expect(end?.labelPrev).to.equal('Older post');
    });

    it('unless it is told not to', async () => {
      await render({
        head: isArticle + scriptWith('data-links="none"'),
        body: `${body}<a rel="prev" href="/a">The ferry</a>`,
      });
      const [, end] = await offers(page);
      expect(end?.children).to.have.length(0);
    });
  });
});

describe('the automatic script does nothing and says why', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });
  const said: Record<string, [attributes: string, words: RegExp]> = {
    'where a selector selects nothing': ['data-article=".nowhere"', /data-article="\.nowhere" selects nothing/],
    'where it is no selector': ['data-article="<p>"', /data-article="<p>" is not a selector/],
  };
  for (const [where, [attributes, words]] of Object.entries(said)) {
    it(where, async () => {
      page = await Page.render({head: scriptWith(attributes), body});
      await until(() => page.remarks.length > 0);
      expect(page.remarks).to.have.length(1);
      expect(page.remarks[0]).to.match(words);
      expect(page.faults).to.deep.equal([]);
      expect(elements(page)).to.deep.equal([]);
    });
  }

  it('where the page prints the element itself', async () => {
    page = await Page.render({head: script, body: `<tldr-article>${story}</tldr-article>`});
    await pause();
    expect(elements(page)).to.have.length(1);
    expect(page.faults).to.deep.equal([]);
  });
});
