import type {Markup} from '../pages/page.js';

/** A theme as far as its layout goes: made after the rules of the one that it is named for. */
export interface Theme {
  readonly name: string;
  readonly markup: Markup;
}

const PARAGRAPH =
  'The ferry had been late for eleven days when somebody thought of asking the man who winds the clock above the landing, and he said that it was not the ferry.';
const text = (classes = '') => `
  <p class="has-drop-cap">${PARAGRAPH}</p>
  <p>${PARAGRAPH} <a href="/ferry">The ferry</a> went on as before.</p>
  <h2>The clock</h2>
  <p>${PARAGRAPH}</p>
  <figure class="wp-block-image alignwide ${classes}"><svg viewBox="0 0 20 6" width="100%"></svg><figcaption>The landing</figcaption></figure>
  <ul><li>${PARAGRAPH}</li><li>It was wound on Mondays.</li></ul>
  <blockquote><p>${PARAGRAPH}</p></blockquote>
  <p>${PARAGRAPH}</p>`;
const theme = (name: string, css: string, body: string, bodyAttributes = 'class="single"'): Theme => ({
  name,
  markup: {
    head: `<style>body {margin: 0; font: 18px/1.6 serif} ${css}</style>`,
    bodyAttributes,
    body: `<header class="site-header"><p>The Landing</p></header>${body}<footer class="site-footer"><p>Printed daily.</p></footer>`,
  },
});

const constrained = `
  .is-layout-constrained > * {max-width: 620px; margin-left: auto !important; margin-right: auto !important}
  .is-layout-constrained > .alignwide {max-width: 1280px} .is-layout-constrained > .alignfull {max-width: none}
  .is-layout-flow > * + *, .is-layout-constrained > * + * {margin-block-start: 1.2rem; margin-block-end: 0}
  .is-layout-flow > :first-child, .is-layout-constrained > :first-child {margin-block-start: 0}
  .has-drop-cap:not(:focus)::first-letter {float: left; font-size: 4em; line-height: .7}`;
const canvas = `
  .gh-canvas {display: grid; grid-template-columns: [full-start] minmax(4vmin, auto) [wide-start] minmax(auto, 240px)
    [main-start] min(720px, calc(100% - 8vw)) [main-end] minmax(auto, 240px) [wide-end] minmax(4vmin, auto) [full-end]}
  .gh-canvas > * {grid-column: main-start / main-end} .gh-canvas > .alignwide {grid-column: wide-start / wide-end}
  .gh-content > * + * {margin-top: 4vmin; margin-bottom: 0} .gh-content > p {margin: 0}`;

export const themes: readonly Theme[] = [
  theme(
    'a block theme, its content constrained',
    constrained,
    `<main class="is-layout-flow"><div class="is-layout-constrained"><h1>The clock</h1></div><div class="entry-content wp-block-post-content is-layout-constrained">${text()}</div><div class="is-layout-constrained"><p>Posted in Harbour</p></div></main>`,
  ),
  theme(
    'a block theme, constrained within what is constrained',
    constrained,
    `<main class="is-layout-constrained"><h1>The clock</h1><div class="entry-content alignfull is-layout-constrained">${text('alignfull')}</div><p>Posted in Harbour</p></main>`,
  ),
  theme(
    'a classic theme with a width for each child',
    `article > * {margin-top: 30px; margin-bottom: 30px} .entry-content > *:not(.alignwide), .default-max-width {max-width: 610px; margin-left: auto; margin-right: auto}
     .alignwide {max-width: 1240px; margin-left: auto; margin-right: auto} .entry-content > * {margin-top: 20px; margin-bottom: 30px}
     .entry-content > *:first-child {margin-top: 0} .has-drop-cap::first-letter {float: left; font-size: 5em; line-height: .66}`,
    `<main><article><header class="entry-header alignwide"><h1>The clock</h1></header><div class="entry-content">${text()}</div><footer class="entry-footer default-max-width"><p>Harbour</p></footer></article></main>`,
  ),
  theme(
    'a canvas of grid lines',
    canvas,
    `<main><article class="article post"><header class="article-header gh-canvas"><h1 class="article-title">The clock</h1></header><section class="gh-content gh-canvas">${text()}</section></article></main>`,
    'class="post-template"',
  ),
  theme(
    'a canvas with a drop cap on its first paragraph',
    `${canvas} .gh-content > p:first-of-type::first-letter {float: left; font-size: 3.1em; line-height: .9}`,
    `<main><article><header class="gh-article-header gh-canvas"><h1>The clock</h1></header><section class="gh-content gh-canvas">${text()}</section></article></main>`,
    'class="post-template"',
  ),
  theme(
    'one column with padding',
    'main {max-width: 720px; margin: 0 auto; padding: 24px} .post-content p {margin-bottom: 20px} .paginav {display: flex}',
    `<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">The clock</h1></header><div class="post-content">${text()}</div><footer class="post-footer"><nav class="paginav"><a class="prev" href="/a"><span class="title">« Prev</span><br><span>The gulls</span></a></nav></footer></article></main>`,
  ),
  theme(
    'paragraphs beside their title, in an article',
    'article {max-width: 60ch; margin: 0 auto; padding: 0 1em} article h1 {margin: 1em 0 .2em}',
    `<main><article><h1>The clock</h1>${text()}</article></main>`,
  ),
  theme(
    'a text beside a column that floats',
    '.content {float: left; width: 64%; margin: 0 3%} .side {float: right; width: 25%} .site-footer {clear: both}',
    `<main><div class="content"><h1>The clock</h1><div class="entry-content">${text()}</div></div><div class="side"><p>Weather</p></div></main>`,
  ),
  theme(
    'a text that floats itself',
    '.entry-content {float: left; width: 64%; margin: 0 3%} .side {float: right; width: 25%} .site-footer {clear: both}',
    `<main><h1>The clock</h1><div class="entry-content">${text()}</div><div class="side"><p>Weather</p></div></main>`,
  ),
  theme(
    'a text in a row',
    '.row {display: flex; gap: 30px; max-width: 1100px; margin: 0 auto; padding: 0 15px} .entry-content {flex: 2} .side {flex: 1}',
    `<main><h1>The clock</h1><div class="row"><div class="entry-content">${text()}</div><aside class="side"><p>Weather</p></aside></div></main>`,
  ),
  theme(
    'a text in a cell of a grid',
    'main {display: grid; grid-template-columns: 1fr min(680px, 90%) 1fr} main > * {grid-column: 2} .has-drop-cap::first-letter {float: left; font-size: 3em}',
    `<main><h1>The clock</h1><div class="entry-content">${text()}</div><p>Posted in Harbour</p></main>`,
  ),
  theme(
    'rules for the children of the text',
    '.entry-content {max-width: 44em; margin: 0 auto; padding: 0 1em} .entry-content > p {margin: 0 0 1.5em} .entry-content > p:first-child {font-size: 1.25em} .post-header + .entry-content {padding-top: 2em}',
    `<main><article><header class="post-header"><h1>The clock</h1></header><div class="entry-content">${text()}</div></article></main>`,
  ),
];
