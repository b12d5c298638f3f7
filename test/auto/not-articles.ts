import type {Markup} from '../pages/page.js';

const TEASER =
  'The town has asked its people what should become of the old brewery by the river, and more than four hundred of them have answered.';
const LONG = `${TEASER} Most want to keep the tall chimney; fewer agree on what is to happen below it. The council will hear three plans in the autumn, and has promised that the cheapest will not win for being cheap.`;
const headline = (n: number) => `<h2><a href="/stories/${n}">What the brewery could be, part ${n}</a></h2>`;
const frame = (main: string) => `
  <header class="site-header"><a href="/">The Lower Town Courier</a>
    <nav><a href="/news">News</a> <a href="/culture">Culture</a> <a href="/about">About</a></nav></header>
  ${main}
  <footer class="site-footer"><p>The Lower Town Courier is written by eleven people who live in the lower town.</p></footer>`;
const times = (count: number, make: (n: number) => string) =>
  Array.from({length: count}, (_, n) => make(n + 1)).join('');
const type = (name: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${name}"}</script>`;
const og = (kind: string) => `<meta property="og:type" content="${kind}">`;

/** Twenty kinds of pages that hold no article, however much text. */
export const notArticles: Readonly<Record<string, Markup>> = {
  'a front page of teasers': {
    head: og('website'),
    body: frame(`<main>${times(8, (n) => `<article class="teaser">${headline(n)}<p>${TEASER}</p></article>`)}</main>`),
  },
  'the home of a blog, with its posts in full': {
    bodyAttributes: 'class="home blog"',
    body: frame(
      `<main>${times(5, (n) => `<article class="hentry">${headline(n)}<div class="entry-content">${times(4, () => `<p>${LONG}</p>`)}</div></article>`)}</main>`,
    ),
  },
  'posts in full, without a class that says so': {
    body: frame(
      `<main>${times(4, (n) => `<article>${headline(n)}${times(5, () => `<p>${LONG}</p>`)}</article>`)}</main>`,
    ),
  },
  'the archive of a category, with its description': {
    bodyAttributes: 'class="archive category category-town"',
    body: frame(
      `<main><h1>Town</h1><p>${LONG}</p>${times(6, (n) => `<article class="hentry">${headline(n)}<p>${TEASER}</p></article>`)}</main>`,
    ),
  },
  'a list of divisions, each with a heading that leads on': {
    body: frame(`<main>${times(9, (n) => `<div class="card">${headline(n)}<p>${LONG}</p></div>`)}</main>`),
  },
  'a list in a table of contents': {
    body: frame(
      `<main><h1>All stories</h1><ul>${times(60, (n) => `<li><a href="/stories/${n}">What the brewery could be and what it will cost us, part ${n}</a></li>`)}</ul></main>`,
    ),
  },
  'results of a search': {
    bodyAttributes: 'class="search search-results"',
    head: type('SearchResultsPage'),
    body: frame(
      `<main><h1>Results for “brewery”</h1>${times(10, (n) => `<div>${headline(n)}<p>… ${LONG} …</p></div>`)}</main>`,
    ),
  },
  'a page that was not found': {
    bodyAttributes: 'class="error404"',
    body: frame(
      `<main><h1>Not found</h1><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><form><input type="search"></form></main>`,
    ),
  },
  'a sign-in': {
    body: frame(
      '<main><h1>Sign in</h1><form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form><p>You have no account? Subscribers get one with the letter that confirms their subscription.</p></main>',
    ),
  },
  'a form to write to the editors, in an article': {
    body: frame(
      `<main><article><h1>Write to us</h1><p>${LONG}</p><form><label>Name <input></label><label>Address <input type="email"></label><label>Message <textarea></textarea></label><button>Send</button></form></article></main>`,
    ),
  },
  'a product': {
    head: og('product') + type('Product'),
    body: frame(
      `<main><h1>A mug with the chimney</h1><p>€ 14</p><div class="rte">${times(3, () => `<p>${LONG}</p>`)}</div><button>Add to cart</button></main>`,
    ),
  },
  'a shop’s category': {
    head: type('ItemList'),
    body: frame(
      `<main><h1>Mugs</h1><p>${TEASER}</p><ul class="products">${times(12, (n) => `<li><a href="/shop/${n}"><h3>Mug number ${n}</h3></a><p>Stoneware, fired twice, holds a third of a litre, and goes into the dishwasher.</p><button>Add to cart</button></li>`)}</ul></main>`,
    ),
  },
  'a cart': {
    bodyAttributes: 'class="page woocommerce-cart woocommerce-page"',
    body: frame(
      `<main><article><h1>Cart</h1><p>${TEASER} ${TEASER}</p><table>${times(4, (n) => `<tr><td>Mug number ${n}</td><td>€ 14</td></tr>`)}</table></article></main>`,
    ),
  },
  'what a service sells': {
    body: frame(
      `<main>${times(7, (n) => `<section><div class="wrap"><h2>Reason ${n} to subscribe</h2><p>Every morning at six, on paper and on your phone, with the weather and the tides.</p><a href="/subscribe">Subscribe</a></div></section>`)}</main>`,
    ),
  },
  'a thread of a forum': {
    head: type('DiscussionForumPosting'),
    body: frame(
      `<main><h1>What should become of the brewery?</h1>${times(12, (n) => `<article class="message" id="m${n}"><header>Reader ${n}</header><p>${LONG}</p></article>`)}</main>`,
    ),
  },
  'the boards of a forum': {
    body: frame(
      `<main><h1>Forum</h1>${times(15, (n) => `<div class="board"><h3><a href="/board/${n}">The lower town, part ${n}</a></h3><p>${TEASER}</p></div>`)}</main>`,
    ),
  },
  'the profile of an author': {
    head: og('profile') + type('ProfilePage'),
    bodyAttributes: 'class="author"',
    body: frame(`<main><h1>Ada Bruun</h1><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>${times(5, headline)}</main>`),
  },
  'a gallery': {
    head: type('ImageGallery'),
    body: frame(
      `<main><h1>The brewery in pictures</h1>${times(14, (n) => `<figure><img alt="" src="data:,"><figcaption>The hall of the brewery, seen from place number ${n}, in the light of a winter morning.</figcaption></figure>`)}</main>`,
    ),
  },
  'a table of figures': {
    body: frame(
      `<main><h1>Water levels</h1><table>${times(40, (n) => `<tr><td>Day ${n}</td><td>${n} cm</td><td>no warning was given</td></tr>`)}</table></main>`,
    ),
  },
  'a page of AMP': {
    html: 'amp',
    head: og('article'),
    body: frame(`<main><article><h1>The brewery</h1>${times(6, () => `<p>${LONG}</p>`)}</article></main>`),
  },
};
