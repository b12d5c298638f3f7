import {expect} from 'chai';
import {BEGINNING} from '../../src/article/block-reader.js';
import {isSameArticle, readArticle} from '../../src/article/read-article.js';

const read = (markup: string, attributes = '') => {
  const template = document.createElement('template');
  template.innerHTML = `<tldr-article ${attributes}>${markup}</tldr-article>`;
  const host = template.content.firstElementChild;
  if (!host) throw new Error('There is nothing to read');
  return readArticle(host).article;
};

/** Its blocks as "type: text". */
const blocks = (markup: string) => read(markup).blocks.map(({type, text, level}) => `${type}${level ?? ''}: ${text}`);

describe('readArticle', () => {
  it('finds headings, paragraphs, items and quotations', () => {
    expect(
      blocks(`
        <article><h2>What it costs</h2><p>Nine million.</p>
        <ul><li>Sand</li><li><p>Stone</p></li></ul>
        <blockquote><p>Too much.</p></blockquote><blockquote>Far too much.</blockquote></article>`),
    ).to.deep.equal([
      'heading2: What it costs',
      'paragraph: Nine million.',
      'list-item: Sand',
      'list-item: Stone',
      'quote: Too much.',
      'quote: Far too much.',
    ]);
  });

  it('joins inline markup and collapses white space as a reader sees it', () => {
    expect(
      blocks('<p>The <a href="#">old\n  <em>harbour</em></a> of&nbsp;Vess<wbr>by<br>is<!-- no --> closed.</p>'),
    ).to.deep.equal(['paragraph: The old harbour of\u00a0Vessby is closed.']);
  });

  it('takes text that stands in no paragraph', () => {
    expect(blocks('Loose text <b>runs on</b><div>One <p>Two</p> three</div><section>Four</section>')).to.deep.equal([
      'paragraph: Loose text runs on',
      'paragraph: One',
      'paragraph: Two',
      'paragraph: three',
      'paragraph: Four',
    ]);
  });

  it('divides an item from the list inside it', () => {
    expect(blocks('<ol><li>Before sailing<ul><li>Check the oil</li></ul>and go</li></ol>')).to.deep.equal([
      'list-item: Before sailing',
      'list-item: Check the oil',
      'list-item: and go',
    ]);
  });

  it('leaves out what is not prose', () => {
    const clutter = `
      <nav>Home</nav><aside>Read more</aside><figure><img alt="x"><figcaption>Photo</figcaption></figure>
      <table><tr><td>Cell</td></tr></table><pre><code>code()</code></pre><form><input><button>Send</button></form>
      <script>script</script><style>p {}</style><template><p>Template</p></template><noscript>Script is off</noscript>
      <p hidden>Hidden</p><p aria-hidden="true">Hidden</p><div role="navigation">Menu</div><iframe>Frame</iframe>
      <svg><text>Drawing</text></svg><footer>Footer</footer><address>By me</address>`;
    expect(blocks(`<p>One.</p>${clutter}<p>Two.</p>`)).to.deep.equal(['paragraph: One.', 'paragraph: Two.']);
  });

  it('leaves out what goes to named slots, of a nested element too', () => {
    expect(
      blocks('<p>One.</p><a slot="next">Next</a><tldr-article><p>Two.</p><a slot="prev">Before</a></tldr-article>'),
    ).to.deep.equal(['paragraph: One.', 'paragraph: Two.']);
  });

  it('finds the title and the language', () => {
    const {title, language} = read('<h1> The\n harbour </h1><p>Text.</p>', 'lang="en-GB"');
    expect(title).to.equal('The harbour');
    expect(language).to.equal('en-GB');
    expect(read('<p>Text.</p>')).to.deep.equal({blocks: [{type: 'paragraph', text: 'Text.'}]});
  });

  it('takes the title from its own heading, else from the one that its text stands under', () => {
    const titleOf = (markup: string, around = '<div>$</div>') => {
      const template = document.createElement('template');
      template.innerHTML = around.replace('$', `<tldr-article>${markup}</tldr-article>`);
      const host = template.content.querySelector('tldr-article');
      return host && readArticle(host).article.title;
    };
    expect(titleOf('<p>Text.</p><h1>Own</h1>', '<main><h1>Above</h1>$</main>')).to.equal('Own');
    expect(titleOf('<p>Text.</p>', '<main><h1>Above\n it</h1><div>$</div></main>')).to.equal('Above it');
    for (const markup of [
      '<h1 hidden>Hidden</h1>',
      '<a slot="next"><h1>Next</h1></a>',
      '<tldr-article><h1>Inside</h1></tldr-article>',
      '<nav><h1>Menu</h1></nav>',
    ]) {
      expect(titleOf(`${markup}<p>Text.</p>`), markup).to.equal(undefined);
    }
    expect(titleOf('<p>Text.</p>', '<main>$<h1>Below</h1></main>')).to.equal(undefined);
    expect(titleOf('<p>Text.</p>', '<h1>The site</h1><div>$</div>')).to.equal(undefined);
  });

  it('takes language and direction from the prose, else from what it stands in', () => {
    const reading = (markup: string, around = '$') => {
      const container = document.createElement('div');
      container.innerHTML = around.replace('$', `<tldr-article>${markup}</tldr-article>`);
      const host = container.querySelector('tldr-article');
      if (!host) throw new Error('There is nothing to read');
      const {article, direction} = readArticle(host);
      return [article.language, direction];
    };
    expect(reading('<p>Text.</p>')).to.deep.equal([undefined, 'ltr']);
    expect(reading('<p>Text.</p>', '<div lang="ar" dir="RTL">$</div>')).to.deep.equal(['ar', 'rtl']);
    expect(reading('<h1>Title</h1><div lang="he" dir="rtl"><p>Text.</p></div>')).to.deep.equal(['he', 'rtl']);
    expect(reading('<p><em lang="la">Nota</em> bene.</p>', '<div lang="en">$</div>')).to.deep.equal(['en', 'ltr']);
    expect(reading('<div lang=""><p>Text.</p></div>', '<div lang="en">$</div>')).to.deep.equal([undefined, 'ltr']);
  });

  it('finds the language through shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'fi';
    outer.attachShadow({mode: 'open'}).innerHTML = '<tldr-article><p>Text.</p></tldr-article>';
    const host = outer.shadowRoot?.firstElementChild;
    expect(host && readArticle(host).article.language).to.equal('fi');
  });

  it('finds nothing where there is nothing', () => {
    for (const markup of ['', ' \n ', '<img alt="A boat">', '<p></p><!-- x -->'])
      expect(blocks(markup)).to.deep.equal([]);
  });

  it('reads through any depth of nesting', function () {
    // Engines take their time to build such a tree.
    this.timeout(60_000);
    const host = document.createElement('tldr-article');
    let innermost: Element = host;
    for (let depth = 0; depth < 12_000; depth++) innermost = innermost.appendChild(document.createElement('div'));
    innermost.append('Deep down.');
    expect(readArticle(host).article.blocks).to.deep.equal([{type: 'paragraph', text: 'Deep down.'}]);
    // Taken apart from the inside, so that the engine need not do it in one go.
    for (let parent = innermost.parentElement; parent; innermost = parent, parent = parent.parentElement)
      innermost.remove();
  });
});

describe('isSameArticle', () => {
  it('tells a change of text, type, level, title or language', () => {
    const article = read('<h1>Title</h1><h2>Heading</h2><p>Text.</p>', 'lang="en"');
    expect(isSameArticle(article, read('<h1>Title</h1><h2>Heading</h2><div>Text.</div>', 'lang="en"'))).to.equal(true);
    for (const [markup, attributes] of [
      ['<h1>Title</h1><h2>Heading</h2><p>Other text.</p>', 'lang="en"'],
      ['<h1>Title</h1><h2>Heading</h2><blockquote>Text.</blockquote>', 'lang="en"'],
      ['<h1>Title</h1><h3>Heading</h3><p>Text.</p>', 'lang="en"'],
      ['<h1>Name</h1><h2>Heading</h2><p>Text.</p>', 'lang="en"'],
      ['<h1>Title</h1><h2>Heading</h2><p>Text.</p>', 'lang="de"'],
      ['<h1>Title</h1><h2>Heading</h2><p>Text.</p><p>More.</p>', 'lang="en"'],
    ] as const) {
      expect(isSameArticle(article, read(markup, attributes))).to.equal(false);
    }
  });
});

describe('the beginning of an article', () => {
  const host = (markup: string) => {
    const element = document.createElement('div');
    element.innerHTML = markup;
    return element;
  };
  const paragraphs = (count: number) => '<p>One of many.</p>'.repeat(count);
  const readBeginning = (markup: string, blocksWanted: number) => {
    let seen = 0;
    return readArticle(host(markup), '', 'tldr-article', () => ++seen >= blocksWanted);
  };

  it('is read where it will do, and no more', () => {
    const {article, isWhole, origins} = readBeginning(paragraphs(100), 5);
    expect(isWhole).to.equal(false);
    expect(article.blocks).to.have.length(BEGINNING);
    expect(origins).to.have.length(BEGINNING);
  });

  it('goes on until there is enough', () => {
    expect(readBeginning(paragraphs(100), 60).article.blocks).to.have.length(60);
  });

  it('is the whole of a shorter article', () => {
    const {article, isWhole} = readBeginning(paragraphs(20), 5);
    expect(isWhole).to.equal(true);
    expect(article.blocks).to.have.length(20);
    expect(readArticle(host(paragraphs(100))).isWhole).to.equal(true);
  });

  it('is not told by what may yet be found to be no prose', () => {
    const comments = `<div class="comments">${paragraphs(40)}</div>`;
    const {article, isWhole} = readBeginning(comments + paragraphs(100), 5);
    expect(isWhole).to.equal(false);
    // None of the comments counts, however many: five of what follows are enough.
    expect(article.blocks).to.have.length(45);
    expect(readBeginning(comments + paragraphs(4), 5).isWhole).to.equal(true);
  });

  it('is told alike whether the rest has been read or not', () => {
    const markup = `<aside>${paragraphs(12)}</aside>${paragraphs(100)}`;
    expect(readBeginning(markup, 5).beginning).to.equal(BEGINNING - 12);
    expect(readArticle(host(markup)).beginning).to.equal(BEGINNING - 12);
    expect(readArticle(host(paragraphs(4))).beginning).to.equal(4);
  });

  it('has the title that comes first, and the direction of its prose', () => {
    const {article, direction} = readBeginning(`<h1>A title</h1><div dir="rtl">${paragraphs(100)}</div>`, 5);
    expect(article.title).to.equal('A title');
    expect(direction).to.equal('rtl');
  });
});
