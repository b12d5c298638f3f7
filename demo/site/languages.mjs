// Which languages the interface and the summariser know, from the tables that load them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './pages.mjs';

const inTable = (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return Array.from(text.matchAll(/'?([\w-]+)'?: \(\) => import\('\.\/([\w-]+)\.js'\)/g))
    .filter(([, code, file]) => code === file)
    .map(([, code]) => code);
};

/** By their codes; English, which needs no loading, first. */
export const interfaceLanguages = () => ['en', ...inTable('src/locales/load-locale.ts')];
export const summariserLanguages = () => ['en', ...inTable('src/summarizer/languages/load-language.ts')];
/** Those that have words of their own for the check of what another engine has written. */
export const groundingLanguages = () => inTable('src/engines/grounding/cues/load-cues.ts');

/** A table of all of them, as Markdown. */
export function languagesTable() {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const lists = [interfaceLanguages(), summariserLanguages(), groundingLanguages()];
  const codes = [...new Set(lists.flat())];
  const rows = codes
    .map((code) => [names.of(code), `\`${code}\``, ...lists.map((list) => (list.includes(code) ? 'yes' : '–'))])
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    ['language', 'tag', 'interface', 'summaries', 'check of other engines'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Options of a choice of languages: of the `interface`, or of `summaries`. */
export function languageOptions(kind) {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const codes = kind === 'interface' ? interfaceLanguages() : summariserLanguages();
  return codes
    .map((code) => [names.of(code), code])
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, code]) => `<option value="${code}">${name}</option>`)
    .join('');
}
