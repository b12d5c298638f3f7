// What stands around the article of every page.
import {SECTIONS} from './pages.mjs';
import {policyOf} from './policy.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const lines = (...parts) => parts.filter(Boolean).join('\n');

function menuItem(page, current, pages) {
  const isCurrent = page === current;
  const children = pages.filter(({parent}) => parent === page.slug);
  const isAround = isCurrent || current.parent === page.slug;
  const here = isCurrent ? ' aria-current="page"' : '';
  const inner =
    isAround && children.length > 0
      ? `\n<ul>\n${children.map((child) => menuItem(child, current, [])).join('\n')}\n</ul>`
      : '';
  return `<li><a href="${page.slug}.html"${here}>${escape(page.name)}</a>${inner}</li>`;
}

const menu = (current) =>
  SECTIONS.map(
    ({title, pages}) =>
      `<p>${title}</p>\n<ul>\n${pages
        .filter(({parent}) => !parent)
        .map((page) => menuItem(page, current, pages))
        .join('\n')}\n</ul>`,
  ).join('\n');

const neighbour = (slot, page) => page && `<a slot="${slot}" href="${page.slug}.html">${escape(page.title)}</a>`;

/** The article in the element; links to its neighbours below all that the page shows. */
function article({html, fragment, summary}, previous, next) {
  const attributes = summary === 'none' ? ' toggles="none"' : '';
  const links = lines(neighbour('prev', previous), neighbour('next', next));
  const body = `<div class="article-body">\n${html}</div>`;
  if (!fragment) return lines(`<tldr-article${attributes}>`, body, links, '</tldr-article>');
  return lines(
    `<tldr-article${attributes}>`,
    body,
    '</tldr-article>',
    fragment,
    `<tldr-article toggles="none">`,
    links,
    '</tldr-article>',
  );
}

/** A whole page. */
export function layOut(page, previous, next) {
  const {title, description, slug, styles, scripts} = page;
  const isHome = slug === 'index';
  return `${lines(
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${isHome ? '' : `${escape(title)} · `}tldr-article</title>`,
    `<meta name="description" content="${escape(description)}">`,
    '<link rel="icon" href="data:,">',
    ...['docs.css', ...styles].map((href) => `<link rel="stylesheet" href="${href}">`),
    ...['cdn/tldr-article.min.js', ...scripts].map((src) => `<script type="module" src="${src}"></script>`),
    '</head>',
    page.layout ? `<body class="${page.layout}">` : '<body>',
    '<a class="skip" href="#text">Skip to the text</a>',
    '<header class="site-header">',
    '<a class="site-name" href="index.html">&lt;tldr-article&gt;</a>',
    '<button type="button" popovertarget="menu">Menu</button>',
    '</header>',
    '<div class="columns">',
    `<nav id="menu" aria-label="Pages" popover>\n<button type="button" popovertarget="menu" popovertargetaction="hide">Close</button>\n${menu(page)}\n</nav>`,
    '<main id="text">',
    '<header class="article-header">',
    `<h1>${escape(title)}</h1>`,
    page.standfirst && `<p class="standfirst">${escape(page.standfirst)}</p>`,
    '</header>',
    article(page, previous, next),
    '</main>',
    '</div>',
    '<footer class="site-footer"><p>MIT licence. This site asks no other for anything.</p></footer>',
    '</body>',
    '</html>',
  )}\n`;
}
