// Checks a language: npm run check:language -- <tag>
import {fileURLToPath} from 'node:url';
import {checkLanguage} from './check-language.mjs';

const [tag] = process.argv.slice(2);
if (tag === undefined) {
  console.error('Usage: npm run check:language -- <tag>, such as "cy"');
  process.exit(2);
}
const {held, faults} = await checkLanguage(tag, fileURLToPath(new URL('../../', import.meta.url)));
for (const line of held) console.log(`holds   ${line}`);
for (const line of faults) console.log(`mend    ${line}`);
console.log(faults.length > 0 ? `\n${faults.length} to mend.` : `\n${tag} is complete.`);
process.exitCode = faults.length > 0 ? 1 : 0;
