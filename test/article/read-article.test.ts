import {expect} from 'chai';
import {isSameArticle, readArticle} from '../../src/article/read-article.js';

const read = (markup: string, attributes = '') => {
  const template = document.createElement('template');
  template.innerHTML = `<tldr-article ${attributes}>${markup}</tldr-article>`;
  const host = template.content.firstElementChild;
  if (!host) throw new Error('There is nothing to read');
  return readArticle(host);
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

  it('finds nothing where there is nothing', () => {
    for (const markup of ['', ' \n ', '<img alt="A boat">', '<p></p><!-- x -->'])
      expect(blocks(markup)).to.deep.equal([]);
  });

  it('reads through any depth of nesting', () => {
    const host = document.createElement('tldr-article');
    let innermost: Element = host;
    for (let depth = 0; depth < 20_000; depth++) innermost = innermost.appendChild(document.createElement('div'));
    innermost.append('Deep down.');
    expect(readArticle(host).blocks).to.deep.equal([{type: 'paragraph', text: 'Deep down.'}]);
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
