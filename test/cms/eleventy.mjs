import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fetchFromNpm, installFromNpm, packProject} from './npm.mjs';
import {posts, withFrontMatter} from './posts.mjs';
import {recipe} from './recipe.mjs';
import {runProgram} from './run-program.mjs';
import {serveFolder} from './serve-folder.mjs';

export const name = 'Eleventy, with the layouts and styles of eleventy-base-blog';

const PACKAGES = {
  '@11ty/eleventy': '3.1.8',
  '@11ty/eleventy-navigation': '1.0.5',
  'node-html-parser': '9.0.7',
};
/** What npm has under this name is a blog made of it; it depends on much that a site does not need. */
const THEME = 'eleventy-base-blog@5.0.2';
const LAYOUT = '_includes/layouts/post.njk';

/** What its layouts use, as the config of eleventy-base-blog defines it. */
const FILTERS = `
  eleventyConfig.addPlugin(navigation);
  eleventyConfig.addPassthroughCopy('css');
  eleventyConfig.addFilter('readableDate', (date) => date.toLocaleDateString('en-GB', {timeZone: 'UTC'}));
  eleventyConfig.addFilter('htmlDateString', (date) => date.toISOString().slice(0, 10));
  eleventyConfig.addFilter('head', (items, count) => (count < 0 ? items.slice(count) : items.slice(0, count)));
  eleventyConfig.addCollection('tagList', () => []);
  eleventyConfig.addFilter('min', (...numbers) => Math.min(...numbers));
`;

const makeSite = (folder, theme) => {
  for (const part of ['_includes', 'css', 'index.njk'])
    cpSync(join(theme, part), join(folder, part), {recursive: true});
  // Its owner counts visitors, at a host outside.
  const base = join(folder, '_includes/layouts/base.njk');
  const layout = readFileSync(base, 'utf8');
  writeFileSync(base, layout.replace(/<!-- Global site tag[^]*(?=<\/head>)/, ''));
  mkdirSync(join(folder, '_data'));
  const metadata = {title: 'The Lane', description: 'A blog', feed: {path: '/'}, jsonfeed: {path: '/'}};
  writeFileSync(join(folder, '_data/metadata.json'), JSON.stringify(metadata));
  mkdirSync(join(folder, 'posts'));
  for (const post of posts) {
    const file = withFrontMatter(post, {layout: 'layouts/post.njk', tags: ['posts']});
    writeFileSync(join(folder, 'posts', `${post.slug}.md`), file);
  }
};

const followRecipe = (folder) => {
  const {copy, snippet} = recipe('eleventy');
  for (const file of ['tldr-article.js', 'tldr-article.css']) copy(file, join(folder, file));
  const config = snippet('eleventy.config.js').replace(/(?=\n\}\n$)/, `\n${FILTERS}`);
  writeFileSync(join(folder, 'eleventy.config.js'), `import navigation from '@11ty/eleventy-navigation';\n${config}`);
  const layout = readFileSync(join(folder, LAYOUT), 'utf8');
  const content = /<div class="post">[^]*?<\/div>\n/;
  if (!content.test(layout)) throw new Error('The layout of posts is another');
  writeFileSync(
    join(folder, LAYOUT),
    layout.replace(content, () => snippet(LAYOUT)),
  );
  writeFileSync(join(folder, 'css/index.css'), snippet('## Looks'), {flag: 'a'});
};

export async function start(folder) {
  const site = join(folder, 'site');
  mkdirSync(site);
  const packed = await packProject(folder);
  await installFromNpm(site, {...PACKAGES, 'tldr-article': `file:../${basename(packed)}`});
  makeSite(site, await fetchFromNpm(folder, THEME));
  followRecipe(site);
  await runProgram('npx', ['@11ty/eleventy', '--quiet'], {cwd: site});
  const {address, stop} = await serveFolder(join(site, '_site'));
  const [before, post, after] = posts;
  return {
    pages: [
      {
        title: 'Eleventy',
        address: `${address}posts/${post.slug}/`,
        previous: before.title,
        next: after.title,
        home: address,
      },
    ],
    stop,
  };
}
