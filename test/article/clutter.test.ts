import {expect} from 'chai';
import {readArticle} from '../../src/article/read-article.js';

const SENTENCE = 'The old harbour of Vessby closes in the spring, and the ferries move to the new one.';
/** Prose enough that what stands beside it is little. */
const PROSE = `<p>${`${SENTENCE} `.repeat(12)}</p>`;

const read = (markup: string, ignore?: string) => {
  document.body.innerHTML = `<div>${markup}</div>`;
  const host = document.querySelector('body > div');
  if (!host) throw new Error('There is nothing to read');
  return readArticle(host, ignore).article.blocks.map(({text}) => text);
};

/** What is read of some markup that stands below an article. */
const readBelow = (markup: string, ignore?: string) => read(PROSE + markup, ignore).slice(1);

describe('what is read of a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const CLUTTER = {
    'by its tag': '<aside><p>Also new this week.</p></aside>',
    'a caption': '<figure><img alt=""><figcaption>The harbour in May.</figcaption></figure>',
    'a table': '<table><tr><td>Nine million crowns.</td></tr></table>',
    'by its role': '<div role="complementary"><p>Also new this week.</p></div>',
    'a share bar': '<div class="entry-share"><p>Tell others of it.</p></div>',
    'a newsletter box': '<section id="newsletterBox"><p>A letter every Friday.</p></section>',
    'an author box': '<div class="author-bio"><p>Writes of ships and sand.</p></div>',
    tags: '<div class="post_tags">Harbour, sand</div>',
    comments: '<section class="comments"><p>What a pity.</p></section>',
    'a byline': '<p class="byline">By Ada Holm</p>',
    'a byline in the line': '<p><span class="byline">By Ada Holm</span></p>',
    'a dateline': '<p><time datetime="2026-05-04">4 May 2026</time></p>',
    'a table of contents': '<ol class="toc"><li>What it costs</li><li>Who pays</li></ol>',
    'a list of links': '<ul><li><a href="/a">Sand runs out</a></li><li><a href="/b">Ferries are full</a></li></ul>',
    'a paragraph that is a link': '<p>Read: <a href="/a">Why the sand runs out in the north</a></p>',
    'a pull quote': '<blockquote><p>“The ferries move to the new one.”</p></blockquote>',
    'an advertisement': '<div class="ad ad-slot"><p>Buy a boat today.</p></div>',
    'an unrendered shortcode': '<p>[gallery ids="1,2"]</p>',
    'empty brackets': '<p>[]</p>',
    'signs alone': '<p>* * *</p>',
    'what its author marks': '<p data-tldr-ignore>Not this.</p>',
    'not displayed': '<p style="display: none">Hidden.</p>',
    'not visible': '<p style="visibility: hidden">Hidden.</p>',
    'content that is not rendered': '<div style="content-visibility: hidden"><p>Hidden.</p></div>',
    'for screen readers': '<p style="position: absolute; clip: rect(0 0 0 0)">Heard.</p>',
    'for screen readers, by path': '<p style="position: absolute; clip-path: inset(50%)">Heard.</p>',
    JSON: '<script type="application/json">{"a": "One."}</script>',
    controls: '<button>Send it</button><select><option>One</option></select>',
  };
  for (const [name, markup] of Object.entries(CLUTTER)) {
    it(`leaves out ${name}`, () => {
      expect(readBelow(markup)).to.deep.equal([]);
    });
  }

  it('keeps prose whose names only sound like clutter', () => {
    for (const markup of [
      '<p class="wp-block-paragraph has-large-font-size">Text.</p>',
      '<div class="post-content single"><p>Text.</p></div>',
      '<p>On <time>4 May</time> it closed.</p>',
      '<p>By <span class="author">Ada Holm</span>, the minister, it was closed.</p>',
      '<p>See <a href="/a">the plan</a>, which the council of the island has agreed to.</p>',
      '<details><summary>Costs</summary><p>Nine million.</p></details>',
      '<div style="content-visibility: auto"><p>Further down.</p></div>',
    ]) {
      expect(readBelow(markup), markup).to.not.deep.equal([]);
    }
  });

  it('keeps an article in what is clutter elsewhere', () => {
    for (const around of [
      '<form>$</form>',
      '<div class="no-sidebar">$</div>',
      '<table><tr><td>$</td></tr></table>',
      '<div role="search"><div class="share">$</div></div>',
      '<header>$</header>',
      '<font class="ad">$</font>',
    ]) {
      expect(read(around.replace('$', PROSE)), around).to.have.lengthOf(1);
    }
    expect(read(`<pre>${SENTENCE}</pre>`)).to.deep.equal([SENTENCE]);
  });

  it('leaves out marks of footnotes inside the line', () => {
    expect(
      readBelow(
        '<p>It costs nine<sup><a href="#fn1">1</a></sup> million<sup class="reference">[2]</sup>, or 10<sup>7</sup>.</p>',
      ),
    ).to.deep.equal(['It costs nine million, or 107.']);
  });

  it('leaves out marks of footnotes as all kinds of software write them', () => {
    for (const mark of [
      '<sup><a href="#fn1">1</a></sup>',
      '<sup><span><a href="#fn1">1</a></span></sup>',
      '<a href="#fn1"><sup>1</sup></a>',
      '<a class="footnote-ref" role="doc-noteref" href="#fn1">1</a>',
    ]) {
      expect(readBelow(`<p>It costs nine million${mark} crowns.</p>`), mark).to.deep.equal([
        'It costs nine million crowns.',
      ]);
    }
  });

  it('runs on through pictures of letters, and through elements that the page has made itself', () => {
    for (const inline of ['<img alt="">', '<hover-card>Ada</hover-card>', '<nobr>Ada</nobr>']) {
      const [text, ...rest] = readBelow(`<p>We sail with ${inline} on Friday.</p>`);
      expect([text?.replace('Ada ', '').replace(/ +/g, ' '), rest.length]).to.deep.equal([
        'We sail with on Friday.',
        0,
      ]);
    }
  });

  it('reads anchors that lead nowhere as text', () => {
    const text = 'The council decided on Monday to close the old harbour.';
    expect(readBelow(`<p><a name="intro">${text}</a></p>`)).to.deep.equal([text]);
  });

  it('keeps an update in brackets, and leaves out shortcodes', () => {
    const update = '[Update, 4 May: the council has changed its mind.]';
    const codes = '<p>[]</p><p>[shortcode id=3]</p><p>[/caption]</p><p>[gallery ids="1,2" /]</p>';
    expect(readBelow(`<p>${update}</p>${codes}`)).to.deep.equal([update]);
  });

  it('keeps loose prose after a block of clutter in the line', () => {
    const markup = `<div><a class="ad"><div>Buy a boat.</div></a>${SENTENCE} <span class="author">Ada</span> says so.</div>`;
    expect(readBelow(markup).join(' ')).to.include(SENTENCE);
  });

  it('divides paragraphs at two line breaks, and not at one', () => {
    expect(read('One<br>two.<br><br>Three.<br> \n <br>Four <b>five<br></b><br>six.')).to.deep.equal([
      'One two.',
      'Three.',
      'Four five',
      'six.',
    ]);
  });

  it('leaves out what a selector names, and all is read where it is none', () => {
    expect(readBelow('<p class="x">One.</p><p>Two.</p>', '.x')).to.deep.equal(['Two.']);
    expect(readBelow('<p class="x">One.</p><p>Two.</p>', '.x[')).to.deep.equal(['One.', 'Two.']);
  });

  it('reads an article that is not rendered itself', () => {
    document.body.innerHTML = `<div style="display: none"><section>${PROSE}</section></div>`;
    const hidden = document.querySelector('section');
    expect(hidden && readArticle(hidden).article.blocks).to.have.lengthOf(1);
    document.body.innerHTML = `<div style="visibility: hidden">${PROSE}</div>`;
    const unseen = document.querySelector('body > div');
    expect(unseen && readArticle(unseen).article.blocks).to.have.lengthOf(1);
  });

  it('takes the title from the page where the article has none', () => {
    const {title} = document;
    document.title = 'The harbour closes – The Vessby Gazette';
    document.body.innerHTML = `<div>${PROSE}</div><article><h1>Inside</h1><section>${PROSE}</section></article>`;
    const [first, second] = Array.from(document.querySelectorAll('div, section'));
    expect(first && readArticle(first).article.title).to.equal('The harbour closes');
    expect(second && readArticle(second).article.title).to.equal('Inside');
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="It closes">');
    expect(first && readArticle(first).article.title).to.equal('It closes');
    document.head.querySelector('meta[property="og:title"]')?.remove();
    document.title = title;
  });

  it('reads 5,000 nested elements', () => {
    let nested = document.createElement('div');
    nested.append(SENTENCE);
    for (let depth = 0; depth < 5000; depth++) {
      const outer = document.createElement('div');
      outer.className = 'share';
      outer.append(nested);
      nested = outer;
    }
    expect(readArticle(nested).article.blocks).to.have.lengthOf(1);
  });

  it('reads a long text inside many elements without looking at it once for each', () => {
    const depth = 2000;
    document.body.innerHTML = `<div>${'<div>'.repeat(400)}<p>${`${SENTENCE} `.repeat(3000)}</p></div>`;
    let inner = document.querySelector('p') as Element;
    for (let i = 0; i < depth; i++) {
      const around = document.createElement('div');
      inner.replaceWith(around);
      around.append(inner);
      inner = around;
    }
    let asked = 0;
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    Object.defineProperty(Node.prototype, 'textContent', {
      configurable: true,
      get(this: Node) {
        asked++;
        return own?.get?.call(this) as string;
      },
    });
    try {
      const host = document.querySelector('body > div') ?? document.body;
      expect(readArticle(host).article.blocks).to.have.length(1);
      expect(asked).to.be.lessThan(10);
    } finally {
      if (own) Object.defineProperty(Node.prototype, 'textContent', own);
    }
  });

  it('reads 50,000 neighbouring elements and 2 MB of text', () => {
    const text = SENTENCE.repeat(25_000);
    expect(read(`${'<p></p>'.repeat(50_000)}<p>${text}</p>`)).to.deep.equal([text]);
  });
});
