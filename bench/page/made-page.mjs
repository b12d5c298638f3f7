// The pages that are measured: an article and nothing else, with a <details> before it, or in our element.
import {readFileSync} from 'node:fs';
import {madeParagraphs} from '../speed/made-text.mjs';

/** What is read of a page that has no other: how a site styles its articles, in short. */
const STYLE = `
  body {max-inline-size: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 serif}
  h2 {font-size: 1.3em}
  a {color: #0645ad}`;

/** What holds the place of the toggles until the script is there, as the README tells it. */
const [, SNIPPET] = /```css\n(tldr-article:is\(:not\(:defined\)[^]*?)```/.exec(
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
);

/** Paragraphs as a CMS prints them: a heading every six, here and there a link and an emphasis. */
const bodyOf = (words) =>
  madeParagraphs(words)
    .map((text, index) => {
      const marked = text
        .replace('harbour council', '<a href="#">harbour council</a>')
        .replace('1987', '<em>1987</em>');
      return `${index % 6 === 5 ? '<h2>What came of it</h2>\n' : ''}<p>${marked}</p>`;
    })
    .join('\n');

const FRAMES = {
  empty: (body) => `<article><h1>A title</h1>${body}</article>`,
  details: (body) =>
    `<article><h1>A title</h1><details><summary>No time to read? Get a summary</summary>
    <ul>${madeParagraphs(60)
      .slice(0, 1)
      .flatMap((text) => text.split(/(?<=\.) /))
      .map((point) => `<li>${point}</li>`)
      .join('')}</ul></details>${body}</article>`,
  element: (body) => `<article><h1>A title</h1><tldr-article>${body}</tldr-article></article>`,
};

/** What a page may be. */
export const KINDS = Object.keys(FRAMES);

/** So many articles of so many words each, all framed alike; the script stands between two that look at the clock. */
export function madePage(kind, words, count = 1) {
  const article = FRAMES[kind](bodyOf(words));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A title</title><style>${STYLE}${kind === 'element' ? SNIPPET : ''}</style>
<script type="module" src="/${kind}.js"></script></head>
<body>${article.repeat(count)}</body>
</html>`;
}

/** Modules are evaluated one after the other in one go when all are there: between the clocks nothing is waited for. */
export const SCRIPTS = {
  '/before.js': `performance.mark('before');
    // From here on an element is upgraded, in the midst of the script.
    const {define} = customElements;
    customElements.define = (...all) => {
      performance.mark('evaluated');
      define.apply(customElements, all);
      performance.mark('upgraded');
    };`,
  '/after.js': `if (performance.getEntriesByName('evaluated').length === 0) {
      performance.mark('evaluated');
      performance.mark('upgraded');
    }`,
  '/empty.js': `import '/before.js'; import '/after.js';`,
  '/details.js': `import '/before.js'; import '/after.js';`,
  '/element.js': `import '/before.js'; import '/cdn/tldr-article.min.js'; import '/after.js';`,
};
