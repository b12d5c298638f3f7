// Writes the documentation into demo/built/site: a folder that works wherever it is put, with the element's own scripts and
// the demo's articles in it. What `npm run build` makes must be there. `npm run docs` does both.
import {cpSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {renderOnServer} from '../render-on-server.mjs';
import {layOut} from './layout.mjs';
import {ROOT} from './pages.mjs';
import {readPages} from './read-pages.mjs';

const SITE = join(ROOT, 'demo/built/site');

const write = (path, text) => {
  mkdirSync(dirname(join(SITE, path)), {recursive: true});
  writeFileSync(join(SITE, path), text);
};
const copy = (from, to = from) => {
  mkdirSync(dirname(join(SITE, to)), {recursive: true});
  cpSync(join(ROOT, from), join(SITE, to), {recursive: true});
};

/** The playground looks into the summariser, whose modules are bundled for it with the languages beside. */
async function bundlePlayground() {
  const bundle = await rollup({
    input: {playground: join(ROOT, 'demo/playground/playground.js')},
    external: (id) => id.endsWith('/cdn/tldr-article.min.js'),
    plugins: [resolve()],
  });
  await bundle.write({
    dir: SITE,
    format: 'es',
    paths: (id) => (id.endsWith('/cdn/tldr-article.min.js') ? './cdn/tldr-article.min.js' : id),
    chunkFileNames: 'playground/[name].js',
  });
  await bundle.close();
}

rmSync(SITE, {recursive: true, force: true});
const files = new Map();
const pages = readPages(files);
pages.forEach((page, index) => write(`${page.slug}.html`, layOut(page, pages[index - 1], pages[index + 1])));
for (const {name, page} of pages.flatMap(({sites}) => sites)) write(`sites/${name}.html`, page);
for (const [place, source] of files) copy(source, place);
copy('cdn');
for (const name of readdirSync(join(ROOT, 'demo')).filter((each) => /\.(?:html|css|js)$/.test(each)))
  copy(`demo/${name}`);
copy('demo/built/hydrate.js');
write('demo/server-rendered.html', await renderOnServer());
copy('demo/site/docs.css', 'docs.css');
copy('demo/playground/playground.css', 'playground.css');
await bundlePlayground();
console.log(`${pages.length} pages in ${SITE}`);
