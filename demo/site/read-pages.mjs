// Reads the sources of all pages.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expandDirectives} from './directives.mjs';
import {renderMarkdown} from './markdown.mjs';
import {folderOf, PAGES, ROOT} from './pages.mjs';
import {framesOf, readSites} from './sample-sites.mjs';

/** What stands between two lines of dashes at the start of a page: a name and a value on each line. */
function readFrontMatter(text) {
  const [block = '', front = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  const entries = front
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(\w+): (.+)$/.exec(line).slice(1));
  return {front: Object.fromEntries(entries), text: text.slice(block.length)};
}

/** The first paragraph, for those who find the page elsewhere. */
const firstParagraph = (html) =>
  (/<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/\s+/g, ' ')
    .slice(0, 160);

/** A list of names in one line. */
const list = (names = '') => names.split(' ').filter(Boolean);

/**
 * Completes each page: `title` and `name` (in the menu), `description`, `standfirst`, `html` of its article, `fragment`
 * that follows it, the `sites` shown there, `styles` and `scripts` of its own, `summary`, `layout`.
 * @param files Collects what else the site must have, see `resolveLink()`.
 */
export function readPages(files) {
  for (const page of PAGES) {
    const {front, text} = readFrontMatter(readFileSync(join(ROOT, page.source), 'utf8'));
    const {title, html, headings} = renderMarkdown(expandDirectives(text), page.source, files);
    if (!title) throw new Error(`${page.source} has no heading of the first rank`);
    const sites = front.sites ? readSites(folderOf(page.source) + front.sites) : [];
    const fragment = front.fragment && readFileSync(join(ROOT, folderOf(page.source), front.fragment), 'utf8');
    Object.assign(page, {
      title,
      name: front.name ?? page.name ?? title,
      standfirst: front.standfirst,
      description: front.standfirst ?? firstParagraph(html),
      html,
      headings,
      fragment: fragment ? expandDirectives(fragment) : framesOf(sites),
      sites,
      styles: list(front.styles),
      scripts: list(front.scripts),
      summary: front.summary,
      layout: front.layout,
    });
  }
  return PAGES;
}
