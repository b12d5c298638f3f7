import {expect} from 'chai';
import {story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';

const script = '<script type="module" src="/cdn/auto.min.js"></script>';
const text = story.replace(/<h1.*?<\/h1>/s, '');

interface Fixture {
  /** What holds the article's text. */
  readonly content: string;
  readonly body: string;
  readonly links?: readonly (readonly [slot: string, title: string])[];
  readonly head?: string;
}

/** Pages built as the templates of systems that are not run here build theirs, by class and nesting. */
const FIXTURES: Record<string, Fixture> = {
  // github.com/TryGhost/Casper, post.hbs
  'Ghost, Casper': {
    content: '.gh-content',
    body: `<main id="site-main" class="site-main"><article class="article post">
      <header class="article-header gh-canvas"><h1 class="article-title">The harbour</h1>
        <p class="article-excerpt">What the council wants of the mole.</p>
        <div class="article-byline"><section class="article-byline-content"><div class="article-byline-meta">
          <time class="byline-meta-date" datetime="2024-05-02">May 2, 2024</time>
          <span class="byline-reading-time">3 min read</span></div></section></div>
      </header>
      <section class="gh-content gh-canvas">${text}</section></article></main>
      <section class="footer-cta"><div class="inner"><h2>Sign up for more like this.</h2></div></section>
      <aside class="read-more-wrap"><div class="read-more inner"><article class="post-card post">
        <div class="post-card-content"><a class="post-card-content-link" href="/ferry/"><header class="post-card-header">
        <h2 class="post-card-title">The ferry is late again</h2></header>
        <div class="post-card-excerpt">Nobody knows when it will run.</div></a></div></article></div></aside>`,
  },
  // git.drupalcode.org/project/drupal, core/themes/olivero/templates/content/node.html.twig
  'Drupal, Olivero': {
    content: '.node__content',
    body: `<div class="page-wrapper"><main role="main"><div class="region region--content-above grid-full"><h1 class="title page-title">The harbour</h1></div>
      <div class="region region--content grid-full layout--pass--content-medium"><article class="node node--type-article grid-full node--promoted node--view-mode-full">
      <header class="layout--content-narrow"><div class="node__meta"><span>By <span class="node__author">ada</span>, 2 May, 2024</span></div></header>
      <div class="node__content layout--content-narrow"><div class="text-content clearfix field field--name-body field--type-text-with-summary">${text}</div></div>
      <div id="comments" class="layout--content-narrow"><section class="comments"><h2>Comments</h2></section></div></article></div></main></div>`,
  },
  // github.com/Shopify/dawn, sections/main-article.liquid
  'Shopify, Dawn': {
    content: '.article-template__content',
    head: '<link rel="prev" href="/blogs/news/ferry" title="The ferry is late again">',
    body: `<main id="MainContent" class="content-for-layout"><section class="shopify-section section">
      <article class="article-template" itemscope itemtype="http://schema.org/BlogPosting">
      <header class="page-width page-width--narrow"><h1 class="article-template__title" itemprop="headline">The harbour</h1>
        <span class="circle-divider caption-with-letter-spacing" itemprop="datePublished"><time>May 2, 2024</time></span></header>
      <div class="article-template__content page-width page-width--narrow rte" itemprop="articleBody">${text}</div>
      <div class="article-template__back element-margin-top center"><a class="article-template__link link" href="/blogs/news">Back to blog</a></div>
      </article></section></main>`,
    links: [['prev', 'The ferry is late again']],
  },
  // github.com/facebook/docusaurus, packages/docusaurus-theme-classic/src/theme/BlogPostItem, PaginatorNavLink
  'Docusaurus, a post': {
    content: '.markdown',
    body: `<div id="__docusaurus"><div class="main-wrapper"><div class="container margin-vert--lg"><div class="row">
      <aside class="col col--3"><nav aria-label="Blog recent posts navigation"><ul><li><a href="/blog/ferry">The ferry is late again</a></li></ul></nav></aside>
      <main class="col col--7"><article itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting">
      <header><h1 itemprop="headline">The harbour</h1><div class="margin-vert--md"><time datetime="2024-05-02" itemprop="datePublished">May 2, 2024</time> · 3 min read</div></header>
      <div id="__blog-post-container" class="markdown" itemprop="articleBody">${text}</div></article>
      <nav class="pagination-nav docusaurus-mt-lg" aria-label="Blog post page navigation">
      <a class="pagination-nav__link pagination-nav__link--prev" href="/blog/light"><div class="pagination-nav__sublabel">Newer post</div><div class="pagination-nav__label">The light on the mole</div></a>
      <a class="pagination-nav__link pagination-nav__link--next" href="/blog/ferry"><div class="pagination-nav__sublabel">Older post</div><div class="pagination-nav__label">The ferry is late again</div></a>
      </nav></main></div></div></div></div>`,
    links: [
      ['prev', 'The light on the mole'],
      ['next', 'The ferry is late again'],
    ],
  },
  // github.com/vuejs/vitepress, src/client/theme-default/components/VPDoc.vue, VPDocFooter.vue
  VitePress: {
    content: '.vp-doc > div',
    head: '<style>.pager-link .desc, .pager-link .title {display: block}</style>',
    body: `<div id="app"><div class="Layout"><div class="VPContent has-sidebar"><div class="VPDoc has-sidebar has-aside"><div class="container">
      <div class="aside"><div class="aside-container"><nav class="VPDocAsideOutline"><ul><li><a href="#plans">Plans</a></li></ul></nav></div></div>
      <div class="content"><div class="content-container"><main class="main"><div class="vp-doc _guide_harbour"><div><h1 id="harbour">The harbour</h1>${text}</div></div></main>
      <footer class="VPDocFooter"><nav class="prev-next"><div class="pager"><a class="VPLink link pager-link prev" href="/guide/light.html"><span class="desc">Previous page</span><span class="title">The light on the mole</span></a></div>
      <div class="pager"><a class="VPLink link pager-link next" href="/guide/ferry.html"><span class="desc">Next page</span><span class="title">The ferry is late again</span></a></div></nav></footer>
      </div></div></div></div></div></div></div>`,
    links: [
      ['prev', 'The light on the mole'],
      ['next', 'The ferry is late again'],
    ],
  },
  // github.com/withastro/starlight, packages/starlight/components/MarkdownContent.astro, Pagination.astro
  Starlight: {
    content: '.sl-markdown-content',
    body: `<div class="page"><div class="main-frame"><div class="main-pane"><main data-pagefind-body>
      <div class="content-panel"><div class="sl-container"><h1 id="_top">The harbour</h1></div></div>
      <div class="content-panel"><div class="sl-container"><div class="sl-markdown-content">${text}</div>
      <footer class="sl-flex"><div class="meta sl-flex"><p>Last updated: May 2, 2024</p></div>
      <div class="pagination-links" dir="ltr"><a href="/light/" rel="prev"><span>Previous<br><span class="link-title">The light on the mole</span></span></a>
      <a href="/ferry/" rel="next"><span>Next<br><span class="link-title">The ferry is late again</span></span></a></div></footer></div></div></main></div></div></div>`,
    links: [
      ['prev', 'The light on the mole'],
      ['next', 'The ferry is late again'],
    ],
  },
};

describe('the automatic script on the markup of', () => {
  let page: Page;
  afterEach(() => {
    expect(page.faults).to.deep.equal([]);
    page.close();
  });

  for (const [name, {content, head = '', body, links = []}] of Object.entries(FIXTURES)) {
    it(name, async () => {
      page = await Page.render({head: `${script}${head}`, body});
      const elements = () => Array.from(page.document.querySelectorAll('tldr-article'));
      await until(
        () => elements().filter((element) => element.shadowRoot?.querySelector('[part~=toggle]')).length === 2,
      );
      const [start, end] = elements();
      const first = page.document.querySelector(`${content} p`);
      const last = Array.from(page.document.querySelectorAll(`${content} p`)).at(-1);
      const {DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING} = Node;
      for (const title of page.document.querySelectorAll('h1, time, .node__author')) {
        expect(start?.compareDocumentPosition(title)).to.equal(DOCUMENT_POSITION_PRECEDING, title.textContent);
      }
      expect(first && start?.compareDocumentPosition(first)).to.equal(DOCUMENT_POSITION_FOLLOWING);
      expect(last && end?.compareDocumentPosition(last)).to.equal(DOCUMENT_POSITION_PRECEDING);
      const found = Array.from(end?.children ?? [], (link) => [link.slot, link.textContent]);
      expect(found).to.deep.equal(links);
      expect(start?.articleElement?.contains(first)).to.equal(true);
      expect(start?.articleElement?.contains(page.document.querySelector('aside, footer, nav, #comments'))).to.equal(
        false,
      );
    });
  }
});
