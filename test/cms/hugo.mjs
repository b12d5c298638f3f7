import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installFromDebian} from './debian.mjs';
import {installFromNpm} from './npm.mjs';
import {posts, withFrontMatter} from './posts.mjs';
import {copyScripts, recipe} from './recipe.mjs';
import {runProgram} from './run-program.mjs';
import {serveFolder} from './serve-folder.mjs';

export const name = 'Hugo of Debian, with the theme Doks';

/** The theme, and what its stylesheet and scripts are made of. */
const PACKAGES = {
  '@hyas/doks': '0.5.0',
  '@hyas/images': '0.2.1',
  bootstrap: '5.2.3',
  clipboard: '2.0.11',
  flexsearch: '0.7.21',
  'highlight.js': '11.10.0',
  'instant.page': '5.1.1',
  katex: '0.16.11',
  lazysizes: '5.3.2',
};

/** A site made of the theme, which is one to begin with, and of posts. */
const makeSite = async (folder) => {
  await installFromNpm(folder, PACKAGES);
  for (const part of ['assets', 'config', 'data', 'i18n', 'layouts', 'static']) {
    cpSync(join(folder, 'node_modules/@hyas/doks', part), join(folder, part), {recursive: true});
  }
  const settings = join(folder, 'config/development');
  mkdirSync(settings);
  writeFileSync(join(settings, 'params.toml'), 'title = "The Lane"\ntitleAddition = "A blog"\n');
  const blog = join(folder, 'content/en/blog');
  mkdirSync(blog, {recursive: true});
  // A photograph of each would be missing.
  for (const post of posts) writeFileSync(join(blog, `${post.slug}.md`), withFrontMatter(post, {contributors: []}));
};

const followRecipe = (folder) => {
  const {copy, snippet} = recipe('hugo');
  copyScripts(join(folder, 'static/tldr'));
  const partial = 'layouts/partials/tldr-article.html';
  copy(partial, join(folder, partial));
  const hook = 'layouts/partials/head/custom-head.html';
  writeFileSync(join(folder, hook), snippet(hook));
  // What the page writes into hugo.toml; this theme has a folder instead.
  const options = snippet('hugo.toml').replace('[params.tldr]', '[tldr]');
  writeFileSync(join(folder, 'config/_default/params.toml'), options, {flag: 'a'});
};

export async function start(folder) {
  await installFromDebian('hugo');
  await makeSite(folder);
  followRecipe(folder);
  await runProgram('hugo', ['--environment', 'development', '--baseURL', '/'], {cwd: folder});
  const {address, stop} = await serveFolder(join(folder, 'public'));
  const [before, post, after] = posts;
  return {
    pages: [
      {
        title: 'Hugo, Doks',
        address: `${address}blog/${post.title.toLowerCase().replaceAll(' ', '-')}/`,
        previous: before.title,
        next: after.title,
        attributes: {length: 'long', 'label-open': "What's in it? “Tell” me & go"},
        home: address,
      },
    ],
    stop,
  };
}
