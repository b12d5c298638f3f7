// Leads links between files of the project to where these are on the site.
import {existsSync, statSync} from 'node:fs';
import {basename, join, posix} from 'node:path';
import {folderOf, PAGES, README_SECTIONS, ROOT} from './pages.mjs';

const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
/** What a browser would run or save rather than show. */
const SHOWN_AS_TEXT = /\.(?:html|css|m?js|ts|tsx|jsx|json|php|vue|svelte)$/;
/** What is served in the same place as it has in the project. */
const SERVED = /^demo\/[\w-]+\.(?:html|css|js)$/;
/** What is only there once the site is built. */
const BUILT = 'demo/server-rendered.html';

const slugs = new Map(PAGES.map(({slug, source}) => [source, slug]));

/**
 * @param href What a Markdown file says.
 * @param source The path of that file in the project.
 * @param files Is told of each file of the project that the site must have a copy of, by its path on the site.
 * @returns The address relative to the site's pages; undefined where the site has nothing there.
 * @throws Where the project has nothing there either.
 */
export function resolveLink(href, source, files) {
  if (ELSEWHERE.test(href) || href.startsWith('#')) return href;
  const [path, hash] = href.split('#');
  const target = posix.normalize(folderOf(source) + decodeURI(path));
  if (target === 'README.md') {
    const place = README_SECTIONS[hash ?? ''];
    if (place === undefined) throw new Error(`${source}: the site has no place for README.md#${hash}`);
    return place;
  }
  // Pages that only the site has are named as there.
  const made = /^demo\/docs\/([\w-]+)\.html$/.exec(target);
  const slug =
    slugs.get(target) ??
    slugs.get(target.replace(/\/$/, '/README.md')) ??
    (made && slugs.get(`demo/docs/${made[1]}.md`));
  const fragment = hash === undefined ? '' : `#${hash}`;
  if (slug) return `${slug}.html${fragment}`;
  if (target === BUILT) return target;
  if (!existsSync(join(ROOT, target))) throw new Error(`${source} links to ${href}, and ${target} is not there`);
  if (SERVED.test(target)) return target + fragment;
  if (statSync(join(ROOT, target)).isDirectory()) return undefined;
  const copy = `files/${target}${SHOWN_AS_TEXT.test(basename(target)) ? '.txt' : ''}`;
  files.set(copy, target);
  return copy;
}
