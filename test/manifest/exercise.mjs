// Which test exercises what of the element, by how tests are written here.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The tests of the element, and what they share. */
const FOLDERS = ['element', 'engines', 'pages', 'auto', 'chromium', 'article'].map((name) => join('test', name));

const paths = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:ts|mjs)$/.test(name))
    .map((name) => join(folder, name)),
);
const files = [...paths, 'test/package/exports.test.mjs'].map((path) => ({path, text: readFileSync(path, 'utf8')}));

const quoted = (name) => `['"\`]${name}['"\`]`;
/** What a line that speaks of parts, or of states, has in quotes or in a selector. */
const onLineWith = (word, name) =>
  `^.*${word}.*(?:${quoted(name)}|~?=\\\\?["']?${name}[\\]"'\\\\ ]|\\(${name}\\)|['", ]${name}['", ]).*$`;

const PATTERNS = {
  // In markup with a value; by itself, where it takes none; by the DOM's methods; as a key of what becomes markup.
  attribute: (name) =>
    `[\\s'"\`<]${name}=["'$]|(?:tldr-article|(?:place|open)\\([^)]*, )['"\`]?[^>]*[\\s'"\`]${name}[\\s'"\`>]|Attribute\\(${quoted(name)}|^\\s*${quoted(name)}:`,
  // Of an element, whatever the variable is called, or put into it together with others.
  field: (name) =>
    `(?:[eE]lement|late|inner|outer)\\)?[?!]?\\.${name}\\b(?!\\()|assign\\([^)]*\\b${name}:|TldrArticle\\.${name}\\b|const \\{[^}]*\\b${name}\\b[^}]*\\} = \\w*\\.?element\\b`,
  method: (name) => `(?:[eE]lement|late|inner|outer)\\)?[?!]?\\.${name}\\(`,
  slot: (name) => (name === '' ? '\\bplace\\(|<tldr-article[^>]*>[^<]*<p' : `slot=\\\\?["']${name}["']`),
  part: (name) => `${onLineWith('[pP]arts?', name)}|\\b(?:text|press|said|styleOf)\\((?:\\w+, )?${quoted(name)}\\)`,
  property: (name) => `${name}\\b(?!-)`,
  state: (name) => onLineWith('(?:state|State|s\\) =>)', name),
  event: (name) => quoted(name),
};

/** The tests that exercise one of these: the paths of their files. */
export const testsOf = (kind, name) => {
  const pattern = new RegExp(PATTERNS[kind](name), 'm');
  return files.filter(({text}) => pattern.test(text)).map(({path}) => path);
};
