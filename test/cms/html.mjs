import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyScripts, recipe} from './recipe.mjs';
import {serveFolder} from './serve-folder.mjs';

export const name = 'Pages of plain HTML';

export async function start(folder) {
  const {copy, snippet} = recipe('html');
  copy('.', folder);
  copyScripts(join(folder, 'tldr'));
  const page = readFileSync(join(folder, 'one-script-tag.html'), 'utf8');
  if (!page.includes(snippet('head of your pages'))) throw new Error('The page has not the line that is told');
  const {address, stop} = await serveFolder(folder);
  return {
    pages: [
      {
        title: 'HTML, one script tag',
        address: `${address}one-script-tag.html`,
        next: 'A shop with one shelf',
        home: address,
      },
      {
        title: 'HTML, the element in the page',
        address: `${address}element-in-the-page.html`,
        previous: 'The clock that was right twice a year',
      },
    ],
    stop,
  };
}
