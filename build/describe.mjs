// Writes what tells other programs of the package: the manifest, data for editors, hashes, and the folders of its entries.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {format} from 'prettier';
import {writeEntryFolders} from './entry-folders.mjs';
import {integrityOf, isForScriptTag} from './integrity.mjs';
import {makeManifest} from './manifest.mjs';
import {withHashes} from './readme-hashes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const writeJson = async (path, text) => writeFileSync(join(root, path), await format(text, {parser: 'json'}));

const elements = await makeManifest();
const editorOptions = {hideLogs: true};
await writeJson('custom-elements.json', JSON.stringify(elements));
await writeJson('vscode.html-custom-data.json', getVsCodeHtmlCustomData(elements, editorOptions));
await writeJson('vscode.css-custom-data.json', getVsCodeCssCustomData(elements, editorOptions));

const languages = readdirSync(join(root, 'cdn/locales')).flatMap((name) => /^(.*)\.js$/.exec(name)?.[1] ?? []);
writeEntryFolders(root, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), ['en', ...languages]);

const integrity = integrityOf(join(root, 'cdn'));
await writeJson('cdn/integrity.json', JSON.stringify(integrity));
const tags = Object.fromEntries(Object.entries(integrity).filter(([name]) => isForScriptTag(name)));
for (const [name, hash] of Object.entries(tags)) console.log(`cdn/${name} ${hash}`);
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const told = withHashes(readme, tags);
if (told !== readme) writeFileSync(join(root, 'README.md'), told);
