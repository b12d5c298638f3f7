// `<!-- build: … -->` on a line of its own stands for something that is made from elsewhere in the project.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hashesTable} from './hashes.mjs';
import {
  groundingLanguages,
  interfaceLanguages,
  languageOptions,
  languagesTable,
  summariserLanguages,
} from './languages.mjs';
import {referenceTable} from './manifest.mjs';
import {ROOT} from './pages.mjs';
import {playgroundForm} from './playground-form.mjs';
import {policyInMarkdown} from './policy.mjs';
import {resultsTable} from './results.mjs';

/** Told to who reads the Markdown itself; in the page they are there. */
const NOTE = /^> Tables and pictures of this page are put in .*\n\n/m;
const DIRECTIVE = /^ *<!-- build: (\w+)(?: (.+))? -->$/gm;

/** What stands below a heading of the README, with its links as a page of `demo/docs` has them. */
function readmeSection(heading) {
  const sections = readFileSync(join(ROOT, 'README.md'), 'utf8').split(/^(?=#{2,3} )/m);
  const section = sections.find((text) => text.split('\n', 1)[0].replace(/^#+ /, '') === heading);
  if (section === undefined) throw new Error(`README.md has no section "${heading}"`);
  return section
    .slice(section.indexOf('\n'))
    .trim()
    .replace(/\]\((?![a-z]+:|#)/g, '](../../')
    .replaceAll('](#', '](../../README.md#');
}

const numbers = () => ({
  'interface languages': interfaceLanguages().length,
  'summariser languages': summariserLanguages().length,
  'grounding languages': groundingLanguages().length,
});

const DIRECTIVES = {
  reference: referenceTable,
  readme: readmeSection,
  languages: languagesTable,
  options: languageOptions,
  form: playgroundForm,
  hashes: hashesTable,
  policy: policyInMarkdown,
  results(argument) {
    const [, heading, which] = /^"(.+)"(?: (\d+))?$/.exec(argument);
    return resultsTable(heading, which && Number(which));
  },
};

/** @throws Where a directive asks for what is not there. */
export function expandDirectives(text) {
  const counts = numbers();
  return text
    .replace(NOTE, '')
    .replace(DIRECTIVE, (_, name, argument) => {
      if (!Object.hasOwn(DIRECTIVES, name)) throw new Error(`There is no directive "${name}"`);
      return DIRECTIVES[name](argument);
    })
    .replace(/\{number of ([\w ]+)\}/g, (_, what) => {
      if (!Object.hasOwn(counts, what)) throw new Error(`There is no number of "${what}"`);
      return counts[what];
    });
}
