import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installFromNpm} from './npm.mjs';
import {posts} from './posts.mjs';
import {copyScripts, recipe} from './recipe.mjs';
import {runProgram} from './run-program.mjs';
import {serveFolder} from './serve-folder.mjs';

export const name = 'VitePress with its default theme';

const makeSite = (folder) => {
  mkdirSync(join(folder, '.vitepress/theme'), {recursive: true});
  const sidebar = posts.map(({slug, title}) => ({text: title, link: `/${slug}`}));
  writeFileSync(
    join(folder, '.vitepress/config.mjs'),
    `export default ${JSON.stringify({title: 'The Lane', themeConfig: {sidebar}})};\n`,
  );
  writeFileSync(join(folder, 'index.md'), '---\nlayout: home\nhero:\n  name: The Lane\n---\n');
  for (const {slug, title, markdown} of posts) writeFileSync(join(folder, `${slug}.md`), `# ${title}\n\n${markdown}\n`);
};

export async function start(folder) {
  await installFromNpm(folder, {vitepress: '1.6.4', vue: '3.5.25'});
  makeSite(folder);
  const {copy} = recipe('vitepress');
  copyScripts(join(folder, 'public/tldr'));
  copy('index.js', join(folder, '.vitepress/theme/index.js'));
  await runProgram('npx', ['vitepress', 'build'], {cwd: folder});
  const {address, stop} = await serveFolder(join(folder, '.vitepress/dist'));
  const [before, post, after] = posts;
  return {
    pages: [
      {
        title: 'VitePress',
        address: `${address}${post.slug}.html`,
        previous: before.title,
        next: after.title,
        home: address,
      },
    ],
    stop,
  };
}
