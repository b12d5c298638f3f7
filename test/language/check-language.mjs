// Checks one language of the interface and of the summariser, from the sources as they stand.
import {existsSync, readFileSync} from 'node:fs';
import {register} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {typeFaults} from './type-faults.mjs';

register('./typescript-hooks.mjs', import.meta.url);

const TAG = /^[a-z]{2,3}(?:-[a-z]{2,8})?$/;
/** Where it is told which strings are rightly the same as in English, and which languages are tested. */
const INTERFACE_TESTS = 'test/locales/locales.test.ts';
/** What the summariser's lists are divided by. */
const BETWEEN_SPACES = [
  'leadingAbbreviations',
  'numericAbbreviations',
  'trailingAbbreviations',
  'functionWords',
  'stigmaWords',
  'stigmaTerms',
];
const BETWEEN_COMMAS = [
  'endings',
  'beginnings',
  'continuations',
  'dependents',
  'references',
  'objects',
  'independents',
  'cuePhrases',
  'conjunctions',
  'adverbials',
  'crossReferences',
  'notices',
];
/** The others are looked for in any case. */
const IN_LOWER_CASE = ['dependents', 'independents', 'objects', 'cuePhrases'];
const OTHERS = ['terminators', 'ordinals', 'isUnmistakable'];
/** So many texts show that a language's rules were thought of. */
const LEAST_CASES = 3;

const holes = (text) => (text.match(/\{\w*\}/g) ?? []).sort().join(' ');
const quoted = (texts) => texts.map((text) => `"${text}"`).join(', ');

/** What a check has found: lines that hold, and faults. */
class Findings {
  held = [];
  faults = [];

  /** Notes faults, or where there are none what holds. */
  note(holds, faults) {
    if (faults.length > 0) this.faults.push(...faults);
    else this.held.push(holds);
  }
}

function isWired(root, table, tag) {
  const text = readFileSync(join(root, table), 'utf8');
  return text.includes(`${tag.includes('-') ? `'${tag}'` : tag}: () => import('./${tag}.js')`);
}

const wiring = (root, table, tag) =>
  isWired(root, table, tag) ? [] : [`${table}: add the line  ${tag}: () => import('./${tag}.js'),`];

async function checkInterface(root, tag, types, findings) {
  const path = `src/locales/${tag}.ts`;
  const load = async (file) => import(pathToFileURL(join(root, file)));
  const [english, module] = [(await load('src/locales/en.ts')).en, await load(path)];
  const words = Object.values(module)[0] ?? {};

  const missing = Object.keys(english).filter((key) => !(key in words));
  const unknown = Object.keys(words).filter((key) => !(key in english));
  findings.note('the interface says all of it', [
    ...(missing.length ? [`${path}: missing ${missing.join(', ')}`] : []),
    ...(unknown.length ? [`${path}: unknown ${unknown.join(', ')}`] : []),
  ]);
  const tests = readFileSync(join(root, INTERFACE_TESTS), 'utf8');
  const isSame = (key) => tests.includes(`'${key}'`) || tests.includes(`'${tag} ${key}'`);
  const shared = Object.keys(english).filter((key) => typeof words[key] === 'string');
  findings.note('what stands in braces is that of English', [
    ...shared
      .filter((key) => holes(words[key]) !== holes(english[key]))
      .map(
        (key) =>
          `${path}: ${key} must hold ${holes(english[key]) || 'nothing in braces'}, and holds ${holes(words[key]) || 'nothing'}`,
      ),
  ]);
  findings.note('no string is empty, has white space around it, or is English', [
    ...shared
      .filter((key) => words[key] !== words[key].trim() || words[key] === '')
      .map((key) => `${path}: ${key} is empty, or has white space around it`),
    ...shared
      .filter((key) => !isSame(key) && words[key] === english[key])
      .map(
        (key) =>
          `${path}: ${key} is the same as in English; where that is right, add '${tag} ${key}' to SAME in ${INTERFACE_TESTS}`,
      ),
  ]);
  findings.note('the interface is typed', types);
  findings.note('the interface is wired', [
    ...wiring(root, 'src/locales/load-locale.ts', tag),
    ...(new RegExp(`[\\s\`]${tag}[\\s\`]`, 'i').test(tests) ? [] : [`${INTERFACE_TESTS}: add ${tag} to CODES`]),
  ]);
}

/** Faults of the form of a language's lists. */
export function formFaults(path, data) {
  const known = [...BETWEEN_SPACES, ...BETWEEN_COMMAS, ...OTHERS];
  const words = (key) =>
    typeof data[key] === 'string' ? data[key].split(BETWEEN_COMMAS.includes(key) ? ',' : /\s+/) : [];
  return [
    ...Object.keys(data)
      .filter((key) => !known.includes(key))
      .map((key) => `${path}: there is no list "${key}"; there are ${known.join(', ')}`),
    ...BETWEEN_SPACES.flatMap((key) => {
      const wrong = words(key).filter((word) => /[.,]$/.test(word) || word !== word.toLowerCase());
      return wrong.length
        ? [`${path}: ${key} takes words in lower case, between spaces, without their last full stop: ${quoted(wrong)}`]
        : [];
    }),
    ...BETWEEN_COMMAS.flatMap((key) => {
      const wrong = words(key).filter((phrase) => phrase.trim() === '' && data[key].trim() !== '');
      return wrong.length ? [`${path}: ${key} has a comma with nothing before it or behind it`] : [];
    }),
    ...IN_LOWER_CASE.flatMap((key) =>
      words(key)
        .filter((phrase) => phrase !== phrase.toLowerCase())
        .map((phrase) => `${path}: ${key} are compared in lower case: "${phrase.trim()}"`),
    ),
    ...twice([...words('functionWords'), ...words('stigmaWords'), ...words('stigmaTerms')]).map(
      (word) => `${path}: functionWords, stigmaWords and stigmaTerms have "${word}" twice between them`,
    ),
    ...BETWEEN_COMMAS.flatMap((key) => twice(words(key)).map((phrase) => `${path}: ${key} has "${phrase}" twice`)),
    ...twice([...new Set(words('dependents').map(squeeze)), ...new Set(words('cuePhrases').map(squeeze))]).map(
      (phrase) => `${path}: "${phrase}" cannot both lean on a sentence and announce something`,
    ),
  ];
}

const squeeze = (phrase) => phrase.trim().replace(/\s+/g, ' ');

/** What stands there more than once, white space apart. */
function twice(phrases) {
  const all = phrases.map(squeeze).filter((phrase) => phrase !== '');
  return [...new Set(all.filter((phrase, i) => all.indexOf(phrase) !== i))];
}

async function checkSummariser(root, tag, types, findings) {
  const path = `src/summarizer/languages/${tag}.ts`;
  const load = async (file) => import(pathToFileURL(join(root, file)));
  const {language: data} = await load(path);
  if (data === undefined) {
    findings.faults.push(`${path}: export const language: LanguageData = {…}`);
    return;
  }
  findings.note('the lists of the summariser have their form', formFaults(path, data));
  findings.note('the lists are typed', types);
  const {readLanguage} = await load('src/summarizer/languages/language.ts');
  try {
    readLanguage(data, tag);
    findings.held.push('the rules compile');
  } catch (error) {
    findings.faults.push(`${path}: a list makes no regular expression: ${error.message}`);
    return;
  }
  const isThere = wiring(root, 'src/summarizer/languages/load-language.ts', tag);
  findings.note('the summariser is wired', isThere);
  if (isThere.length === 0) await checkSentences(root, tag, load, findings);
}

async function checkSentences(root, tag, load, findings) {
  const cases = 'test/summarizer/sentence-cases.ts';
  const texts = (await load(cases)).sentenceCases[tag] ?? [];
  if (texts.length < LEAST_CASES) {
    findings.faults.push(
      `${cases}: add ${LEAST_CASES} texts at least for ${tag}, each as its sentences; those with abbreviations, numbers and quotations tell most`,
    );
    return;
  }
  const {splitSentences} = await load('src/summarizer/index.ts');
  const {SPACELESS} = await load('src/summarizer/languages/language.ts');
  const isSpaceless = new RegExp(`[${SPACELESS}]`, 'u').test(texts[0][0]) && !/ /.test(texts[0][0]);
  const faults = [];
  for (const sentences of texts) {
    const text = sentences.join(isSpaceless ? '' : ' ');
    const found = (await splitSentences(text, tag)).map(({start, end}) => text.slice(start, end));
    if (found.join('|') !== sentences.join('|'))
      faults.push(`${cases}: ${tag}: split into ${quoted(found)}; expected ${quoted(sentences)}`);
  }
  findings.note(`${texts.length} sample texts are split as expected`, faults);
}

/**
 * Checks a language.
 * @param tag As its files are named: "cy", "pt-pt".
 * @param root The folder of the project.
 * @returns What holds, and what does not, a line each.
 */
export async function checkLanguage(tag, root) {
  const findings = new Findings();
  if (!TAG.test(tag)) {
    findings.faults.push(
      `"${tag}" is no tag that a file can be named by: a language in lower case, such as "cy" or "pt-pt"`,
    );
    return findings;
  }
  const hasInterface = existsSync(join(root, `src/locales/${tag}.ts`));
  const hasSummariser = existsSync(join(root, `src/summarizer/languages/${tag}.ts`));
  if (!hasInterface && !hasSummariser) {
    findings.faults.push(`There is neither src/locales/${tag}.ts nor src/summarizer/languages/${tag}.ts`);
  }
  for (const [isThere, check, what] of [
    [hasInterface, checkInterface, `src/locales/${tag}.ts`],
    [hasSummariser, checkSummariser, `src/summarizer/languages/${tag}.ts`],
  ]) {
    if (!isThere) findings.held.push(`nothing to check: no ${what}`);
    else {
      const {syntax, types} = typeFaults(root, what);
      findings.faults.push(...syntax);
      if (syntax.length > 0) continue;
      try {
        await check(root, tag, types, findings);
      } catch (error) {
        findings.faults.push(`${what} cannot be read: ${error.message}`);
      }
    }
  }
  return findings;
}
