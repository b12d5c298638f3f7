import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {checkLanguage} from './check-language.mjs';

/** What the check reads of the project. */
const READ = [
  'tsconfig.json',
  'src/locales',
  'src/summarizer',
  'test/locales/locales.test.ts',
  'test/summarizer/sentence-cases.ts',
];

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tldr-article-language-'));
});
after(() => rmSync(folder, {recursive: true}));

let copies = 0;
/** A copy of what is read, in which files are changed: each by a function of its text, or made. */
function projectWith(changes) {
  const root = join(folder, String(++copies));
  for (const path of READ) cpSync(path, join(root, path), {recursive: true});
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'string' ? change : change(readFileSync(join(root, path), 'utf8'));
    mkdirSync(join(root, path, '..'), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return root;
}
const replacing = (from, to) => (text) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

const GERMAN = readFileSync('src/locales/de.ts', 'utf8');
/** Welsh, as a newcomer would add it. */
const WELSH = {
  'src/locales/cy.ts': GERMAN.replace('export const de', 'export const cy'),
  'src/locales/load-locale.ts': replacing(
    "  da: () => import('./da.js'),",
    "  cy: () => import('./cy.js'),\n  da: () => import('./da.js'),",
  ),
  'test/locales/locales.test.ts': replacing(' cs da ', ' cs cy da '),
  'src/summarizer/languages/cy.ts': `import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'dr mr mrs',
  functionWords: 'y yr a ac ar',
  dependents: 'ond, felly, mae hyn',
};
`,
  'src/summarizer/languages/load-language.ts': replacing(
    "  da: () => import('./da.js'),",
    "  cy: () => import('./cy.js'),\n  da: () => import('./da.js'),",
  ),
  'test/summarizer/sentence-cases.ts': replacing(
    '\n  de: [',
    `
  cy: [
    ['Daeth Dr. Jones i Fangor.', 'Arhosodd yno.'],
    ['Mae’n costio 3.50 punt.', 'Pam?'],
    ['“Dewch i mewn!”', 'Caeodd y drws.'],
  ],
  de: [`,
  ),
};

test('a language that is complete has nothing to mend', async () => {
  const {held, faults} = await checkLanguage('cy', projectWith(WELSH));
  assert.deepEqual(faults, []);
  assert.deepEqual(held, [
    'the interface says all of it',
    'what stands in braces is that of English',
    'no string is empty, has white space around it, or is English',
    'the interface is typed',
    'the interface is wired',
    'the lists of the summariser have their form',
    'the lists are typed',
    'the rules compile',
    'the summariser is wired',
    '3 sample texts are split as expected',
  ]);
});

/** What is spoilt in the files of Welsh, and what is then said. */
const SPOILT = {
  'a string is missing': {
    'src/locales/cy.ts': (text) => text.replace(/ {2}copied: .*\n/, ''),
    says: [/cy\.ts: missing copied$/, /cy\.ts:\d+: Property 'copied' is missing/],
  },
  'a string is too many': {
    'src/locales/cy.ts': replacing('  copied:', "  colour: 'Lliw',\n  copied:"),
    says: [/cy\.ts: unknown colour$/, /cy\.ts:\d+: .*'colour' does not exist/],
  },
  'a hole is forgotten': {
    'src/locales/cy.ts': (text) => text.replace(/paragraph: '¶ \{n\}'/, "paragraph: '¶'"),
    says: [/cy\.ts: paragraph must hold \{n\}, and holds nothing$/],
  },
  'a string is English': {
    'src/locales/cy.ts': (text) => text.replace(/retry: .*/, "retry: 'Try again',"),
    says: [/cy\.ts: retry is the same as in English.*'cy retry' to SAME/],
  },
  'a string is empty': {
    'src/locales/cy.ts': (text) => text.replace(/retry: .*/, "retry: '',"),
    says: [/cy\.ts: retry is empty/],
  },
  'the interface is in no table': {
    'src/locales/load-locale.ts': replacing("  cy: () => import('./cy.js'),\n", ''),
    says: [/load-locale\.ts: add the line {2}cy: \(\) => import\('\.\/cy\.js'\),$/],
  },
  'the interface is not tested': {
    'test/locales/locales.test.ts': replacing(' cs cy da ', ' cs da '),
    says: [/locales\.test\.ts: add cy to CODES$/],
  },
  'the file is no TypeScript': {
    'src/locales/cy.ts': 'export const cy: = {',
    says: [/src\/locales\/cy\.ts:1: Type expected/, /cy\.ts:1: '\}' expected/],
  },
  'a list is unknown': {
    'src/summarizer/languages/cy.ts': replacing('functionWords', 'stopWords'),
    says: [/there is no list "stopWords"; there are leadingAbbreviations/, /cy\.ts:\d+: .*'stopWords' does not exist/],
  },
  'abbreviations keep their stops and capitals': {
    'src/summarizer/languages/cy.ts': replacing("'dr mr mrs'", "'Dr mr. mrs'"),
    says: [/leadingAbbreviations takes words in lower case.*: "Dr", "mr\."$/, /cy: split into "Daeth Dr\.", "Jones/],
  },
  'phrases begin in capitals': {
    'src/summarizer/languages/cy.ts': replacing("'ond, felly", "'Ond, felly"),
    says: [/dependents are compared in lower case: "Ond"$/],
  },
  'a comma has nothing behind it': {
    'src/summarizer/languages/cy.ts': replacing("mae hyn'", "mae hyn,'"),
    says: [/dependents has a comma with nothing/],
  },
  'a word stands in two lists': {
    'src/summarizer/languages/cy.ts': replacing("  functionWords: 'y", "  stigmaTerms: 'ond ac',\n  functionWords: 'y"),
    says: [/functionWords, stigmaWords and stigmaTerms have "ac" twice between them$/],
  },
  'a phrase stands there twice': {
    'src/summarizer/languages/cy.ts': replacing("mae hyn'", "mae\thyn, mae hyn'"),
    says: [/dependents has "mae hyn" twice$/],
  },
  'a phrase leans and announces': {
    'src/summarizer/languages/cy.ts': replacing(
      "  functionWords: 'y",
      "  cuePhrases: 'yn fyr, felly',\n  functionWords: 'y",
    ),
    says: [/"felly" cannot both lean on a sentence and announce something$/],
  },
  'a rule does not compile': {
    'src/summarizer/languages/cy.ts': replacing("'ond, felly", "'ond (, felly"),
    says: [/a list makes no regular expression: /],
  },
  'the data is not exported': {
    'src/summarizer/languages/cy.ts': replacing('export const language', 'export const welsh'),
    says: [/export const language: LanguageData/],
  },
  'the summariser is in no table': {
    'src/summarizer/languages/load-language.ts': replacing("  cy: () => import('./cy.js'),\n", ''),
    says: [/load-language\.ts: add the line {2}cy: /],
  },
  'there are no sample sentences': {
    'test/summarizer/sentence-cases.ts': (text) => text.replace(/\n {2}cy: \[[^]*?\n {2}\],/, ''),
    says: [/sentence-cases\.ts: add 3 texts at least for cy/],
  },
  'a sample is split otherwise': {
    'test/summarizer/sentence-cases.ts': replacing("'Daeth Dr. Jones i Fangor.'", "'Daeth Dr.', 'Jones i Fangor.'"),
    says: [/cy: split into "Daeth Dr\. Jones i Fangor\.", .*; expected "Daeth Dr\.", "Jones/],
  },
};

for (const [what, {says, ...changes}] of Object.entries(SPOILT)) {
  test(`where ${what}, that is said, and nothing else`, async () => {
    const root = projectWith(WELSH);
    for (const [path, change] of Object.entries(changes)) {
      const file = join(root, path);
      writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
    }
    const {faults} = await checkLanguage('cy', root);
    assert.equal(faults.length, says.length, faults.join('\n'));
    for (const [index, pattern] of says.entries()) assert.match(faults[index], pattern);
  });
}

const run = (...args) => spawnSync(process.execPath, ['test/language/run.mjs', ...args], {encoding: 'utf8'});

test('the command succeeds for a language of the project', () => {
  const {status, stdout} = run('de');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /de is complete\.\n$/);
});

test('the command fails for a language that is not there, for what is no tag, and without one', () => {
  assert.match(run('xx').stdout, /mend {4}There is neither src\/locales\/xx\.ts nor/);
  assert.equal(run('xx').status, 1);
  assert.match(run('../de').stdout, /mend {4}"\.\.\/de" is no tag/);
  assert.match(run('de-CH').stdout, /mend {4}"de-CH" is no tag/);
  const {status, stderr} = run();
  assert.equal(status, 2);
  assert.match(stderr, /^Usage: npm run check:language -- <tag>/);
});
