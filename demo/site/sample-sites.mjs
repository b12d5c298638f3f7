// The samples of sites: each a small page of its own, shown in a frame that loads when it comes near.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './pages.mjs';

const SECTION = /<section class="(\w+)"((?: (?:lang|dir)="\w+")*)>\n(.*?)\n<\/section>/gs;

/**
 * Reads the sections of a file, each of which is a site.
 * @returns For each its `name` (its language, where it states one, else its class), its `title`, and its page.
 */
export function readSites(path) {
  const sections = readFileSync(join(ROOT, path), 'utf8').matchAll(SECTION);
  return Array.from(sections, ([, look, attributes, inner]) => {
    const title = /<h2>(.*?)<\/h2>/.exec(inner)[1];
    const [, language] = /lang="(\w+)"/.exec(attributes) ?? [];
    return {
      name: language ?? look,
      title,
      page: `<!doctype html>
<html${attributes || ' lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../demo/themes.css">
<script type="module" src="../cdn/tldr-article.min.js"></script>
</head>
<body class="${look}">
<main>
${inner.replace('<h2>', '<h1>').replace('</h2>', '</h1>')}
</main>
</body>
</html>
`,
    };
  });
}

/** Frames for these sites. */
export const framesOf = (sites) =>
  sites
    .map(
      ({name, title}) =>
        `<iframe class="site" src="sites/${name}.html" title="Sample: ${title}" loading="lazy"></iframe>`,
    )
    .join('\n');
