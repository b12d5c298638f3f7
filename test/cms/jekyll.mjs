import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installFromDebian} from './debian.mjs';
import {posts, withFrontMatter} from './posts.mjs';
import {copyScripts, recipe} from './recipe.mjs';
import {runProgram} from './run-program.mjs';
import {serveFolder} from './serve-folder.mjs';

export const name = 'Jekyll of Debian, with its theme minima';

const makeSite = (folder) => {
  writeFileSync(
    join(folder, '_config.yml'),
    'title: The Lane\ntheme: minima\nbaseurl: /lane\npermalink: /:title/\ntimezone: UTC\n',
  );
  writeFileSync(join(folder, 'index.md'), '---\nlayout: home\n---\n');
  mkdirSync(join(folder, '_posts'));
  for (const post of posts) {
    writeFileSync(join(folder, '_posts', `${post.date}-${post.slug}.md`), withFrontMatter(post, {layout: 'post'}));
  }
};

/** Where the theme is, as `bundle info minima` says on a site with a Gemfile. */
const themeFolder = async () =>
  (await runProgram('ruby', ['-e', 'puts Gem::Specification.find_by_name("minima").gem_dir'])).trim();

const followRecipe = async (folder) => {
  const {copy, snippet} = recipe('jekyll');
  copyScripts(join(folder, 'tldr'));
  mkdirSync(join(folder, '_includes'));
  const include = '_includes/tldr-article.html';
  copy(include, join(folder, include));
  const head = readFileSync(join(await themeFolder(), '_includes/head.html'), 'utf8');
  const line = snippet(include);
  writeFileSync(join(folder, '_includes/head.html'), head.replace('</head>', `${line}</head>`));
  writeFileSync(join(folder, '_config.yml'), snippet('_config.yml'), {flag: 'a'});
};

export async function start(folder) {
  await installFromDebian('jekyll', 'jekyll-theme-minima');
  const source = join(folder, 'source');
  mkdirSync(source);
  makeSite(source);
  await followRecipe(source);
  // Below the address that the site is to have, as a project’s page of GitHub has.
  const built = join(folder, 'built');
  await runProgram(
    'jekyll',
    ['build', '--source', source, '--destination', join(built, 'lane'), '--disable-disk-cache'],
    {
      env: {JEKYLL_ENV: 'production', LANG: 'C.UTF-8'},
    },
  );
  const {address, stop} = await serveFolder(built);
  const [before, post, after] = posts;
  return {
    pages: [
      {
        title: 'Jekyll, minima',
        address: `${address}lane/${post.slug}/`,
        previous: before.title,
        next: after.title,
        attributes: {length: 'long', 'label-open': 'What’s in it? “Tell” me & go'},
        home: `${address}lane/`,
      },
    ],
    stop,
  };
}
