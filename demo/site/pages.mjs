// The pages of the documentation, in the order in which a reader walks through them.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A page written for the documentation. */
const own = (slug) => ({slug, source: `demo/docs/${slug}.md`});

/** Pages below another: the READMEs of a folder's folders, those first that the other names. */
function below(parent, folder) {
  const named = Array.from(
    readFileSync(join(ROOT, parent.source), 'utf8').matchAll(/\(([\w-]+)\/README\.md\)/g),
    ([, name]) => name,
  );
  const present = readdirSync(join(ROOT, folder)).filter((name) => existsSync(join(ROOT, folder, name, 'README.md')));
  const names = [...new Set([...named.filter((name) => present.includes(name)), ...present])];
  return names.map((name) => ({
    slug: `${parent.slug}-${name}`,
    source: `${folder}/${name}/README.md`,
    parent: parent.slug,
  }));
}

const cms = {slug: 'cms', source: 'demo/cms/README.md', name: 'Content systems'};
const frameworks = {slug: 'frameworks', source: 'demo/frameworks/README.md', name: 'Frameworks'};

/** Sections of the menu, each with its pages; a page with a `parent` is listed below that one. */
export const SECTIONS = [
  {title: 'Begin', pages: [own('index'), own('getting-started'), own('playground'), own('examples')]},
  {
    title: 'Recipes',
    pages: [cms, ...below(cms, 'demo/cms'), frameworks, ...below(frameworks, 'demo/frameworks')],
  },
  {title: 'Use', pages: ['reference', 'styling', 'engines', 'languages'].map(own)},
  {
    title: 'Trust',
    pages: ['how-it-summarises', 'privacy', 'security', 'accessibility', 'browser-support', 'faq'].map(own),
  },
  {
    title: 'Contribute',
    pages: [
      {slug: 'contributing', source: 'CONTRIBUTING.md'},
      own('decisions'),
      {slug: 'benchmarks', source: 'bench/README.md'},
      {slug: 'results', source: 'bench/RESULTS.md'},
      {slug: 'changelog', source: 'CHANGELOG.md'},
    ],
  },
];

export const PAGES = SECTIONS.flatMap(({pages}) => pages);

/** Where on the site the sections of the README have their place; the README itself is no page of it. */
export const README_SECTIONS = {
  '': 'index.html',
  'without-touching-a-template': 'getting-started.html#without-touching-a-template',
  'in-a-template': 'getting-started.html#in-a-template',
  attributes: 'reference.html#attributes',
  styling: 'styling.html',
  'what-is-read': 'how-it-summarises.html#what-is-read',
};

/** The folder that a path stands in, as links have it. */
export const folderOf = (path) => {
  const folder = dirname(path);
  return folder === '.' ? '' : `${folder}/`;
};
